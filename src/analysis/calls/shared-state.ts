import type { Expression, Member, Target } from '../program/model.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

/**
 * Objects in which frameworks let a program keep things for all of it, by the name they are reached
 * with: what one function or file puts under a name, another finds under the same.
 */
const bags: ReadonlyMap<string, string> = new Map([
  ['app', 'app'], ['application', 'app'], ['current_app', 'app'], ['server', 'app'], ['fastify', 'app'],
  ['state', 'state'], ['ctx', 'ctx'], ['locals', 'locals'], ['extensions', 'extensions'], ['config', 'config'], ['settings', 'settings'],
  ['g', 'g'], ['session_state', 'session_state'], ['bot_data', 'bot_data'], ['user_data', 'user_data'],
  ['globalThis', 'global'], ['global', 'global'], ['window', 'global'],
]);

/** Members by which a program keeps something in such an object, and asks for it. */
const setters = new Set(['set', 'decorate', 'setdefault', 'provide']);
const getters = new Set(['get', 'resolve']);

/** Annotations of functions that run around something else. */
const framing = /(?:^|\.)(?:asynccontextmanager|contextmanager)$/;

interface Kept {
  readonly value: Expression;
  readonly file: SourceFile;
}

/** What programs keep in the application, in a request or in global objects, through all parsed files. */
export class SharedState {
  private table: ReadonlyMap<string, readonly Kept[]> | null = null;

  constructor(private readonly at: ValueContext) {}

  /** What was put under the name of a member: `request.app.state.client`. */
  member(node: Member, file: SourceFile): readonly Value[] {
    const bag = bagOf(node.object);
    return bag === null ? [] : this.kept(`${bag} ${node.name}`, file);
  }

  /** `request.app.get("client")`: what was put under the name that a call is given; null for other calls. */
  call(object: Expression, name: string, first: Expression | undefined, file: SourceFile): readonly Value[] | null {
    const bag = getters.has(name) ? bagOf(object) : null;
    if (bag === null || first?.kind !== 'literal') return null;
    const found = this.kept(`${bag} ${String(first.value)}`, file);
    return found.length === 0 ? null : found;
  }

  /** What a file keeps, with the names it keeps it under. */
  keptBy(file: SourceFile): readonly { readonly name: string; readonly value: Expression }[] {
    return [...this.keeping()].flatMap(([key, entries]) => entries.filter((entry) => entry.file === file).map(({ value }) => ({ name: key.slice(key.indexOf(' ') + 1), value })));
  }

  private kept(key: string, file: SourceFile): readonly Value[] {
    return (this.keeping().get(key) ?? []).flatMap((entry) => {
      if (entry.file !== file) this.at.consulted.add(entry.file.path);
      return this.at.values(entry.value, entry.file);
    });
  }

  private keeping(): ReadonlyMap<string, readonly Kept[]> {
    if (this.table) return this.table;
    const table = new Map<string, Kept[]>();
    this.table = table;
    const add = (object: Expression | Target, name: string, value: Expression, file: SourceFile): void => {
      const bag = bagOf(object);
      if (bag === null) return;
      const key = `${bag} ${name}`;
      const list = table.get(key);
      if (list) list.push({ value, file });
      else table.set(key, [{ value, file }]);
    };
    for (const file of this.at.project.parsedFiles()) {
      for (const { key, value } of yieldedState(file)) add({ kind: 'name', name: 'state', variable: null, span: value.span }, key, value, file);
      for (const { target, value } of file.index.writes) if (target.kind === 'member') add(target.object, target.name, value, file);
      for (const call of file.index.calls) {
        const [first, second] = call.args;
        if (call.callee.kind !== 'member' || !setters.has(call.callee.name) || first?.value.kind !== 'literal' || !second) continue;
        add(call.callee.object, String(first.value.value), second.value, file);
      }
    }
    return table;
  }
}

/** `yield {"client": client}` in a function that frames the life of an application: what each request's state holds. */
function yieldedState(file: SourceFile): readonly { readonly key: string; readonly value: Expression }[] {
  return file.index.functions.filter((fn) => fn.annotations.some((annotation) => framing.test(annotation.name))).flatMap((fn) =>
    (file.index.returns.get(fn) ?? []).flatMap(({ value, isYield }) => (isYield && value?.kind === 'object' ? value.entries.flatMap((entry) => (entry.key === null ? [] : [{ key: entry.key, value: entry.value }])) : [])),
  );
}

/** What a text holds that reaches something kept under a name. */
export function reachesKept(name: string): RegExp {
  const quoted = name.replace(/[^\w]/g, '\\$&');
  return new RegExp(`\\b(?:${[...bags.keys()].join('|')})(?:\\.|\\?\\.|\\[\\s*["'\`]|\\.(?:${[...getters].join('|')})\\(\\s*["'\`])${quoted}\\b`);
}

/** Which shared object an expression reaches, by its last name; null for others. */
function bagOf(node: Expression | Target): string | null {
  return node.kind === 'name' || node.kind === 'member' ? (bags.get(node.name) ?? null) : null;
}
