/**
 * The shape of the knowledge base. The files beside this one hold data only; they compute nothing
 * and import nothing outside this folder.
 *
 * Dates are ISO dates (`2026-03-31`). Ids are kebab-case, unique over the whole knowledge base
 * within their kind, and never change once released.
 */

export type Language = 'javascript' | 'python' | 'csharp' | 'java' | 'go';

/** What a fact is about. The order is the order of a hover. */
export type Topic =
  | 'processing'
  | 'retention'
  | 'deletion-control'
  | 'training-use'
  | 'human-review-by-microsoft'
  | 'abuse-monitoring'
  | 'logging'
  | 'residency'
  | 'sharing'
  | 'isolation'
  | 'encryption'
  | 'transit'
  | 'authentication'
  | 'limits'
  | 'customer-duty';

/** A page a fact rests on. */
export interface Source {
  /** Title of the document. */
  readonly title: string;
  /** Heading under which the statement stands; 'Introduction' for the opening text. */
  readonly heading: string;
  /** Address of the page, or null where only the document itself is at hand. */
  readonly url: string | null;
  /** The page's own date, null when it has none (shown as "undated"). */
  readonly asOf: string | null;
}

/**
 * A condition over what the code passes. `argument` names are alternatives in any spelling
 * convention (compared without case and underscores). The value is looked for as a named argument,
 * as a property of an options or body object at any depth, as a query parameter of the URL, or at
 * the given position.
 */
export interface ArgumentRef {
  readonly names: readonly string[];
  /** 0-based position among the positional arguments, per language, where the argument has one. */
  readonly position?: Partial<Record<Language, number>>;
  /** Positions at the members of single clients, where generations of a client order their arguments differently. */
  readonly positionIn?: readonly { readonly language: Language; readonly client: string; readonly position: number }[];
  /**
   * Where the argument is a list of objects: names of the property of each that counts instead, as
   * `type` of tools. An object of a package's own types counts by its class, or by the function that
   * makes it (`BingGroundingTool`, `CreateWebSearchTool`).
   */
  readonly item?: readonly string[];
  /** Name of the placeholder in a route, for instance `modelId` in `/documentModels/{modelId}:analyze`. */
  readonly placeholder?: string;
  /** Options types whose constructor takes the argument, for instance `new AnalyzeDocumentOptions(modelId, …)`. */
  readonly constructors?: readonly { readonly language: Language; readonly type: string; readonly position: number }[];
}

/** What a fact holds for. Without `operations` it holds for the whole service. */
export interface Scope {
  readonly service: string;
  /** Operation ids within the service (`classify-image`), or undefined for all. */
  readonly operations?: readonly string[];
  /** Shown words for a narrower scope, such as "stored prediction images". */
  readonly note?: string;
}

export interface Fact {
  readonly id: string;
  readonly topic: Topic;
  /** One or two sentences in our own words. */
  readonly statement: string;
  readonly appliesTo: Scope;
  readonly source: Source;
  /** Further pages that say the same. */
  readonly alsoIn?: readonly Source[];
  /** The day the source was read. */
  readonly readOn: string;
  /** The day after which the fact counts as stale and the hover says so. */
  readonly reviewBy: string;
  /** Facts on the same matter that say otherwise; both are shown, the seed document first. Symmetric. */
  readonly conflictsWith?: readonly string[];
  /** True for the facts that open a hover of the operation; at most a handful per operation. */
  readonly headline?: boolean;
}

/* ------------------------------------------------------------------ how code reaches a service */

/** How sure it is that a binding exists as written. `convention` resolves as likely. */
export type Verified = 'package' | 'source' | 'sample' | 'convention';

/**
 * Versions of a package, in the spelling of its registry; for Go the API version in the import path.
 * One version, `first - last`, or `first+`. `x` and parts left out stand for any, pre-releases
 * included: `4.x` begins with 4.0.0-beta.1, while `4.0.0` is that release and nothing before it;
 * `4.0.0-beta` is every beta of 4.0.0.
 */
export type VersionRange = string;

/** How an instance of a client comes into being. */
export type Making =
  /** `new C(…)` or, in Python and Go, a call of the name. */
  | 'class'
  /** The default export (any local name) is a function that makes the client. */
  | 'default-factory'
  /** `new CBuilder().…buildClient()`. */
  | 'builder'
  /** A named function of the package makes it. */
  | 'function'
  /** Another client hands it out; see `from`. */
  | 'sub-client'
  /** Only injected, never made in code. */
  | 'interface'
  /** Nothing is made: the operations are static members of the type (`ChatCompletion.create`). */
  | 'static'
  /** Nothing is made: the operations are members of the module itself (`openai.chat.completions.create`). */
  | 'module';

/** A condition over what the code passes: the argument is there and one of its values is among these. */
export interface ArgumentCondition {
  readonly argument: ArgumentRef;
  /** Literal values, compared without case; `*` for any value, `prefix*` by its beginning. */
  readonly is: readonly (string | boolean | number)[];
}

/**
 * What shows that a client of a package, which also reaches services of others, reaches Azure. The
 * first that holds decides: an Azure argument; the endpoint's text (a host of Azure or not); the names
 * of the settings and variables that the endpoint comes from (likely); a missing endpoint (`absent`).
 * What nothing decides is "cannot tell": such calls are reported as unknown calls.
 */
export interface SharedClient {
  /** Arguments of the construction that only Azure has, such as `azure_endpoint`. */
  readonly azureArguments?: ArgumentRef;
  /** Arguments of the call itself that only Azure has, such as `engine`. */
  readonly azureCallArguments?: ArgumentRef;
  /** Settings of the module that show it, for clients that nobody makes: `openai.api_type = "azure"`. */
  readonly azureSettings?: readonly ArgumentCondition[];
  /** What a missing endpoint means: the other vendor's service, or nothing. */
  readonly absent: 'other' | 'unknown';
}

/** How a client of a package of Azure's own is made for another vendor's service. */
export interface OtherMaking {
  /** True where what is given a credential and no endpoint reaches the other service. */
  readonly withoutEndpoint?: true;
  /** Arguments of the construction, or of its builder, that only the other service takes; one that holds is enough. */
  readonly when?: readonly ArgumentCondition[];
}

/**
 * One client type of one language. Several entries may share key and language where packages or
 * constructors differ and the operations do not.
 */
export interface Client {
  /** Key within the service, e.g. `prediction`; shared by the languages. */
  readonly key: string;
  readonly language: Language;
  /** Names of the distribution package as manifests list it (npm, PyPI, NuGet, Maven `group:artifact`, Go module). */
  readonly packages: readonly string[];
  /** Modules or namespaces the names are imported from (npm package, Python module, C# namespace, Java package, Go import path, where `*` stands for one path segment). */
  readonly modules: readonly string[];
  readonly making: Making;
  /** Type names: the class first, then async twins, interfaces and builders' products. */
  readonly types: readonly string[];
  /** Builder type for `making: 'builder'`. */
  readonly builder?: string;
  /** Functions that make it, for `making: 'function'` and `'sub-client'`; a static method as `Class.method`. */
  readonly makers?: readonly string[];
  /** True where the class is the default export of its module (any local name). */
  readonly defaultExport?: boolean;
  /** Static classes that hold the client's extension methods, which can be called with the client as first argument. */
  readonly extensions?: readonly string[];
  /** Endings that make further methods of every member, which reach the same operation: `WithHttpOperationResponse`. */
  readonly variants?: readonly string[];
  /** True where a member called without arguments opens a chain of `with…` calls that ends in `execute()`; the member is the operation. */
  readonly fluent?: boolean;
  /** Functions of the package that take the client and a first response and return a poller of the final value. */
  readonly pollers?: readonly string[];
  /** Key of the client that hands it out, and through which members; also for clients that can be made directly as well. */
  readonly from?: { readonly client: string; readonly members: readonly string[] };
  /**
   * Members, also with dots, that hand out a client of another service, such as `get_openai_client`.
   * Such a client reaches Azure, whatever its own entry asks.
   */
  readonly handsOut?: readonly { readonly members: readonly string[]; readonly service: string; readonly client: string }[];
  /** Position (0-based) or name of the endpoint and credential arguments; a name is a property, builder method or `with…` method. */
  readonly endpoint?: number | string;
  readonly credential?: number | string;
  /** Keyword under which the positional argument may be passed instead. */
  readonly endpointName?: string;
  readonly credentialName?: string;
  /** API generation that the client speaks, e.g. `v3.x`, for hovers and retirements. */
  readonly generation?: string;
  /** Members that reach no service: settings, events, what ends a session. They are no calls and no unknown ones. */
  readonly local?: readonly string[];
  /** Members that give the client again, called or not: `with_raw_response`, `withOptions(…)`. */
  readonly itself?: readonly string[];
  /** Set where the package also reaches services of others. */
  readonly shared?: SharedClient;
  /**
   * Set where the package is Azure's own and the client can be made for another vendor's service all
   * the same. Such clients are nobody's business; those of which the making is not in sight are Azure's.
   */
  readonly otherwise?: OtherMaking;
  /**
   * Names of the types that groups of members have, with the group: `Chat` is `chat`. Where a name means
   * several things, `modules` has the ends of the modules in which it means this one.
   */
  readonly groupTypes?: readonly { readonly type: string; readonly group: string; readonly modules?: readonly string[] }[];
  /**
   * Texts of which one has to be in a file, or in one it takes the client from, for the client to count.
   * They replace the modules and type names where these would make files worth reading that have
   * nothing to do with Azure. At least five characters, compared without case.
   */
  readonly markers?: readonly string[];
  /** Package versions that have it, when not all do. */
  readonly versions?: VersionRange;
  readonly verified: Verified;
}

/**
 * A library that calls a service on the program's behalf. Its clients are found like those of the
 * service; calls of them are marked as made through a wrapper.
 */
export interface Wrapper {
  /** Kebab-case, e.g. `langchain-openai`. */
  readonly id: string;
  /** Shown name of the library: "LangChain". */
  readonly name: string;
  /** Id of the service that the clients reach. */
  readonly service: string;
  /** Keys are unique among the service's own clients and those of all its wrappers. */
  readonly clients: readonly Client[];
  readonly reach: readonly { readonly operation: string; readonly language: Language; readonly reaches: readonly Reach[] }[];
}

/** One way to reach an operation through a client. */
export interface Reach {
  /** Key of a client of the same service and language. */
  readonly client: string;
  /**
   * Method names, all spellings of that language that reach the operation (`ClassifyImage`,
   * `ClassifyImageAsync`). A name with dots goes through groups of members, which are properties or
   * methods without arguments: `chat.completions.create`.
   */
  readonly members?: readonly string[];
  /** Path-style clients: `client.path(path, …)[verb](…)`. Placeholders in braces. */
  readonly path?: string;
  readonly verb?: 'get' | 'put' | 'post' | 'patch' | 'delete' | 'head';
  /** True where the call returns a poller whose final value is the result. */
  readonly poller?: boolean;
  /** Package versions that have it, when not all versions with the client do. */
  readonly versions?: VersionRange;
  /** A model id that the member implies, e.g. `prebuilt-idDocument`. */
  readonly impliedModel?: string;
  /**
   * Where one member serves several operations: what of its arguments tells this one. An entry
   * without a condition is taken where no other one's holds.
   */
  readonly when?: ArgumentCondition;
  readonly verified: Verified;
}

/** A REST route. `path` has placeholders in braces; matched without case. */
export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE' | 'HEAD';
  readonly path: string;
  readonly apiVersions?: readonly string[];
  /** Where one route serves several operations: what of the body or query tells this one. See `Reach.when`. */
  readonly when?: ArgumentCondition;
  /** True where the path is the service's own only at one of its `hosts`; it then counts from the root of the URL and needs no prefix. */
  readonly atOwnHost?: true;
  /** True where the path counts only at one of the hosts that services share; it then counts from the root of the URL and needs no prefix. With `atOwnHost` it counts at either. */
  readonly atSharedHost?: true;
  /** Set where the route was not read on a page or in a package; `convention` resolves as likely. */
  readonly verified?: Verified;
}

/* ------------------------------------------------------------------ operations */

export type OperationKind = 'analyze' | 'train' | 'manage' | 'publish' | 'export' | 'read' | 'read-result' | 'delete' | 'factory';

export interface Operation {
  /** Id within the service, e.g. `classify-image`. */
  readonly id: string;
  readonly kind: OperationKind;
  /** What the operation does, one sentence in our own words, no final period needed. */
  readonly summary: string;
  /** What leaves the program, in plain words ("the image", "the text"); empty for calls that send no content. */
  readonly sends: readonly string[];
  /** What is kept because of this call. `statement: null` means that no page publishes it; shown as "not published". */
  readonly keeps: { readonly statement: string | null; readonly facts: readonly string[]; readonly content?: KeptContent };
  /** How stored data goes away; ids of operations of this service (`delete-prediction`). */
  readonly deletedBy?: readonly string[];
  /** For operations that put a trained model to use: ids of operations that show how well it does. */
  readonly evaluatedBy?: readonly string[];
  /** Numbers of the result that say how harmful content is. */
  readonly scores?: readonly Score[];
  /** Further facts of this operation, besides those whose scope covers it. */
  readonly facts?: readonly string[];
  /** Twin operation that keeps nothing. */
  readonly noStoreTwin?: string;
  /** True for operations that judge content (Content Safety): their result is a moderation verdict. */
  readonly moderation?: boolean;
  /** True for operations whose result is a statement about the input that code may decide on. */
  readonly verdict?: boolean;
  /** A model id that the operation implies however it is reached, e.g. `prebuilt-idDocument`. */
  readonly impliedModel?: string;
  /** True where the result holds the text of the image or document that was sent, whatever it says. */
  readonly returnsText?: true;
  /** Arguments in which the words of a person leave the program, such as a message to be judged. */
  readonly userText?: readonly ArgumentRef[];
  /** Set where a generative model answers: what steers it and what bounds its answer. */
  readonly generates?: Generation;
  /** Set where the call itself switches logging or storage on that is off without it. */
  readonly turnsOn?: 'logging' | 'storage';
  readonly reach: Partial<Record<Language, readonly Reach[]>>;
  readonly routes: readonly Route[];
}

/** How a call of a generative model is steered and bounded. */
export interface Generation {
  /** Arguments that bound the length of the answer, such as `max_tokens`; null where there are none. */
  readonly limit: ArgumentRef | null;
  /** Arguments that hold instructions to the model as such, such as `instructions`. */
  readonly instructions: readonly ArgumentRef[];
  /** The argument that holds a list of messages, of which some are instructions by their role. */
  readonly messages?: ArgumentRef;
  /** True where the instructions are stored, as those of an assistant or agent. */
  readonly keepsInstructions?: true;
}

/** Content that stays in the service because of a call, as opposed to settings, names and labels. */
export interface KeptContent {
  /** A noun phrase with its article, to stand behind "keeps": "the submitted image". */
  readonly what: string;
  /**
   * When it goes. `deleted`: not before it, or what holds it, is deleted. `unused`: by itself after
   * some weeks, unless it is used for training. `hours`: by itself within hours or a day.
   */
  readonly until: 'deleted' | 'unused' | 'hours';
  /** True where it is about people only when the code says so, as with training images. */
  readonly mayShowPeople?: true;
}

/** A number in a result that says how harmful content is; higher is worse. */
export interface Score {
  /** Names of the property, compared without case and underscores. */
  readonly names: readonly string[];
  /** Values it can have, ascending; of a `range` the lowest and the highest. */
  readonly values: readonly number[];
  /** True where it can have every value in between. */
  readonly isRange?: true;
  /** Id of a choice, and the values it can have with some values of that choice instead. */
  readonly unless?: { readonly choice: string; readonly is: readonly string[]; readonly values: readonly number[] };
}

/** A choice in the arguments that changes what happens to the data. */
export interface Choice {
  readonly id: string;
  readonly operations: readonly string[];
  readonly argument: ArgumentRef;
  /**
   * What the values are compared with instead of the argument: `host` for the host of the URL or of the
   * endpoint that the client was made with (`*.example.com` matches by its end).
   */
  readonly looksAt?: 'host';
  /** Shown name of the argument. */
  readonly label: string;
  /** What holds when the argument is left out. */
  readonly absent?: {
    readonly effect: string;
    readonly facts: readonly string[];
    /** The values that it then stands for, where it is a list of what to rate. */
    readonly stands?: readonly string[];
    /** True where what then holds depends on something else, or is not published. */
    readonly isOpen?: true;
  };
  readonly values: readonly ChoiceValue[];
  /**
   * What the argument names in the program's own words: `class` for what a model learns to tell
   * (tags, kinds of documents), `field` for what is read from documents, `description` for a
   * sentence that says what to look for.
   */
  readonly asksFor?: 'class' | 'field' | 'description';
  /** True for an argument whose text the service keeps as it is written, until somebody deletes it. */
  readonly keepsText?: true;
}

export interface ChoiceValue {
  /** Literal values, compared without case; `*` matches any value, `prefix*` by its beginning. Lists match when one element does. */
  readonly is: readonly (string | boolean | number)[];
  readonly effect: string;
  readonly facts: readonly string[];
  /** What kind of personal data the value makes the service read, e.g. `identity`, `health`, `tax`, `finance`. */
  readonly reads?: readonly string[];
  /** Traits of the people in the input that the value makes the service tell, e.g. `gender`, `age`, `emotion`. */
  readonly infers?: readonly string[];
  /** True where the value makes the result hold the text of the input, whatever it says. */
  readonly returnsText?: true;
  /** Properties of the result that hold what `reads` or `returnsText` is about; without it all of the result does. */
  readonly heldIn?: readonly string[];
  /** Set for a value that switches logging or storage on that is off when the argument is left out. */
  readonly turnsOn?: 'logging' | 'storage';
  /** True for a value with which the call keeps nothing. */
  readonly keepsNothing?: true;
  /** Properties of the result that hold the judgment about the content that the value asks for. */
  readonly judges?: readonly string[];
}

/** An end date. */
export interface Retirement {
  readonly id: string;
  /** What ends, as a noun phrase: "Custom Vision", "API version 2.0 of Document Intelligence". */
  readonly what: string;
  readonly on: string;
  readonly scope: 'service' | 'api-version' | 'feature' | 'sdk';
  /** Operations it ends, or undefined for all of the service. */
  readonly operations?: readonly string[];
  /** API versions it ends, as written in code (`2023-02-28-preview`, `v2.0`). */
  readonly apiVersions?: readonly string[];
  /** Client keys whose use shows it (for `sdk` scope and for generations bound to a client). */
  readonly clients?: readonly string[];
  /** Languages that `clients` is limited to, or undefined for all. */
  readonly languages?: readonly Language[];
  /** Argument values it ends, e.g. retired face attributes. */
  readonly argument?: { readonly ref: ArgumentRef; readonly values: readonly string[] };
  readonly successor: string | null;
  /** What the reader should know besides, one sentence. */
  readonly note?: string;
  readonly source: Source;
  readonly readOn: string;
}

/** Whether use needs registration. */
export interface AccessGate {
  readonly id: string;
  readonly operations?: readonly string[];
  /**
   * Argument values that fall under the gate; without it the operations do as a whole. `absent` where a call
   * that leaves the argument out falls under it too, because such a value is the default.
   */
  readonly argument?: { readonly ref: ArgumentRef; readonly values: readonly string[]; readonly absent?: true };
  /** `limited`: registration needed. `open`: none. `disputed`: sources disagree; both facts are shown. */
  readonly state: 'limited' | 'open' | 'disputed';
  readonly statement: string;
  readonly facts: readonly string[];
  readonly form: string | null;
}

export interface Service {
  readonly id: string;
  /** Current name. */
  readonly name: string;
  /** Earlier names, for search. */
  readonly formerNames: readonly string[];
  /** What the service takes in and gives out, one or two sentences. */
  readonly processes: string;
  /** Host patterns of endpoints that belong to this service alone. */
  readonly hosts: readonly string[];
  /** Route prefixes that only this service has, e.g. `/contentsafety/`. */
  readonly routePrefixes: readonly string[];
  /** Request headers that only this service has, e.g. `Prediction-Key`. */
  readonly headers: readonly string[];
  readonly clients: readonly Client[];
  readonly operations: readonly Operation[];
  readonly facts: readonly Fact[];
  readonly choices: readonly Choice[];
  readonly retirements: readonly Retirement[];
  readonly access: readonly AccessGate[];
}

/* ------------------------------------------------------------------ conduct */

/** A code of conduct that a clause comes from. */
export interface ConductCode {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly asOf: string | null;
  /** Service ids it binds, or 'all'; empty for a code that another one replaced. */
  readonly binds: readonly string[] | 'all';
  /** Id of the code that replaced it. */
  readonly replacedBy?: string;
  readonly note: string;
}

export interface Clause {
  readonly id: string;
  readonly duty: 'must' | 'must-not';
  /** Short title for lists. */
  readonly title: string;
  /** Paraphrase in our own words. */
  readonly statement: string;
  readonly sources: readonly {
    /** Id of a conduct code. */
    readonly code: string;
    readonly heading: string;
    /** False where it is known only through third parties: such a source is never quoted in a diagnostic. */
    readonly readAtSource: boolean;
  }[];
  /** What answers the clause: rules that look for it, declarations that state it, or neither. */
  readonly answeredBy: {
    readonly rules: readonly string[];
    readonly declarations: readonly string[];
    /** What code can and cannot show, one sentence. */
    readonly note: string;
  };
}

/** Facts that hold across services. */
export interface SharedFacts {
  readonly facts: readonly Omit<Fact, 'appliesTo'>[];
}
