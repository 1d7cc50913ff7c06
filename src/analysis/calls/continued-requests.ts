import type { Call, Expression } from '../program/model.js';
import type { SourceFile } from './project.js';

const MAX_DEPTH = 8;
/** Names of the address under which a service hands out what it works on. */
const answerNames = /operation[-_]?(?:location|url|uri|link)|^(?:result|poll(?:ing)?|status|next)[-_]?(?:link|url|uri)$/i;

/**
 * True for a request that goes on with an earlier one: its URL is the `Operation-Location` of an
 * answer, or comes from there.
 *
 * @param urls expressions that give the URL, besides the arguments.
 */
export function isContinued(call: Call, urls: readonly Expression[], file: SourceFile): boolean {
  return [...urls, ...call.args.map((arg) => arg.value)].some((url) => speaksOfAnswer(url, file, 0));
}

function speaksOfAnswer(node: Expression, file: SourceFile, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  const inner = (child: Expression): boolean => speaksOfAnswer(child, file, depth + 1);
  switch (node.kind) {
    case 'literal':
      return typeof node.value === 'string' && /^operation-?location$/i.test(node.value);
    case 'name':
      if (answerNames.test(node.name)) return true;
      return node.variable !== null && (file.index.definitions.get(node.variable) ?? []).some((definition) => definition.kind === 'value' && inner(definition.value));
    case 'member':
      return answerNames.test(node.name) || (isLocation(node.name) && namesHeaders(node.object)) || inner(node.object);
    case 'index':
      return inner(node.object) || inner(node.index);
    case 'call':
      if (namesHeaders(node.callee) && node.args.some(({ value }) => value.kind === 'literal' && isLocation(String(value.value)))) return true;
      return inner(node.callee) || node.args.some((arg) => inner(arg.value));
    case 'template':
      return node.parts.some(inner);
    case 'binary':
      return inner(node.left) || inner(node.right);
    case 'conditional':
      return inner(node.then) || inner(node.otherwise);
    case 'await':
    case 'cast':
    case 'unary':
      return inner(node.value);
    default:
      return false;
  }
}

/** The header of an answer, which elsewhere is the name of a region. */
function isLocation(name: string): boolean {
  return /^location$/i.test(name);
}

function namesHeaders(node: Expression): boolean {
  if (node.kind === 'name') return /header/i.test(node.name);
  if (node.kind === 'member') return /header/i.test(node.name) || namesHeaders(node.object);
  return node.kind === 'call' && namesHeaders(node.callee);
}
