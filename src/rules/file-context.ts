import type { FileCalls } from '../analysis/calls/resolved-call.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Node } from '../analysis/program/model.js';
import { parseDirectives, type Directive } from './directives.js';
import type { RuleContext } from './rule.js';

/** A node and the file it stands in. */
export interface PlacedNode {
  readonly node: Node;
  readonly file: SourceFile;
}

const directives = new WeakMap<SourceFile, readonly Directive[]>();

/** The context of a rule as it would be in another file, for evidence there. Findings still belong to the file that is checked. */
export function inFile(context: RuleContext, file: SourceFile): RuleContext {
  if (file === context.file) return context;
  const { project } = context.flow;
  return {
    ...context,
    file,
    flow: project.of(file),
    get calls(): FileCalls {
      return project.callsOf(file);
    },
    get directives(): readonly Directive[] {
      const known = directives.get(file) ?? parseDirectives(file.program.comments, context.today);
      directives.set(file, known);
      return known;
    },
  };
}
