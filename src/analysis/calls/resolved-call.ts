import type { Client, Operation, Reach, Route, Service } from '../../knowledge/schema.js';
import type { Call, Expression, FunctionNode, Span } from '../program/model.js';
import type { SourceFile } from './project.js';
import type { Made } from './values.js';

/** A call that reaches an Azure AI service. */
export interface ResolvedCall {
  readonly file: SourceFile;
  readonly service: Service;
  /** Null for a member or route of a known service that the catalogue lacks. */
  readonly operation: Operation | null;
  /** The call expression that sends: `client.classifyImage(…)`, `client.path(…).post(…)`, `fetch(url)`. */
  readonly node: Call;
  /** Arguments of the call before those of the operation: `to_thread(client.analyze_text, options)` has one. */
  readonly argumentOffset: number;
  /** `client.path(…)` of path-style clients, which carries the placeholders. */
  readonly pathCall: Call | null;
  /** Where the call is reported: the member name, or the path or URL literal. May lie in another expression of the file. */
  readonly place: Span;
  /** Member name as written, or the path. */
  readonly member: string;
  readonly via: 'sdk' | 'rest' | 'wrapper';
  readonly certainty: 'resolved' | 'likely';
  readonly client: Client | null;
  readonly reach: Reach | null;
  readonly route: Route | null;
  /** Placeholder values of the route, where the text is known. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** Query string of a REST call's URL, where it is known; without `?`. */
  readonly query: string;
  /** The URL or path expression of a REST or path-style call. */
  readonly url: Expression | null;
  /** What carries the content of a REST call besides its own arguments: steps of a request object, such as `request.Content = …`. */
  readonly parts: readonly RequestPart[];
  /** API version the call is known to use. */
  readonly apiVersion: string | null;
  /** Function around the call. */
  readonly fn: FunctionNode | null;
  /**
   * The construction of the client, or of the one that handed it out; null for requests, and where only
   * a type tells. `hostsOf` and `givenWhenMade` read its endpoint and its other arguments.
   */
  readonly made: Made | null;
  /**
   * Set where the client's package also reaches services of others and nothing tells whose this one
   * is: `endpoint` where the endpoint that it is made with, or the lack of one, leaves it open. The
   * operation is null then, although the member is known.
   */
  readonly undecided?: 'endpoint';
}

/** An expression that puts something into a request. */
export interface RequestPart {
  readonly node: Expression;
  readonly file: SourceFile;
}

/** A client made in code. */
export interface Construction {
  readonly file: SourceFile;
  readonly service: Service;
  readonly client: Client;
  readonly node: Call;
  /** The name that makes it: class name or local name of the factory. */
  readonly place: Span;
  readonly endpoint: Expression | null;
  readonly credential: Expression | null;
}

/** An import of a package of a known service. */
export interface PackageUse {
  readonly file: SourceFile;
  readonly service: Service;
  readonly module: string;
  readonly place: Span;
}

/** A request to a host of Azure AI whose path belongs to no service of the catalogue. */
export interface UnlistedCall {
  readonly file: SourceFile;
  readonly node: Call;
  /** The URL literal. */
  readonly place: Span;
  /** The URL's path, unknown parts as `{…}`. */
  readonly member: string;
}

/** Everything resolution found in one file. */
export interface FileCalls {
  readonly file: SourceFile;
  /** In order of their place. */
  readonly calls: readonly ResolvedCall[];
  /** Calls of known services that the catalogue does not know. */
  readonly unknownCalls: readonly ResolvedCall[];
  /** Requests that go to Azure AI, to which service is not known here. */
  readonly unlistedCalls: readonly UnlistedCall[];
  readonly constructions: readonly Construction[];
  readonly packages: readonly PackageUse[];
}

/** `custom-vision/classify-image`, or null for unknown operations. */
export function operationKey(call: ResolvedCall): string | null {
  return call.operation ? `${call.service.id}/${call.operation.id}` : null;
}

/** The parts of a resolved call that hang on the node alone. */
export function callBase(node: Call, file: SourceFile): Pick<ResolvedCall, 'file' | 'node' | 'fn' | 'argumentOffset' | 'pathCall' | 'route' | 'placeholders' | 'query' | 'parts' | 'url' | 'apiVersion' | 'client' | 'reach' | 'made'> {
  return {
    file,
    node,
    fn: file.index.functionOf.get(node) ?? null,
    argumentOffset: 0,
    pathCall: null,
    route: null,
    placeholders: {},
    query: '',
    parts: [],
    url: null,
    apiVersion: null,
    client: null,
    reach: null,
    made: null,
  };
}
