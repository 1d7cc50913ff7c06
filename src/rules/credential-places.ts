import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Call, Expression, Node, Span } from '../analysis/program/model.js';
import { walkStatements } from '../analysis/program/walk.js';
import type { Service } from '../knowledge/schema.js';
import { settingValues } from './construction-settings.js';
import type { RuleContext } from './rule.js';
import { ServiceReach, type Reach } from './service-reach.js';

/** An expression that holds a key of a service, if it holds a literal at all. */
export interface CredentialPlace {
  readonly service: Service;
  readonly value: Expression;
  /** What takes it: shown as evidence. */
  readonly use: Span;
  readonly note: string;
  readonly call: ResolvedCall | null;
  /** Key of the client it is for, where known; part of the name of an environment variable. */
  readonly client: string | null;
  /** True where nothing but a key can stand, so that any random text counts. */
  readonly exact: boolean;
  /** The assignment, for places that only assign an environment variable. */
  readonly statement: Span | null;
}

const credentialTypes = /(?:Key|ApiKey|CognitiveServices)\w*(?:Credentials?|Authorizer)$/;
/** Headers of several services and products; they count only where they reach a known service. */
const sharedHeaders = new Set(['ocp-apim-subscription-key', 'api-key']);
const environmentName = /(?:^|_)(?:KEY\d?|APIKEY|SECRET)(?:_\w+)?$/i;
const serviceHint = /AZURE|COGNITIVE|VISION|CONTENT_?(?:SAFETY|MODERATOR)|FORM_?RECOGNIZER|DOCUMENT_?INTELLIGENCE|PREDICTION|TRAINING|OCP_?APIM/i;
const environmentSetters = new Set(['SetEnvironmentVariable', 'putenv', 'setdefault', 'stubEnv']);
const MAX_DEPTH = 6;

/** Everything in a file that takes a key of a known service. */
export class CredentialPlaces {
  private readonly found: CredentialPlace[] = [];
  private readonly reach: ServiceReach;
  private readonly uniqueHeaders: ReadonlyMap<string, Service>;

  constructor(private readonly context: RuleContext) {
    this.reach = new ServiceReach(context.file, context.calls, context.evaluator);
    this.uniqueHeaders = new Map(context.services.flatMap((service) => service.headers.map((header) => [header.toLowerCase(), service] as const)));
  }

  /** In the order of how exact they are: a client's credential before a header before an environment variable. */
  all(): readonly CredentialPlace[] {
    this.credentials();
    this.headers();
    this.environment();
    return this.found;
  }

  private add(service: Service, value: Expression, use: Span, note: string, more: Partial<Pick<CredentialPlace, 'call' | 'client' | 'exact' | 'statement'>> = {}): void {
    this.found.push({ service, value, use, note, call: more.call ?? null, client: more.client ?? null, exact: more.exact ?? true, statement: more.statement ?? null });
  }

  /* ---------------------------------------------------------------- credentials of clients */

  private credentials(): void {
    const { calls, file, evaluator } = this.context;
    for (const construction of calls.constructions) {
      for (const value of settingValues(construction, 'credential')) {
        for (const key of this.keysOf(value, 0)) {
          this.add(construction.service, key, construction.place, `It opens the client of ${construction.service.name}.`, { client: construction.client.key });
        }
      }
    }
    // A credential of the service's own package, made in one file and used in another.
    for (const node of file.index.calls) {
      if (!credentialTypes.test(calleeName(node))) continue;
      for (const value of evaluator.values(node.callee, file)) {
        const entry = value.kind === 'external' ? evaluator.catalogue.clientsOf(file.language, value.module)[0] : undefined;
        if (!entry) continue;
        for (const key of this.keysOf(node, 0)) this.add(entry.service, key, node.callee.span, `It makes a credential of ${entry.service.name}.`);
      }
    }
  }

  /** Expressions inside a credential that can be the key itself. */
  private keysOf(node: Expression, depth: number): readonly Expression[] {
    if (depth > MAX_DEPTH) return [];
    switch (node.kind) {
      case 'call':
        return credentialTypes.test(calleeName(node)) ? [...node.args.flatMap(({ value }) => this.keysOf(value, depth + 1)), ...(node.initializer ? this.keysOf(node.initializer, depth + 1) : [])] : [];
      case 'object':
        return node.entries.flatMap(({ value }) => this.keysOf(value, depth + 1));
      case 'conditional':
        return [...this.keysOf(node.then, depth + 1), ...this.keysOf(node.otherwise, depth + 1)];
      case 'binary':
        return [...this.keysOf(node.left, depth + 1), ...this.keysOf(node.right, depth + 1)];
      case 'cast':
      case 'await':
        return this.keysOf(node.value, depth + 1);
      case 'name': {
        const definitions = node.variable === null ? [] : (this.context.file.index.definitions.get(node.variable) ?? []);
        const made = definitions.flatMap((definition) => (definition.kind === 'value' && definition.steps.length === 0 && definition.value.kind !== 'literal' ? this.keysOf(definition.value, depth + 1) : []));
        return [node, ...made];
      }
      case 'member': {
        const { file } = this.context;
        const fields = node.object.kind === 'this' ? file.index.classes.flatMap((cls) => cls.fields.filter((field) => field.name === node.name && field.value?.kind === 'call')) : [];
        return [node, ...fields.flatMap(({ value }) => (value ? this.keysOf(value, depth + 1) : []))];
      }
      default:
        return [node];
    }
  }

  /* ---------------------------------------------------------------- headers */

  private headers(): void {
    const { file } = this.context;
    for (const object of file.index.objects) {
      for (const { key, value, keySpan } of object.entries) if (key !== null) this.header(key, value, keySpan, () => this.reach.of(object));
    }
    for (const call of file.index.calls) {
      // `xhr.setRequestHeader(name, key)`, `client.DefaultRequestHeaders.Add(name, key)`.
      const [name, value] = call.args;
      if (name?.value.kind === 'literal' && typeof name.value.value === 'string' && value) {
        this.header(name.value.value, value.value, name.value.span, () => ({ kind: 'unknown' }));
      }
    }
    this.eachAssignment((owner, name, span, value) => this.header(name, value, span, () => this.reach.ofOwner(owner)));
    for (const call of [...this.context.calls.calls, ...this.context.calls.unknownCalls]) {
      if (call.via === 'rest' && call.url) this.add(call.service, call.url, call.place, 'It stands in the query of this request.', { call, exact: false });
    }
  }

  /** @param reach asked only for header names that other products use as well. */
  private header(name: string, value: Expression, span: Span, reach: () => Reach): void {
    const lower = name.toLowerCase();
    const unique = this.uniqueHeaders.get(lower);
    if (unique) {
      this.add(unique, value, span, `The header ${name} takes it.`, { client: lower.split('-')[0] ?? null });
      return;
    }
    if (!sharedHeaders.has(lower)) return;
    const end = reach();
    const rest = this.context.calls.calls.find(({ via }) => via === 'rest') ?? this.context.calls.unknownCalls.find(({ via }) => via === 'rest');
    if (end.kind === 'service') this.add(end.service, value, span, `The header ${name} takes it.`, { call: end.call });
    else if (end.kind === 'unknown' && rest) this.add(rest.service, value, span, `The header ${name} takes it.`, { call: rest });
  }

  /* ---------------------------------------------------------------- environment */

  private environment(): void {
    const { calls, file } = this.context;
    const service = (calls.calls[0] ?? calls.constructions[0] ?? calls.packages[0] ?? calls.unknownCalls[0])?.service;
    if (!service) return;
    const variable = (name: string, value: Expression, span: Span, statement: Span | null): void => {
      if (environmentName.test(name) && serviceHint.test(name)) this.add(service, value, span, `It is put into the environment variable ${name}.`, { exact: false, statement });
    };
    this.eachAssignment((owner, name, span, value, statement) => {
      if (owner.kind === 'member' && /^env(?:iron)?$/.test(owner.name)) variable(name, value, span, statement);
    });
    for (const call of file.index.calls) {
      const [name, value] = call.args;
      if (!environmentSetters.has(calleeName(call)) || name?.value.kind !== 'literal' || !value) continue;
      variable(String(name.value.value), value.value, name.value.span, null);
    }
  }

  private eachAssignment(visit: (owner: Expression, name: string, span: Span, value: Expression, statement: Span | null) => void): void {
    const { file } = this.context;
    walkStatements(file.program.body, {
      node(node: Node) {
        if (node.kind !== 'assignment' || node.target.kind !== 'member') return;
        const parent = file.index.parent.get(node);
        visit(node.target.object, node.target.name, node.target.nameSpan, node.value, parent?.kind === 'expression' ? parent.span : null);
      },
    });
  }
}

function calleeName(call: Call): string {
  return call.callee.kind === 'name' || call.callee.kind === 'member' ? call.callee.name : '';
}
