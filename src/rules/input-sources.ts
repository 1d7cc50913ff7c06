import type { ExpressionPlace, ParameterPlace } from '../analysis/flow/sources.js';
import { chainOf } from '../analysis/flow/sources-chains.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Call, Expression, FunctionNode, Parameter } from '../analysis/program/model.js';
import { classOfType, isBoundAnnotation } from './input-schemas.js';
import { calledName, functionName, nearestName } from './names.js';
import type { RuleContext } from './rule.js';
import { isDeclared } from './vocabulary/declared.js';
import { annotationMeaning, inputCall, isMachineAnnotation, isRouteAnnotation, messagePart, namesContext, namesMessage, namesRequest, namesShortValue, registration, requestPart, typeMeaning, type TypeMeaning, type UserInput } from './vocabulary/sources.js';

/** What a place on the way back says of a value. */
export type SourceVerdict =
  /** It is what an end user handed over. */
  | { readonly kind: 'end-user'; readonly input: UserInput; readonly likely: boolean }
  /** It is short, or nothing an end user has a hand in. */
  | { readonly kind: 'harmless' };

const harmless: SourceVerdict = { kind: 'harmless' };

const routeNames = /^(?:POST|PUT|PATCH|GET|DELETE|action|loader|handler|default|lambda_handler|lambdaHandler|handleRequest|onRequest|onRequestPost|post|put|patch|get)$/;
const messageFunctions = /^(?:on_?message|on_?turn|on_?message_?activity|on_?message_?activity_?async|on_?message_?create|on_?text|handle_?message|message_?handler|handle_?text|on_?turn_?async|on_?message_?async|on_?message_?received|on_?message_?received_?async)$/i;
const libraryRequests = /^(?:flask|quart|bottle|sanic|starlette|starlette\.requests|fastapi|werkzeug|pyramid)(?:\.|$)/;

/** Says which places are handed over by an end user. */
export class InputSources {
  private readonly handlers = new Map<FunctionNode, 'route' | 'message' | null>();

  constructor(private readonly context: RuleContext) {}

  /** What an expression is by itself; null where it has to be followed. */
  expression({ node, file, path, namesFile }: ExpressionPlace): SourceVerdict | null {
    const told = this.ofExpression(node, path, file);
    return told && settle(told, path, namesFile);
  }

  private ofExpression(node: Expression, path: readonly string[], file: SourceFile): UserInput | null {
    switch (node.kind) {
      case 'call':
        if (isDeclared(calledName(node), this.context.policy.names.endUserSources)) return 'text';
        if (this.context.evaluator.values(node.callee, file).some((value) => value.kind === 'function')) return null;
        return inputCall(calledName(node)) ?? (readsForm(node) ? 'upload' : null);
      case 'member':
        if (isDeclared(node.name, this.context.policy.names.endUserSources)) return 'text';
        // `this.request.FILES`
        if (node.object.kind === 'this' && namesRequest(node.name)) return requestPart(path);
        return browserInput(node);
      case 'name':
        if (isDeclared(node.name, this.context.policy.names.endUserSources) || isBoundProperty(node, file)) return 'text';
        if (!namesRequest(node.name) && node.name !== 'HttpContext') return null;
        if (node.variable === null) return file.language === 'csharp' ? requestPart(path) : null;
        return (file.index.definitions.get(node.variable) ?? []).some((definition) => definition.kind === 'import' && libraryRequests.test(definition.import.module)) ? requestPart(path) : null;
      default:
        return null;
    }
  }

  /** What a parameter is by its annotations, its type, and the function it belongs to; null where callers decide. */
  parameter(place: ParameterPlace): SourceVerdict | null {
    const told = this.ofParameter(place);
    return told === null || told === 'harmless' ? (told === null ? null : harmless) : settle(told, place.path, place.namesFile, parameterName(place.parameter));
  }

  private ofParameter({ fn, index, parameter, file, path }: ParameterPlace): UserInput | 'harmless' | null {
    const name = parameterName(parameter);
    const meaning = this.meaning(parameter, file);
    for (const annotation of [...parameter.annotations, ...defaultAnnotation(parameter)]) {
      const said = annotationMeaning(annotation.name);
      if (said === 'other') return 'harmless';
      if (said !== null && meaning !== 'service') return meaning === 'upload' ? 'upload' : said;
    }
    if (meaning === 'short') return 'harmless';
    if (meaning === 'upload') return 'upload';
    if (isDeclared(name, this.context.policy.names.endUserSources)) return 'text';
    const handler = this.handler(fn, file);
    if (meaning === 'request' || meaning === 'context') {
      const part = requestPart(path);
      if (part) return part;
    }
    if (meaning === 'message') return messagePart(path) ?? requestPart(path);
    // The shape of what is read says enough: `req.body.text` is nothing else.
    if (namesRequest(name) && meaning === null && path.length > 0 && isServerShaped(path)) return requestPart(path);
    if (namesContext(name) && handler !== null) return requestPart(path) ?? (handler === 'message' ? messagePart(path) : null);
    if (handler === 'message') return namesMessage(name) || index === 0 ? (messagePart(path) ?? (path.length === 0 && namesMessage(name) ? 'message' : null)) : null;
    if (handler === null && index === 1 && isResolver(fn, file)) return 'text';
    if (handler !== 'route') return null;
    // `({ request }) => …`
    if (parameter.target.kind === 'object-target') return requestPart(path);
    if (namesRequest(name)) return requestPart(path) ?? (meaning === null ? null : 'text');
    return this.isBound(parameter, fn, meaning, file) ? 'text' : null;
  }

  /** True for parameters that a framework fills from the request: those of typed handlers, as far as they are no services. */
  private isBound(parameter: Parameter, fn: FunctionNode, meaning: TypeMeaning, file: SourceFile): boolean {
    if (file.language === 'typescript' || file.language === 'javascript' || file.language === 'go') return false;
    if (!parameter.type || meaning === 'service' || parameter.target.kind !== 'name') return false;
    const type = lastName(parameter.type.name);
    if (/^I[A-Z]/.test(type) || /(?:Client|Service|Token|Response|Dep|Repository|Context|Logger\w*)$/.test(type)) return false;
    const { name } = parameter.target;
    if (fn.annotations.some((annotation) => annotation.args.some(({ value }) => value.kind === 'literal' && String(value.value).includes(`{${name}`)))) return false;
    const around = callAround(fn, file);
    if (around?.args.some(({ value }) => value.kind === 'literal' && String(value.value).includes(`{${name}`)) === true) return false;
    // A type of a package that nobody knows is more often a service than a body.
    return isPlainType(type) || classOfType(parameter.type, file, this.context) !== null;
  }

  /** A parameter of which nothing is known but that its type sounds like what comes in. */
  soundsLikeInput(parameter: Parameter, path: readonly string[], file: SourceFile): boolean {
    return parameter.type !== null && path.length > 0 && this.meaning(parameter, file) === 'likely-body' && classOfType(parameter.type, file, this.context) !== null && !namesShortValue(path.at(-1) ?? '');
  }

  private meaning(parameter: Parameter, file: SourceFile): TypeMeaning {
    const { type } = parameter;
    if (!type) return null;
    const name = lastName(type.name);
    // `List<MultipartFile>`, `Annotated[UploadFile, File()]`, `Task<IFormFile>`: what is held tells.
    const [held] = type.args;
    if (held && /^(?:Array|List|list|Promise|Task|Annotated|Optional|IEnumerable|Collection|Sequence|Mono|Flux|IList|)$/.test(name)) {
      const inner = this.meaning({ ...parameter, type: held }, file);
      if (inner !== null) return inner;
    }
    return typeMeaning(name, this.isOwnType(parameter, file));
  }

  /** True where a file of the workspace declares the type: its `Request` is a body, no request. */
  private isOwnType({ type }: Parameter, file: SourceFile): boolean {
    return type !== null && classOfType({ ...type, args: [] }, file, this.context) !== null;
  }

  /** Whether a function answers requests or messages. */
  handler(fn: FunctionNode, file: SourceFile): 'route' | 'message' | null {
    const known = this.handlers.get(fn);
    if (known !== undefined) return known;
    this.handlers.set(fn, null);
    const found = this.findHandler(fn, file);
    this.handlers.set(fn, found);
    return found;
  }

  private findHandler(fn: FunctionNode, file: SourceFile): 'route' | 'message' | null {
    const name = functionName(fn, file);
    if (fn.annotations.some((annotation) => isMachineAnnotation(annotation.name)) || fn.params.some((parameter) => parameter.annotations.some((annotation) => isMachineAnnotation(annotation.name)))) return null;
    if (fn.annotations.some((annotation) => isRouteAnnotation(annotation.name))) return messageFunctions.test(name) || fn.annotations.some((annotation) => /message|event/i.test(lastName(annotation.name))) ? 'message' : 'route';
    if (messageFunctions.test(name)) return 'message';
    // Methods of a hub are called from browsers.
    if (file.language === 'csharp' && file.index.classOf.get(fn)?.bases.some((base) => /Hub$/.test(lastName(base.name))) === true) return 'route';
    if (file.language === 'csharp' && fn.params.some((parameter) => parameter.annotations.some((annotation) => /HttpTrigger/.test(annotation.name)))) return 'route';
    if (file.language === 'java' && fn.params.some((parameter) => parameter.annotations.some((annotation) => /HttpTrigger/.test(annotation.name)))) return 'route';
    const around = callAround(fn, file);
    const registered = around ? registeredBy(around) : null;
    if (registered) return registered;
    const object = file.index.objectOf.get(fn);
    const holder = object && file.index.parent.get(object);
    if (holder?.kind === 'call' && name === 'handler') return registeredBy(holder);
    if (routeNames.test(name) && isEntry(fn, file)) return 'route';
    return this.registeredByName(fn, name, file);
  }

  /** `router.post('/x', moderate)`, in this file or in another one. */
  private registeredByName(fn: FunctionNode, name: string, file: SourceFile): 'route' | 'message' | null {
    for (const { file: other, handles, handler } of registrationsOf(this.context).get(name) ?? []) {
      const own = other === file && handler.kind === 'name' && handler.variable !== null && handler.variable === fn.variable;
      if (!own && !this.context.evaluator.values(handler, other).some((value) => value.kind === 'function' && value.fn === fn)) continue;
      if (other !== file) this.context.evaluator.consulted.add(other.path);
      return handles;
    }
    return null;
  }
}

/** A call that registers a function by its name. */
interface Registration {
  readonly file: SourceFile;
  readonly handler: Expression;
  readonly handles: 'route' | 'message';
}

const registrations = new WeakMap<RuleContext['evaluator'], ReadonlyMap<string, readonly Registration[]>>();

/** Functions that are registered by name, in all parsed files; looked for once for each resolution. */
function registrationsOf({ evaluator, project }: RuleContext): ReadonlyMap<string, readonly Registration[]> {
  const known = registrations.get(evaluator);
  if (known) return known;
  const table = new Map<string, Registration[]>();
  for (const file of project.parsedFiles()) {
    for (const call of file.index.calls) {
      const handles = call.args.length > 0 ? registeredBy(call) : null;
      if (!handles) continue;
      for (const handler of call.args.flatMap(({ value }) => handlersIn(value))) {
        if (handler.kind !== 'name' && handler.kind !== 'member') continue;
        table.set(handler.name, [...(table.get(handler.name) ?? []), { file, handler, handles }]);
      }
    }
  }
  registrations.set(evaluator, table);
  return table;
}

/** What is short, or only names a file, is no long input. */
function settle(input: UserInput, path: readonly string[], namesFile: boolean, name = ''): SourceVerdict {
  const last = path.at(-1) ?? name;
  // The path of an uploaded file leads to its content; a name that a user types leads to a file of the server.
  if (namesFile) return input === 'upload' ? { kind: 'end-user', input, likely: false } : harmless;
  return last !== '' && namesShortValue(last) ? harmless : { kind: 'end-user', input, likely: false };
}

/** `req.body`, `request.files`, `request.formData()`: parts that a request of a client does not have, or not to read. */
function isServerShaped(path: readonly string[]): boolean {
  return requestPart(path) !== null;
}

function callAround(fn: FunctionNode, file: SourceFile): Call | null {
  const lambda = file.index.lambdaOf.get(fn);
  let around = lambda && file.index.parent.get(lambda);
  // `app.post('/x', asyncHandler(async (req, res) => …))`
  for (let hops = 0; around?.kind === 'call' && hops < 2; hops++) {
    if (registeredBy(around)) return around;
    const next = file.index.parent.get(around);
    if (next?.kind !== 'call') return around;
    around = next;
  }
  return around?.kind === 'call' ? around : null;
}

function registeredBy(call: Call): 'route' | 'message' | null {
  const { callee } = call;
  if (callee.kind !== 'member') return null;
  const [first] = call.args;
  const text = first?.value.kind === 'literal' && typeof first.value.value === 'string' ? first.value.value : first && (first.value.kind === 'name' || first.value.kind === 'member' || first.value.kind === 'call') ? nearestName(first.value) : null;
  const isText = first?.value.kind === 'literal';
  return registration(receiverName(callee.object), callee.name, isText || text === null ? (isText ? text : null) : callee.name === 'on' ? text : null);
}

/** Last name of what something is registered on; of a chain, of what it began with: `router` of `router.route('/x')`. */
function receiverName(node: Expression): string {
  if (node.kind === 'call') return node.callee.kind === 'member' ? `${receiverName(node.callee.object)} ${node.callee.name}` : nearestName(node);
  return nearestName(node);
}

/** `asyncHandler(moderate)` and `MessageHandler(filters.TEXT, moderate)` run `moderate`. */
function handlersIn(node: Expression): readonly Expression[] {
  if (node.kind === 'call' && node.callee.kind === 'member' && node.callee.name === 'bind') return [node.callee.object];
  return node.kind === 'call' ? node.args.flatMap(({ value }) => handlersIn(value)) : [node];
}

/** True for functions that a framework finds by their name: exported from a file of routes, or methods of a view. */
function isEntry(fn: FunctionNode, file: SourceFile): boolean {
  const cls = file.index.classOf.get(fn);
  if (cls) return cls.bases.some((base) => /(?:View|APIView|ViewSet|Resource|MethodView|RequestHandler|HTTPEndpoint|Controller|ControllerBase|HttpServlet)$/.test(base.name));
  const lambda = file.index.lambdaOf.get(fn);
  const declared = lambda && file.index.parent.get(lambda);
  const variable = declared?.kind === 'declare' && declared.target.kind === 'name' ? declared.target.variable : fn.variable;
  return file.program.exports.some((entry) => entry.variable !== null && entry.variable === variable) || file.program.exports.some((entry) => entry.value?.kind === 'lambda' && entry.value.fn === fn) || file.language === 'python';
}

/** `e.target.files`, `event.dataTransfer.files`, `document.getElementById("a").value`. */
function browserInput(node: Extract<Expression, { kind: 'member' }>): UserInput | null {
  const holder = nearestName(node.object);
  if (node.name === 'files' && (/^(?:target|currentTarget|dataTransfer|current|clipboardData)$/.test(holder) || isElement(node.object))) return 'upload';
  if (node.name === 'value' && (/^(?:target|currentTarget)$/.test(holder) || isElement(node.object))) return 'text';
  return null;
}

/** `[BindProperty] public string Comment { get; set; }`: a framework puts the form into it, within its limits. */
function isBoundProperty(node: Extract<Expression, { kind: 'name' | 'member' }>, file: SourceFile): boolean {
  const cls = file.index.classAround.get(node);
  const field = cls?.fields.find(({ name }) => name === node.name);
  return field?.annotations.some((annotation) => lastName(annotation.name) === 'BindProperty') === true && !field.annotations.some(isBoundAnnotation);
}

/** `resolvers = { Mutation: { add: (parent, args) => … } }`. */
function isResolver(fn: FunctionNode, file: SourceFile): boolean {
  const object = file.index.objectOf.get(fn);
  const outer = object && file.index.parent.get(object);
  return outer?.kind === 'object' && outer.entries.some((entry) => entry.value === object && /^(?:Mutation|Query|Subscription)$/.test(entry.key ?? ''));
}

/** `form.parse(request)`: readers of uploads are given the request as it is. */
function readsForm(node: Call): boolean {
  const [first] = node.args;
  return /(?:^|\.)(?:parse|parseRequest|handleUpload)$/.test(calledName(node)) && first?.value.kind === 'name' && namesRequest(first.value.name);
}

function isElement(node: Expression): boolean {
  const { root } = chainOf(node);
  const call = node.kind === 'cast' ? node.value : root.kind === 'call' ? root : node;
  return call.kind === 'call' && /(?:^|\.)(?:getElementById|querySelector)$/.test(calledName(call));
}

/** FastAPI writes what a parameter is as its default: `text: str = Body(...)`, `user = Depends(current)`. */
function defaultAnnotation({ default: standard }: Parameter): readonly { readonly name: string }[] {
  return standard?.kind === 'call' ? [{ name: calledName(standard) }] : [];
}

function parameterName(parameter: Parameter): string {
  return parameter.target.kind === 'name' ? parameter.target.name : '';
}

function isPlainType(name: string): boolean {
  return /^(?:str|string|String|bytes|byte|Stream|InputStream|dict|Dict|Map|JsonElement|JsonNode|JsonObject|BinaryData|IFormFile|Any|object|dynamic)$/.test(name);
}

function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
