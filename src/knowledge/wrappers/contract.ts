import type { ArgumentCondition, Language } from '../schema.js';

/*
 * How libraries run a client on the program's behalf. Beside their clients and members, which
 * `Wrapper` describes, three things happen in them: a client becomes part of something larger that
 * is run in its place; a function runs a client that it is given; and a type of the library stands
 * for a client of whichever vendor the program registers.
 */

/** What a client becomes part of when a library is given it: a chain, an agent, a store. */
export interface Composition {
  readonly language: Language;
  readonly service: string;
  /** Keys of the clients that are given; `*` for every client of the service's own packages. */
  readonly clients: readonly string[];
  /** Key of the client that stands for what they become part of. */
  readonly gives: string;
  /** Packages and modules whose functions and types do so, `name*` by their beginning; none for every package. */
  readonly modules?: readonly string[];
  /** Methods that a library adds to the client, by which it becomes part; then no function is given it. */
  readonly members?: readonly string[];
}

/** Functions of libraries that run a client they are given. */
export interface Runner {
  readonly language: Language;
  readonly service: string;
  /** Keys of the clients that are given. */
  readonly clients: readonly string[];
  /** Id of the operation. */
  readonly operation: string;
  readonly functions: readonly string[];
  /** True where releases of the library differ in which operation it is. */
  readonly isLikely?: true;
  /** Packages and modules that have them, `name*` by their beginning; none for every package. */
  readonly modules?: readonly string[];
}

/**
 * Clients of a type that stands for any vendor: `IChatClient`, `Kernel`. They count where the nearest
 * code that makes or registers one does so for Azure.
 */
export interface VendorChoice {
  readonly language: Language;
  readonly service: string;
  /** Keys of the clients. */
  readonly clients: readonly string[];
  /** Functions and types by which code makes or registers one of Azure. */
  readonly azure: readonly string[];
  /** The same for any other vendor. */
  readonly others: readonly string[];
}

/** What the construction of clients has to say for them to count. */
export interface MakingCondition {
  readonly language: Language;
  readonly service: string;
  /** Keys of the clients. */
  readonly clients: readonly string[];
  /** Conditions of which one has to hold. */
  readonly when: readonly ArgumentCondition[];
}

/** A type that makes an implementation of an interface of the program, of which each method then runs the client. */
export interface InterfaceMaker {
  readonly language: Language;
  readonly service: string;
  /** Id of the operation that the methods make. */
  readonly operation: string;
  readonly modules: readonly string[];
  /** Types whose static functions are given the interface, at the beginning of a chain that is given the client. */
  readonly types: readonly string[];
  /** Annotations of interfaces that are implemented without such a call. */
  readonly annotations: readonly string[];
  /** Key of the client, of any vendor, by which these are decided. */
  readonly choice: string;
}
