import type { Evaluator } from '../analysis/calls/evaluate.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Node, Statement } from '../analysis/program/model.js';
import { isRouteExport, isServerCall, isServerModule, isServerType } from './vocabulary/serving.js';

/** Files that call one another which are looked at, one after another. */
const MAX_FILES = 3;

/** Who reads what a place prints: a service's operators, the person who started the program, or unknown. */
export type ConsoleReader = 'operators' | 'user' | 'unknown';

/**
 * Who reads what is printed at a place. A file that serves requests prints for its operators. A
 * notebook, a script or a program with a main function prints for whoever started it, and so does a
 * file whose functions are called by nothing but such programs.
 */
export function consoleReader(node: Node, file: SourceFile, evaluator: Evaluator, depth = 0): ConsoleReader {
  if (servesRequests(file)) return 'operators';
  if (isRunByHand(file)) return 'user';
  let fn = file.index.functionOf.get(node);
  for (let outer = fn; outer; outer = file.index.outerFunction.get(outer)) fn = outer;
  // Code that runs as the file is loaded is a script's.
  if (!fn) return 'user';
  if (depth >= MAX_FILES) return 'unknown';
  const readers = new Set<ConsoleReader>();
  for (const site of evaluator.callSites.of(fn, file)) {
    if (site.file !== file) evaluator.consulted.add(site.file.path);
    // What the file itself calls is called by others in the end; more is not known of it.
    if (site.file !== file) readers.add(consoleReader(site.call, site.file, evaluator, depth + 1));
  }
  if (readers.has('operators')) return 'operators';
  return readers.size === 1 && readers.has('user') ? 'user' : 'unknown';
}

/** True for a file with part of a service in it: by what it imports, calls, derives from or exports. */
function servesRequests(file: SourceFile): boolean {
  const { imports, exports } = file.program;
  return (
    imports.some(({ module, imported }) => isServerModule(module, imported)) ||
    file.index.calls.some(({ callee }) => (callee.kind === 'member' || callee.kind === 'name') && isServerCall(callee.name)) ||
    file.index.classes.some(({ annotations, bases }) => [...annotations, ...bases].some(({ name }) => isServerType(name))) ||
    file.index.functions.some(({ annotations, params }) => annotations.some(({ name }) => isServerType(name)) || params.some(({ type }) => type !== null && isServerType(type.name))) ||
    exports.some(({ name }) => isRouteExport(name))
  );
}

/** True for a notebook, a script, or a file with a main function. */
function isRunByHand(file: SourceFile): boolean {
  if (file.cells) return true;
  switch (file.language) {
    case 'go':
      return file.program.namespace === 'main' || file.index.functions.some(({ name, role }) => name === 'main' && role === 'function');
    case 'csharp':
    case 'java':
      return file.index.functions.some(({ name, isStatic }) => isStatic && /^[mM]ain$/.test(name)) || file.program.body.some(isTopLevelCode);
    case 'python':
    case 'typescript':
    case 'javascript':
      return file.program.body.some((statement) => runsOwnCode(statement, file));
  }
}

/** C#'s top-level statements. */
function isTopLevelCode(statement: Statement): boolean {
  return statement.kind !== 'class' && statement.kind !== 'function';
}

/** `main()`, `if __name__ == "__main__":`, `(async () => { … })()`: a statement whose purpose is to run what the file declares. */
function runsOwnCode(statement: Statement, file: SourceFile): boolean {
  // `const client = makeClient()` prepares what others use.
  if (statement.kind === 'declare' || (statement.kind === 'expression' && statement.value.kind === 'assignment')) return false;
  return file.index.calls.some((call) => {
    if (call.isNew || call.span.start < statement.span.start || call.span.end > statement.span.end || file.index.functionOf.get(call) !== undefined) return false;
    if (call.callee.kind === 'lambda') return true;
    if (call.callee.kind !== 'name' || call.callee.variable === null) return false;
    return (file.index.definitions.get(call.callee.variable) ?? []).some((definition) => definition.kind === 'function' || (definition.kind === 'value' && definition.value.kind === 'lambda'));
  });
}
