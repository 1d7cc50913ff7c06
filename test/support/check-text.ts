import { Catalogue } from '../../src/analysis/calls/catalogue.js';
import { Resolver } from '../../src/analysis/calls/resolve.js';
import type { FileCalls } from '../../src/analysis/calls/resolved-call.js';
import { ProjectFlow } from '../../src/analysis/flow/project-flow.js';
import { clauses, conductCodes, services, sharedHosts, wrappers } from '../../src/knowledge/index.js';
import { ProjectStore } from '../../src/engine/project-store.js';
import { noPolicy, type Policy } from '../../src/policy/policy.js';
import { parseDirectives } from '../../src/rules/directives.js';
import type { FindingDraft, Rule } from '../../src/rules/rule.js';
import { absolute, memoryFiles } from './memory-files.js';
import { readAsset } from './parser-assets.js';

const assets = { readAsset };

let catalogue: Catalogue | undefined;

export interface CheckTextOptions {
  /** The day findings are judged by; default 2026-11-21. */
  readonly today?: string;
  /** The file the rules run on; default the first. */
  readonly path?: string;
  /** Gives rules the calls of all files, as a workspace scan does. */
  readonly workspace?: boolean;
  /** True for test code. */
  readonly isTest?: boolean;
  /** What the project file declares; default nothing. */
  readonly policy?: Partial<Policy>;
}

/** Parses and resolves files in memory. */
export async function resolveTexts(texts: Readonly<Record<string, string>>): Promise<{ readonly resolver: Resolver; readonly store: ProjectStore; readonly calls: ReadonlyMap<string, FileCalls> }> {
  catalogue ??= new Catalogue(services, sharedHosts, wrappers);
  const store = new ProjectStore(memoryFiles(texts), assets, () => 10_000_000);
  const sources = Object.keys(texts).map(absolute);
  for (const path of sources) if ((await store.prepare(path)) && !store.file(path)) throw new Error(`no program for ${path}`);
  const resolver = new Resolver(catalogue, store);
  const calls = new Map<string, FileCalls>();
  for (const path of sources) {
    const file = store.file(path);
    if (file) calls.set(path, resolver.resolve(file));
  }
  return { resolver, store, calls };
}

/** Runs rules on one of some files in memory. */
export async function checkText(rules: readonly Rule[], texts: Readonly<Record<string, string>>, options: CheckTextOptions = {}): Promise<{ readonly findings: readonly FindingDraft[]; readonly calls: FileCalls }> {
  const { resolver, store, calls } = await resolveTexts(texts);
  const path = absolute(options.path ?? Object.keys(texts)[0] ?? '');
  const file = store.file(path);
  const own = calls.get(path);
  if (!file || !own) throw new Error(`no program for ${path}`);
  const today = options.today ?? '2026-11-21';
  const context = {
    file,
    calls: own,
    flow: ProjectFlow.over(resolver).of(file),
    evaluator: resolver.evaluator,
    reader: resolver.reader,
    project: store,
    services,
    conduct: { clauses, codes: conductCodes },
    directives: parseDirectives(file.program.comments, today),
    policy: { ...noPolicy, ...options.policy },
    isTest: options.isTest ?? false,
    today,
    workspaceCalls: options.workspace ? [...calls].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, entry]) => [...entry.calls]) : null,
  };
  return { findings: rules.flatMap((rule) => [...rule.check(context)]), calls: own };
}
