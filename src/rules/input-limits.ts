import type { SourceFile } from '../analysis/calls/project.js';
import type { Annotation, Argument, Call, Expression, FunctionNode, Node } from '../analysis/program/model.js';
import { isDeclared } from './vocabulary/declared.js';
import { calledName } from './names.js';
import { isBodyReader, isBoundSetting, isServerLimitCall, isServerSetting } from './vocabulary/bounds.js';
import type { RuleContext } from './rule.js';
import type { UserInput } from './vocabulary/sources.js';

type Circumstances = Pick<RuleContext, 'evaluator' | 'project' | 'policy'>;

/** What limits the requests that a file's handlers get. */
interface Limits {
  readonly body: boolean;
  readonly upload: boolean;
}

const known = new WeakMap<SourceFile, Limits>();
const MAX_DEPTH = 4;

/**
 * True where a server is set up to refuse what is too large: in the file itself, or in another parsed
 * file of the workspace, since servers are set up in one place for all.
 */
export function isLimitedByServer(input: UserInput, { project }: Circumstances): boolean {
  if (input === 'message') return false;
  return project.parsedFiles().some((file) => {
    const limits = limitsOf(file);
    return input === 'upload' ? limits.upload : limits.body;
  });
}

function limitsOf(file: SourceFile): Limits {
  const found = known.get(file);
  if (found) return found;
  let body = false;
  let upload = false;
  const both = (): void => {
    body = true;
    upload = true;
  };
  for (const call of file.index.calls) {
    const name = calledName(call);
    if (isServerLimitCall(name)) both();
    else if (isAppReader(call, name)) body = true;
  }
  // `app.config["MAX_CONTENT_LENGTH"] = 1`, `options.Limits.MaxRequestBodySize = 1`, `MAX_CONTENT_LENGTH = 1`.
  for (const node of file.index.parent.keys()) {
    if (node.kind === 'assignment' && setsLimit(node.target)) both();
    if (node.kind === 'declare' && node.value && node.target.kind === 'name' && /^[A-Z_]+$/.test(node.target.name) && node.target.name.includes('_') && isServerSetting(node.target.name) && isSettingsFile(file)) both();
  }
  for (const object of file.index.objects) {
    for (const entry of object.entries) {
      if (entry.key === 'maxFileSize') upload = true;
      if (entry.key !== null && /^(?:bodyLimit|sizeLimit|BodyLimit|maxRequestBodySize|bodySizeLimit|maxHttpBufferSize|maxPayload)$/.test(entry.key)) both();
    }
  }
  for (const fn of file.index.functions) if (fn.annotations.some(isLimitingAnnotation) && fn.name === 'main') both();
  const limits = { body, upload };
  known.set(file, limits);
  return limits;
}

function isSettingsFile(file: SourceFile): boolean {
  return /(?:^|\/)(?:settings|config|base|production|app|main|__init__|wsgi|asgi)[^/]*\.py$/.test(file.path);
}

function setsLimit(target: Node): boolean {
  if (target.kind === 'name') return false;
  return target.kind === 'member' && isServerSetting(target.name);
}

/** `app.use(express.json({ limit: '10kb' }))`: only a limit that is written counts. */
function isAppReader(call: Call, name: string): boolean {
  return isBodyReader(name) && call.args.some(({ value }) => value.kind === 'object' && value.entries.some((entry) => entry.key === 'limit' || entry.key === 'jsonLimit' || entry.key === 'textLimit' || entry.key === 'formLimit'));
}

function isLimitingAnnotation(annotation: Annotation): boolean {
  const name = annotation.name.slice(annotation.name.lastIndexOf('.') + 1);
  return isServerLimitCall(name) || /^(?:RequestSizeLimit|RequestFormLimits|MultipartConfig)(?:Attribute)?$/.test(name);
}

/** True where annotations of a function or of its class limit what it gets, or what it is registered with does. */
export function isLimitedHandler(fn: FunctionNode, file: SourceFile, context: Circumstances): boolean {
  const cls = file.index.classOf.get(fn);
  const annotations = [...fn.annotations, ...(cls?.annotations ?? []), ...fn.params.flatMap((parameter) => parameter.annotations)];
  if (annotations.some((annotation) => isLimitingAnnotation(annotation) || isDeclared(annotation.name, context.policy.names.inputBounds) || annotation.args.some((arg) => limits(arg, file, context)))) return true;
  return registrations(fn, file).some((call) => isLimitedRegistration(call, file, context));
}

/** Calls that the function is handed to. */
function registrations(fn: FunctionNode, file: SourceFile): readonly Call[] {
  const lambda = file.index.lambdaOf.get(fn);
  const around = lambda && file.index.parent.get(lambda);
  const inline = around?.kind === 'call' ? [around] : [];
  const named = fn.variable === null ? [] : file.index.calls.filter((call) => call.args.some(({ value }) => value.kind === 'name' && value.variable === fn.variable));
  return [...inline, ...named];
}

function isLimitedRegistration(call: Call, file: SourceFile, context: Circumstances): boolean {
  if (call.args.some((arg) => arg.value.kind !== 'lambda' && limits(arg, file, context))) return true;
  // `app.MapPost(…).WithMetadata(new RequestSizeLimitAttribute(…))`, `router.route("/").post(limit, handler)`.
  for (let outer: Node | undefined = file.index.parent.get(call); outer?.kind === 'member' || outer?.kind === 'call'; outer = file.index.parent.get(outer)) {
    if (outer.kind === 'call' && (isServerLimitCall(calledName(outer)) || outer.args.some((arg) => limits(arg, file, context)))) return true;
  }
  return false;
}

/** True for middleware, interceptors and options that limit what a handler gets. */
function limits(arg: Argument, file: SourceFile, context: Circumstances): boolean {
  return (arg.name !== null && isBoundSetting(arg.name) && arg.name !== 'max') || limitsIn(arg.value, file, context, 0);
}

function limitsIn(node: Expression, file: SourceFile, context: Circumstances, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  const inner = (child: Expression): boolean => limitsIn(child, file, context, depth + 1);
  switch (node.kind) {
    case 'name': {
      if (isServerLimitCall(node.name) || isDeclared(node.name, context.policy.names.inputBounds)) return true;
      if (node.variable === null) return false;
      return (file.index.definitions.get(node.variable) ?? []).some((definition) => {
        if (definition.kind === 'value') return inner(definition.value);
        if (definition.kind !== 'import') return false;
        const path = context.project.resolveModule(file, definition.import.module);
        const target = path === null ? null : context.project.file(path);
        const entry = target?.program.exports.find((candidate) => candidate.name === definition.import.imported || (definition.import.imported === 'default' && candidate.name === '='));
        if (!target || !entry) return false;
        context.evaluator.consulted.add(target.path);
        if (entry.value) return limitsIn(entry.value, target, context, depth + 1);
        return entry.variable !== null && (target.index.definitions.get(entry.variable) ?? []).some((other) => other.kind === 'value' && limitsIn(other.value, target, context, depth + 1));
      });
    }
    case 'call': {
      const name = calledName(node);
      if (isServerLimitCall(name) || isDeclared(name, context.policy.names.inputBounds)) return true;
      // `body('text').isLength({ max: 500 })`
      if (/(?:^|\.)(?:isLength|isByteLength|max|maxLength)$/.test(name)) return true;
      return node.args.some(({ value }) => value.kind !== 'lambda' && inner(value)) || (node.callee.kind === 'member' && inner(node.callee.object)) || (node.initializer !== null && inner(node.initializer));
    }
    case 'member':
      return isDeclared(node.name, context.policy.names.inputBounds) || inner(node.object);
    case 'object':
      return node.entries.some((entry) => (entry.key !== null && isBoundSetting(entry.key) && entry.key !== 'max') || (entry.value.kind !== 'lambda' && inner(entry.value)));
    case 'list':
      return node.elements.some(inner);
    case 'spread':
    case 'await':
    case 'cast':
      return inner(node.value);
    default:
      return false;
  }
}
