import { propertyRead } from '../analysis/flow/value-shapes.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Expression, Node, Target } from '../analysis/program/model.js';
import { plain } from '../analysis/calls/arguments.js';
import type { RuleContext } from './rule.js';

/** What code does with the part of a result that may tell a trait. */
export interface TraitReads {
  /** Where a trait is read. */
  readonly read: Expression | null;
  /** True where the result stays in this file and is only asked how many there are and where. */
  readonly onlyPlaces: boolean;
}

/** Properties that say how many there are and where. */
const places = /^(?:facerectangle|rectangle|boundingbox|length|len|count|size|isempty|any|left|top|width|height|faceid)$/;
/** What hands a result on as it is. */
const passing = /^(?:body|data|result|results|value|json|execute|get|block|join|toblocking|single|first|then|with\w+|getawaiter|getresult)$/;
/** Members that run a function for each element. */
const elements = /^(?:map|filter|foreach|some|every|find|select|where|any|all|stream|flatmap|each|anymatch|allmatch|nonematch|tolist|collect)$/;

/**
 * Looks at what becomes of a result.
 *
 * @param property the part of the result that is asked for, such as `faces`.
 * @param traits properties that tell a trait, such as `gender`.
 */
export function traitReads(call: ResolvedCall, property: string, traits: readonly string[], context: RuleContext): TraitReads {
  const { file } = context;
  const reach = context.flow.reach([call.node], { implicit: false });
  const wanted = new Set(traits.map(plain));
  let read: Expression | null = null;
  for (const node of file.index.ofKind('member')) {
    if (wanted.has(plain(node.name.replace(/^get(?=\p{Lu})/u, ''))) && reach.holds(node.object) && (!read || node.span.start < read.span.start)) read = node;
  }
  if (read) return { read, onlyPlaces: false };
  const walk = new Walk(context, plain(property));
  const leaks = walk.leaks(call.node, false);
  return { read: null, onlyPlaces: !leaks && walk.looked };
}

class Walk {
  /** True once the part that is asked for was looked at. */
  looked = false;
  private readonly seen = new Set<Node>();

  constructor(
    private readonly context: RuleContext,
    private readonly property: string,
  ) {}

  /** True when more than places and numbers get out of an expression. @param inside true for the part that is asked for, false for the whole result. */
  leaks(node: Expression, inside: boolean): boolean {
    if (this.seen.has(node)) return false;
    this.seen.add(node);
    const parent = this.context.file.index.parent.get(node);
    switch (parent?.kind) {
      case 'await':
      case 'cast':
      case 'spread':
        return this.leaks(parent, inside);
      case 'member':
        return this.memberLeaks(parent, inside);
      case 'index':
        return parent.object === node && this.leaks(parent, inside);
      case 'declare':
        return this.targetLeaks(parent.target, inside);
      case 'assignment':
        return this.targetLeaks(parent.target, inside);
      case 'loop':
        return parent.iterable === node && parent.target !== null && this.targetLeaks(parent.target, inside);
      case 'binary':
        return (parent.operator === '||' || parent.operator === '??' || parent.operator === '&&') && this.leaks(parent, inside);
      case 'call':
        return !(parent.callee.kind === 'name' && /^(?:len|bool|enumerate)$/.test(parent.callee.name)) || (parent.callee.name === 'enumerate' && this.leaks(parent, inside));
      case 'expression':
      case 'if':
      case 'unary':
        return false;
      case 'conditional':
        return parent.test !== node && this.leaks(parent, inside);
      default:
        return true;
    }
  }

  private memberLeaks(member: Expression & { readonly kind: 'member' }, inside: boolean): boolean {
    const { parent } = this.context.file.index;
    const around = parent.get(member);
    const called = around?.kind === 'call' && around.callee === member ? around : null;
    const value = called ?? member;
    const name = plain((called && propertyRead(called)?.name) ?? member.name);
    if (!inside && name === this.property) {
      this.looked = true;
      return this.leaks(value, true);
    }
    if (passing.test(name)) return this.leaks(value, inside);
    if (!inside) return false;
    if (places.test(name)) return false;
    if (!called || !elements.test(name)) return true;
    return called.args.some((arg) => arg.value.kind !== 'lambda' || arg.value.fn.params.some((parameter) => this.targetLeaks(parameter.target, true)));
  }

  private targetLeaks(target: Target, inside: boolean): boolean {
    switch (target.kind) {
      case 'name':
        return target.variable === null || this.usesOf(target.variable, target).some((use) => this.leaks(use, inside));
      case 'list-target':
        // The error that comes with a result is none of it.
        return target.elements.some((element) => element !== null && !(element.kind === 'name' && /^(?:err|error)$/.test(element.name)) && this.targetLeaks(element, inside));
      case 'object-target':
        return target.rest !== null || target.entries.some((entry) => {
          const isPart = plain(entry.key ?? '') === this.property;
          if (isPart) this.looked = true;
          return (inside ? !places.test(plain(entry.key ?? '')) : isPart) && this.targetLeaks(entry.target, inside || isPart);
        });
      default:
        return true;
    }
  }

  private usesOf(variable: number, target: Target): readonly Expression[] {
    const uses: Expression[] = [];
    for (const node of this.context.file.index.namesOf(variable)) {
      if (node !== target && !this.isTarget(node)) uses.push(node);
    }
    return uses;
  }

  private isTarget(node: Node): boolean {
    const parent = this.context.file.index.parent.get(node);
    return ((parent?.kind === 'declare' || parent?.kind === 'assignment') && parent.target === node) || parent?.kind === 'list-target';
  }
}
