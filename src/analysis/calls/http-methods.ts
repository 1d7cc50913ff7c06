import type { Call, Expression } from '../program/model.js';
import { verbs } from './http-libraries.js';
import { calleeName } from './http-receivers.js';
import { plainName } from './plain-name.js';
import type { SourceFile } from './project.js';
import type { RequestStep } from './request-steps.js';
import { flatten } from './text.js';
import type { TextReader } from './text-reader.js';

const named = /^(?:execute|begin|send|as|http)?(get|post|put|patch|delete|del|head)(?=$|async|as(?:json|string|xml)|from|for(?:object|entity|location)|json|string|multipart|urlencoded|stream|bytes?|form|body|request)/;
const uploading = /^upload(?:string|data|file|values)/;
const downloading = /^(?:download|open(?:read|stream))|^geturl/;
/** Members whose argument is the method. */
const methodSteps = new Set(['method', 'setmethod', 'setrequestmethod', 'withmethod', 'usemethod']);

/** HTTP method that a member name says, in upper case: `PostAsync`, `getForObject`, `HttpPut`; null where it says none. */
export function methodOfName(name: string): string | null {
  const plain = plainName(name);
  const verb = named.exec(plain)?.[1]?.toUpperCase();
  if (verb !== undefined) return verb === 'DEL' ? 'DELETE' : verb;
  if (uploading.test(plain)) return 'POST';
  return downloading.test(plain) ? 'GET' : null;
}

/** HTTP method that an expression stands for: `"post"`, `HttpMethod.Post`, `http.MethodPut`, `new HttpMethod("PATCH")`. */
export function methodOfValue(node: Expression, file: SourceFile, reader: TextReader): string | null {
  switch (node.kind) {
    case 'literal':
      return typeof node.value === 'string' ? asMethod(node.value) : null;
    case 'member':
      return asMethod(node.name.replace(/^Method(?=[A-Z])/, '')) ?? asMethod(flatten(reader.texts(node, file)[0] ?? []));
    case 'name':
      return asMethod(flatten(reader.texts(node, file)[0] ?? [])) ?? (/^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/.test(node.name) ? node.name : null);
    case 'call':
      return /^(?:HttpMethod|valueOf|Parse|resolve)$/.test(calleeName(node)) && node.args[0] ? methodOfValue(node.args[0].value, file, reader) : null;
    case 'conditional':
      return methodOfValue(node.then, file, reader);
    default:
      return null;
  }
}

/**
 * HTTP method of a request in upper case: from the sending member's name, an argument, or what is
 * done to the request object; null where nothing tells.
 */
export function methodOf(call: Call, own: readonly RequestStep[], file: SourceFile, reader: TextReader): string | null {
  const byName = methodOfName(calleeName(call));
  // `OkHttp`'s and Apache's `execute(new HttpPost(url))` say it in the request.
  if (byName !== null) return byName;
  for (const arg of call.args) {
    const method = arg.name === null || plainName(arg.name) === 'method' ? (methodOfValue(arg.value, file, reader) ?? methodOfSender(arg.value)) : null;
    if (method !== null) return method;
  }
  for (const step of [...own].reverse()) {
    const method = methodOfStep(step, reader);
    if (method !== null) return method;
  }
  return null;
}

/** `to_thread(requests.post, url)`: the method of a sender that is handed on. */
function methodOfSender(node: Expression): string | null {
  return node.kind === 'member' && node.object.kind === 'name' ? methodOfName(node.name) : null;
}

function methodOfStep(step: RequestStep, reader: TextReader): string | null {
  const name = plainName(step.name);
  if (step.kind === 'set') return /^(?:http)?(?:method|requestmethod|verb|type)$/.test(name) ? methodOfValue(step.value, step.file, reader) : null;
  if (methodSteps.has(name) || name === 'open') {
    const [first] = step.call.args;
    if (first) return methodOfValue(first.value, step.file, reader);
  }
  const own = methodOfName(step.name);
  if (own !== null) return own;
  // Whatever a request is made with: `new RestRequest(path, Method.Post)`, `NewRequest("POST", url, body)`.
  if (!/request|message|builder/.test(name)) return null;
  for (const arg of step.call.args) {
    const method = methodOfValue(arg.value, step.file, reader);
    if (method !== null) return method;
  }
  return null;
}

function asMethod(text: string): string | null {
  const upper = text.toUpperCase();
  return verbs.has(upper) ? upper : null;
}
