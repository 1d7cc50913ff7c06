import type { Call, Expression, Node } from '../program/model.js';
import { baseKeys, baseMakers, baseSteps, maybeSending, queryKeys, querySteps, surelySending, urlKeys, urlSteps } from './http-libraries.js';
import { methodOf, methodOfValue } from './http-methods.js';
import { calleeName, isRequest, isRequestMaker } from './http-receivers.js';
import { plainName } from './plain-name.js';
import type { Project, SourceFile } from './project.js';
import { RegisteredClients } from './registered-clients.js';
import type { RequestStep, RequestSteps } from './request-steps.js';
import { isAbsolute, joinPath, resolveReference } from './text-joins.js';
import { objectPairs, pairTexts } from './text-queries.js';
import { chained, flatten, hole, isKnown, known, type Text } from './text.js';
import type { TextReader } from './text-reader.js';
import { holderKey, rootOf, usesOf } from './uses.js';

/** A URL that a request may go to. */
export interface RequestUrl {
  readonly text: Text;
  /** The expression in the request's own file that gives it. */
  readonly url: Expression;
  /** The call that gives the URL: the sender, or the one that makes the request. */
  readonly origin: Call;
}

/** A request as far as it can be read at one call. */
export interface Request {
  readonly urls: readonly RequestUrl[];
  /** In upper case, or null where nothing tells. */
  readonly method: string | null;
  /** What is done to the request itself, and what its client was set up with. */
  readonly own: readonly RequestStep[];
  readonly client: readonly RequestStep[];
  /** Pairs of the query beside the URL's text. */
  readonly query: string;
}

/** Functions that are given the method, or a context, before the URL. */
const methodFirst = /^(?:open|method|\w*request\w*|exchange|send|call|fetch)$/i;

/** True for an argument that may be the URL: some of its text is known, or it stands where a URL does. */
function mayBeUrl(text: Text, index: number, call: Call): boolean {
  return index === 0 || text.length > 1 || isKnown(text) || call.args[index]?.name != null || (index < 3 && methodFirst.test(calleeName(call)));
}

/** Named arguments that are the content of a request. */
const contents = /^(?:data|json|body|content|files|payload|requestBody|jsonData)$/;

/** What a step is made of, to tell whether two steps are one. */
function identity(step: RequestStep): unknown {
  return step.kind === 'call' ? step.call : step.value;
}

function isSending(call: Call): boolean {
  const name = plainName(calleeName(call));
  return surelySending.has(name) || maybeSending.has(name) || isRequestMaker(call);
}

/** Reads requests at calls that send them or give them their URL. */
export class RequestReader {
  private readonly registered: RegisteredClients;

  constructor(
    private readonly steps: RequestSteps,
    private readonly reader: TextReader,
    project: Project,
  ) {
    this.registered = new RegisteredClients(project, steps);
  }

  /** The request that a call sends or makes. */
  at(call: Call, file: SourceFile): Request {
    const { own, client } = this.carriers(call, file);
    const bases = this.bases([...client, ...own]);
    const made = own.flatMap((step) => this.stepUrls(step, call));
    // What is sent beside a request object is no URL, and a chain that holds a URL step has its text from there.
    const sendsObject = made.length > 0 && call.args.some(({ value }) => isRequest(value, this.steps.of(value, file), file));
    const urls = [...made, ...(sendsObject ? [] : this.given(call, made.some(({ text }) => isKnown(text)), file))];
    const joined = urls.flatMap((url) => this.withBases(url.text, bases, url.url, file).map((text) => ({ ...url, text })));
    // A client may be made for one URL, and the request say nothing more.
    const gives = isRequestMaker(call) || urlSteps.has(plainName(calleeName(call)));
    const alone = gives || joined.some(({ text }) => isKnown(text)) ? [] : bases.map(({ text, node }) => ({ text, url: node.file === file ? node.value : call, origin: call }));
    return {
      urls: [...joined, ...alone],
      method: methodOf(call, own, file, this.reader),
      own,
      client,
      query: this.query(call, [...own, ...client], file),
    };
  }

  /** HTTP method that a call says, in upper case, or null. */
  methodAt(call: Call, file: SourceFile): string | null {
    return methodOf(call, this.carriers(call, file).own, file, this.reader);
  }

  /** URLs written at the call itself: an argument, an entry of an options object, the text it is called on. */
  private given(call: Call, isMade: boolean, file: SourceFile): readonly RequestUrl[] {
    const found: RequestUrl[] = [];
    const add = (texts: readonly Text[], url: Expression): void => {
      for (const text of texts) found.push({ text, url, origin: call });
    };
    if (call.callee.kind === 'member' && !isMade) {
      const texts = this.reader.texts(call.callee.object, file).filter((text) => isKnown(text) || calleeName(call) === 'openConnection');
      if (texts.length > 0) add(texts, call.callee.object);
    }
    for (const [index, arg] of call.args.slice(0, 4).entries()) {
      const { value } = arg;
      if (value.kind === 'lambda') {
        // `.uri(builder -> builder.path("/…").build())`.
        if (urlSteps.has(plainName(calleeName(call)))) add(this.reader.returned(value.fn, file), value);
        continue;
      }
      if (value.kind === 'object' || value.kind === 'list' || methodOfValue(value, file, this.reader) !== null || isRequest(value, this.steps.of(value, file), file)) continue;
      if (arg.name !== null && (contents.test(arg.name) || /^(?:headers|params|auth|timeout|cookies)$/.test(arg.name))) continue;
      add(this.reader.texts(value, file).filter((text) => mayBeUrl(text, index, call)), value);
    }
    return found;
  }

  /** URLs that a step gives to a request object. */
  private stepUrls(step: RequestStep, call: Call): readonly RequestUrl[] {
    const name = plainName(step.name);
    const place = step.via[0]?.call;
    const made = (node: Expression, origin: Call, texts: readonly Text[]): readonly RequestUrl[] =>
      texts.flatMap((text) => this.applied(text, step).map((filled) => ({ text: filled, url: place ?? node, origin: place ?? origin })));
    if (step.kind === 'set') return urlKeys.has(name) ? made(step.value, call, this.reader.texts(step.value, step.file)) : [];
    const { callee, args } = step.call;
    if (step.call === call || !(isRequestMaker(step.call) || (callee.kind === 'member' && !step.call.isNew && urlSteps.has(name)))) return [];
    const receiver = callee.kind === 'member' ? this.reader.texts(callee.object, step.file).filter((text) => isKnown(text) || name === 'openconnection') : [];
    return [
      ...(callee.kind === 'member' && receiver.length > 0 ? made(callee.object, step.call, receiver) : []),
      ...args.slice(0, 4).flatMap(({ name: keyword, value }, index) => {
        if ((keyword !== null && contents.test(keyword)) || methodOfValue(value, step.file, this.reader) !== null) return [];
        if (value.kind === 'lambda') return made(value, step.call, this.reader.returned(value.fn, step.file));
        return value.kind === 'object' ? [] : made(value, step.call, this.reader.texts(value, step.file).filter((text) => mayBeUrl(text, index, step.call)));
      }),
    ];
  }

  /** A text with the parameters of the functions that a step was found through filled in. */
  private applied(text: Text, step: RequestStep): readonly Text[] {
    return [...step.via].reverse().reduce<readonly Text[]>((texts, { fn, call, file }) => texts.flatMap((one) => this.reader.substitute(one, fn, call, file)), [text]);
  }

  /** What carries a request to and from a call: the objects it is given, the chain it stands in, the variable it is kept in. */
  carriers(call: Call, file: SourceFile): { readonly own: readonly RequestStep[]; readonly client: readonly RequestStep[] } {
    const own: RequestStep[] = [];
    const client: RequestStep[] = [];
    for (const [index, arg] of call.args.entries()) {
      if (arg.value.kind === 'lambda' || (arg.name !== null && contents.test(arg.name))) continue;
      if (arg.name !== null) own.push({ kind: 'set', name: arg.name, value: arg.value, file, via: [] });
      const steps = this.steps.of(arg.value, file);
      if (isRequest(arg.value, steps, file)) own.push(...steps);
      // Behind a URL stand options or the content; a URL in the content is not where it is sent.
      else if (steps.some((step) => step.kind === 'set') && !this.reader.texts(arg.value, file).some(isKnown)) own.push(...(index === 0 ? steps : steps.filter((step) => step.kind !== 'set' || !urlKeys.has(plainName(step.name)))));
    }
    this.chain(call, file, own, client);
    if (call.initializer) own.push(...this.steps.of(call.initializer, file));
    this.after(call, file, own);
    client.push(...this.registered.stepsAt(call, file));
    return { own, client };
  }

  /** The calls before a call in its chain, and what is known of where the chain begins. */
  private chain(call: Call, file: SourceFile, own: RequestStep[], client: RequestStep[]): void {
    if (call.callee.kind !== 'member') return;
    const root = rootOf(call.callee.object, file)?.root;
    const rootSteps = root ? this.steps.of(root, file) : [];
    const ofRoot = new Set<unknown>(rootSteps.map(identity));
    own.push(...this.steps.of(call.callee.object, file).filter((step) => !ofRoot.has(identity(step))));
    if (root && isRequest(root, rootSteps, file)) own.push(...rootSteps);
    // Other requests of the same client are not this one's.
    else client.push(...rootSteps.filter((step) => step.kind === 'set' || !isSending(step.call)));
  }

  /** The calls after a call in its chain, and what is done to the variable that keeps the result, if that is a request. */
  private after(call: Call, file: SourceFile, own: RequestStep[]): void {
    let top: Expression = call;
    for (;;) {
      const parent: Node | undefined = file.index.parent.get(top);
      if (parent?.kind === 'cast' || parent?.kind === 'await' || parent?.kind === 'unary') {
        top = parent;
        continue;
      }
      const outer: Node | undefined = parent?.kind === 'member' && parent.object === top ? file.index.parent.get(parent) : undefined;
      if (parent?.kind !== 'member' || outer?.kind !== 'call' || outer.callee !== parent) break;
      own.push({ kind: 'call', name: parent.name, call: outer, file, via: [] });
      top = outer;
    }
    const holder = file.index.parent.get(top);
    if (holder?.kind !== 'declare' && holder?.kind !== 'assignment') return;
    const { target } = holder;
    if ((target.kind !== 'name' && target.kind !== 'member') || !(isRequestMaker(call) || isRequest(target, own, file))) return;
    const key = holderKey(target, file);
    if (key === null) return;
    const uses = usesOf(key, file);
    for (const later of uses.calls) if (later.callee.kind === 'member' && later.span.start > call.span.start) own.push({ kind: 'call', name: later.callee.name, call: later, file, via: [] });
    for (const setting of uses.settings) if (setting.node.span.start > call.span.start) own.push({ kind: 'set', name: setting.path.at(-1) ?? '', value: setting.value, file, via: [] });
  }

  private bases(steps: readonly RequestStep[]): readonly { readonly text: Text; readonly node: { readonly value: Expression; readonly file: SourceFile }; readonly isUri: boolean }[] {
    return steps.flatMap((step) => {
      const name = plainName(step.name);
      const values = step.kind === 'set' ? (baseKeys.has(name) ? [step.value] : []) : this.baseArguments(step.call, name);
      const bare = /^(?:hostname|host|httpsconnection|httpconnection|sethost)$/.test(name) || (step.kind === 'call' && /connection$/.test(name));
      return values.flatMap((value) =>
        this.reader
          .texts(value, step.file)
          .flatMap((text) => this.applied(text, step))
          .filter((text) => isKnown(text) || text.some((part) => part.kind === 'hole' && part.parameter))
          .map((text) => ({ text: bare && !isAbsolute(text) ? [...known('https://', value, step.file), ...text] : text, node: { value, file: step.file }, isUri: name === 'baseaddress' })),
      );
    });
  }

  private baseArguments(call: Call, name: string): readonly Expression[] {
    const named = call.args.flatMap((arg) => (arg.name !== null && baseKeys.has(plainName(arg.name)) ? [arg.value] : []));
    const options = call.args.flatMap((arg) => (arg.value.kind === 'object' ? arg.value.entries.flatMap((entry) => (entry.key !== null && baseKeys.has(plainName(entry.key)) ? [entry.value] : [])) : []));
    const settings = call.args.flatMap(({ value }) => (value.kind === 'call' && value.initializer ? value.initializer.entries.flatMap((entry) => (entry.key !== null && baseKeys.has(plainName(entry.key)) ? [entry.value] : [])) : []));
    const [first] = call.args;
    const given = first && first.name === null && first.value.kind !== 'object' && (baseSteps.has(name) || baseMakers.has(name)) ? [first.value] : [];
    return [...named, ...options, ...settings, ...given];
  }

  private withBases(text: Text, bases: readonly { readonly text: Text; readonly isUri: boolean }[], node: Expression, file: SourceFile): readonly Text[] {
    if (bases.length === 0 || isAbsolute(text)) return [text];
    return bases.map((base) => (base.isUri ? resolveReference(base.text, text, node, file) : joinPath(base.text, text, node, file)));
  }

  /** Pairs that are added to the query beside the URL, as `a=b&c=d`; unknown values are holes. */
  private query(call: Call, steps: readonly RequestStep[], file: SourceFile): string {
    const pairs = steps.flatMap((step) => {
      const name = plainName(step.name);
      if (step.kind === 'set') return queryKeys.has(name) ? objectPairs(step.value, step.file, this.reader) : [];
      return querySteps.has(name) ? pairTexts(step.call.args.map((arg) => arg.value), step.file, this.reader) : [];
    });
    const [first] = call.args;
    const texts = pairs.reduce<readonly Text[]>((all, { name, value }, index) => chained(all, [[...(first ? known(`${index === 0 ? '' : '&'}${name}=`, first.value, file) : hole(call, file)), ...value]]), [[]]);
    return flatten(texts[0] ?? []);
  }
}
