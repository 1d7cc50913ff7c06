import type { Expression } from '../program/model.js';
import { elementsOf } from './containers.js';
import { isKeyedMaker } from './keyed-makers.js';
import { elementsOfInstance } from './object-protocol.js';
import type { Step } from './program-index.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

/** What is reached from values by steps: a property, an element, the part at a place. */
export function partsOf(values: readonly Value[], steps: readonly Step[], at: ValueContext): readonly Value[] {
  let current = values;
  for (const step of steps) {
    if (step === 'rest') continue;
    if (step === 'element') current = walkedOver(current, at);
    else if (step === 'item') current = current.flatMap((value) => itemsOf(value, at));
    else if (typeof step === 'string') current = current.flatMap((value) => partAt(value, Number(step.slice('part '.length)), at));
    else current = current.flatMap((value) => at.members.memberOf(value, step.key));
  }
  return current;
}

/** What walking over values gives. */
export function walkedOver(values: readonly Value[], at: ValueContext): readonly Value[] {
  return values.flatMap((value): readonly Value[] => {
    switch (value.kind) {
      // A generator of clients that a type describes is what it yields.
      case 'client':
        return [value];
      case 'instance':
        return elementsOfInstance(value.cls, value.file, at);
      // Walking over a dictionary gives its keys; over a map it gives pairs.
      case 'object':
        return value.file.language === 'go' ? elementsOf(value, at) : [];
      case 'map': {
        if (value.node.kind !== 'call' || !isKeyedMaker(value.node)) return elementsOf(value, at);
        return value.file.language === 'python' ? [] : [{ kind: 'holder', held: elementsOf(value, at), keyed: false, isPair: true }];
      }
      default:
        return elementsOf(value, at);
    }
  });
}

/** `value[index]` with an index that is no text. */
export function indexed(value: Value, index: Expression, at: ValueContext): readonly Value[] {
  const isPlace = index.kind === 'literal' && typeof index.value === 'number' && index.value >= 0;
  return isPlace && (value.kind === 'list' || value.kind === 'tuple') ? partAt(value, Number(index.value), at) : itemsOf(value, at);
}

/** What stands in a container, whatever its key or place. */
function itemsOf(value: Value, at: ValueContext): readonly Value[] {
  switch (value.kind) {
    case 'holder':
      return value.held;
    case 'object':
    case 'map':
      return at.contents.held(value);
    case 'instance':
      return elementsOfInstance(value.cls, value.file, at);
    // A client that a type describes as one of several.
    case 'client':
      return [value];
    default:
      return elementsOf(value, at);
  }
}

/** What a value of several parts has at a place, counted from 0; a value that is not known to have parts is the first. */
function partAt(value: Value, place: number, at: ValueContext): readonly Value[] {
  switch (value.kind) {
    case 'list': {
      const { elements } = value.node;
      const spread = elements.findIndex((element) => element.kind === 'spread');
      const element = elements[place];
      if (element && (spread < 0 || place < spread)) return at.values(element, value.file);
      return spread < 0 && elements.length > 0 ? [] : elementsOf(value, at);
    }
    case 'tuple':
      return value.parts[place] ?? [];
    case 'holder':
      // The first part of a map's pair is its key.
      return value.isPair === true && place === 0 ? [] : value.held;
    case 'client':
    case 'instance':
    case 'builder':
      return place === 0 ? [value] : [];
    default:
      return place === 0 ? elementsOf(value, at) : [];
  }
}
