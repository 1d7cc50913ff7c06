import type { FunctionNode } from '../program/model.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

/** Annotations whose functions make what parameters of the same name hold: `@pytest.fixture`. */
const registering = /(?:^|\.)fixture$/;

/** Factories that are found by the name of a parameter: fixtures of test frameworks. */
export class NamedFactories {
  private readonly byFile = new WeakMap<SourceFile, ReadonlyMap<string, FunctionNode>>();

  constructor(private readonly at: ValueContext) {}

  /** What the factory with the name of a parameter gives. Only functions that a test framework calls ask for any. */
  given(fn: FunctionNode, index: number, file: SourceFile): readonly Value[] {
    const target = fn.params[index]?.target;
    if (target?.kind !== 'name' || !(fn.name.startsWith('test') || isFactory(fn))) return [];
    for (const place of this.placesFor(file)) {
      const factory = this.factoriesOf(place).get(target.name);
      if (!factory || factory === fn) continue;
      this.at.consulted.add(place.path);
      return this.at.calls.returned(factory, place);
    }
    return [];
  }

  /** Factories that a file shares with the files in and below its folder, with their names. */
  sharedBy(file: SourceFile): readonly (readonly [string, FunctionNode])[] {
    return isShared(file) ? [...this.factoriesOf(file)] : [];
  }

  /** The file itself, then the shared factories of its folder and those above, nearest first. */
  private placesFor(file: SourceFile): readonly SourceFile[] {
    const shared = this.at.project.parsedFiles().filter((other) => isShared(other) && file.path.startsWith(folderOf(other)));
    return [file, ...shared.sort((a, b) => b.path.length - a.path.length)];
  }

  private factoriesOf(file: SourceFile): ReadonlyMap<string, FunctionNode> {
    let known = this.byFile.get(file);
    if (!known) {
      known = new Map(file.index.functions.filter(isFactory).map((fn) => [registeredName(fn), fn]));
      this.byFile.set(file, known);
    }
    return known;
  }
}

/** What a text holds that asks for the factory of a name: a test function with such a parameter. */
export function asksFor(name: string): RegExp {
  return new RegExp(`\\bdef\\s+\\w+\\s*\\([^)]*\\b${name}\\b`);
}

/** True for files whose factories a test framework gives to all tests in their folder and below. */
function isShared({ path }: SourceFile): boolean {
  return path.endsWith('/conftest.py');
}

function folderOf({ path }: SourceFile): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function isFactory(fn: FunctionNode): boolean {
  return fn.annotations.some((annotation) => registering.test(annotation.name));
}

/** `@fixture(name="client")`, else the function's own name. */
function registeredName(fn: FunctionNode): string {
  for (const annotation of fn.annotations) {
    const named = annotation.args.find((arg) => arg.name === 'name')?.value;
    if (named?.kind === 'literal' && typeof named.value === 'string') return named.value;
  }
  return fn.name;
}
