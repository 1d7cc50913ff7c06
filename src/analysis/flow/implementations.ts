import type { ClassNode, FunctionNode } from '../program/model.js';
import type { Evaluator } from '../calls/evaluate.js';
import type { ClassPlace } from '../calls/hierarchy.js';
import type { SourceFile } from '../calls/project.js';
import type { FunctionPlace } from './call-targets.js';

/** Classes below a class that are looked at. */
const MAX_CLASSES = 24;

/** Methods of classes of the workspace that stand in for one that is only declared. */
export function implementationsOf(fn: FunctionNode, owner: ClassPlace, evaluator: Evaluator): readonly FunctionPlace[] {
  const found: FunctionPlace[] = [];
  const pending = [...subclassesOf(owner, evaluator)];
  const seen = new Set<ClassNode>([owner.cls]);
  for (let place = pending.shift(); place && seen.size < MAX_CLASSES; place = pending.shift()) {
    if (seen.has(place.cls)) continue;
    seen.add(place.cls);
    const { file } = place;
    const methods = evaluator.parts.of(place).flatMap((part) => part.cls.methods.filter((method) => method.role === 'method' && method.name === fn.name).map((method) => ({ fn: method, file: part.file })));
    const fitting = methods.filter((method) => method.fn.params.length === fn.params.length);
    found.push(...(fitting.length > 0 ? fitting : methods));
    evaluator.consulted.add(file.path);
    pending.push(...subclassesOf(place, evaluator));
  }
  return found.filter(({ fn: method }) => method.body.length > 0);
}

function subclassesOf(place: ClassPlace, evaluator: Evaluator): readonly ClassPlace[] {
  if (isStructural(place)) return structural(place, evaluator);
  const { cls, file } = place;
  // Who implements an interface may stand in a file that nobody looked at so far.
  const further = cls.isInterface ? evaluator.project.implementing(file).flatMap((other) => other.index.classes.map((candidate) => ({ cls: candidate, file: other }))) : [];
  const implementing = further.filter((candidate) => candidate.cls.bases.some((base) => evaluator.types.base({ ...base }, candidate.file).some((value) => value.kind === 'instance' && value.cls === cls)));
  return [...evaluator.hierarchy.subclasses(cls), ...implementing];
}

/** True for interfaces that a type need not name to have: Go's, and Python's protocols. */
function isStructural({ cls, file }: ClassPlace): boolean {
  if (file.language === 'go') return cls.isInterface && cls.methods.length > 0;
  return file.language === 'python' && cls.bases.some((base) => /(?:^|\.)Protocol$/.test(base.name));
}

/** Types of parsed files that have all methods of an interface. */
function structural({ cls, file }: ClassPlace, evaluator: Evaluator): readonly ClassPlace[] {
  const wanted = cls.methods.map(({ name, params }) => ({ name, count: params.length }));
  const has = (place: ClassPlace): boolean => {
    const methods = evaluator.parts.of(place).flatMap((part) => part.cls.methods);
    return wanted.every(({ name, count }) => methods.some((method) => method.name === name && method.params.length === count));
  };
  return evaluator.project.parsedFiles().filter((other) => other.language === file.language).flatMap((other) => classesWith(other, wanted[0]?.name ?? '').map((candidate) => ({ cls: candidate, file: other }))).filter((place) => place.cls !== cls && !place.cls.isInterface && has(place));
}

function classesWith(file: SourceFile, method: string): readonly ClassNode[] {
  return file.index.classes.filter((cls) => cls.methods.some(({ name }) => name === method));
}
