/** How a client or a URL gets to the call: the rows of the parity table, in its order. */
export const patterns = {
  variable: 'made and used in one function',
  'file-level': 'made at the level of the file or type, used in functions',
  'constructor-field': 'kept in a field that the constructor fills',
  'field-initializer': 'kept in a field with an initializer',
  'typed-parameter': 'handed over as a parameter of the client\'s type',
  'passed-argument': 'handed to a function that names no type',
  factory: 'given by a function',
  'cached-factory': 'made once and kept by a caching function or lazy value',
  'lazy-property': 'made by a property or method on first use',
  'held-by-object': 'reached through a field of another object',
  'constructor-injection': 'injected into a constructor',
  'container-lookup': 'registered with or asked of a dependency container',
  'registered-factory': 'injected from a registered factory or provider',
  'base-class': 'kept by a base class',
  interface: 'declared by the interface of the client',
  list: 'taken from a list',
  map: 'taken from a map or dictionary',
  'tuple-result': 'one of several results of a function',
  conditional: 'made in one of several branches',
  closure: 'captured by a lambda or callback',
  alias: 'imported under another name',
  'qualified-name': 'named with its full package or namespace',
  'scoped-resource': 'bound by a statement that closes it',
  'async-client': 'the asynchronous client',
  poller: 'a long-running call whose poller is waited for',
  'other-file': 'made in another file',
  'other-folder': 'made in a file of another folder or package',
  're-export': 'passed on by a file in between',
  'rest-literal': 'URL written at the request',
  'rest-constant': 'path in a constant, joined with a configured endpoint',
  'rest-format': 'URL built by a format function',
  'rest-joined': 'URL built by a joining function or URL class',
  'rest-base': 'host in a client\'s base address, path at the request',
  'rest-request-object': 'URL in a request object that is sent later',
  'rest-helper': 'path given to the program\'s own sending function',
  'rest-header': 'only a header of the service tells (likely, operation unknown)',
  'unknown-member': 'a member that the catalogue lacks is an unknown call',
  'silent-wrapper': 'silent: own class with a member named like the SDK\'s',
  'silent-vendor': 'silent: client of another vendor',
  'silent-type': 'silent: the type alone',
  'silent-double': 'silent: test double',
  'silent-text': 'silent: documentation text or comment',
  'silent-route': 'silent: route that the program itself serves',
} as const;

export type PatternId = keyof typeof patterns;

/** A program that shows the pattern, and what is found in it; or why the language has no such thing. */
export type Cell =
  | {
      /** One file's text, or texts by path. */
      readonly code: string | Readonly<Record<string, string>>;
      /** File that is looked at; default the last. */
      readonly in?: string;
      /** Calls in the notation of `CallCase`. */
      readonly calls: readonly string[];
    }
  | { readonly none: string };

/** A language's column of the parity table: every pattern has a cell. */
export type Column = Readonly<Record<PatternId, Cell>>;
