/**
 * The program model: the small, language-neutral statement tree that every front end lowers into.
 *
 * Nothing in here belongs to one language. `README.md` beside this file maps the constructs of
 * TypeScript/JavaScript, Python, C#, Java and Go to these nodes; a front end only follows that page.
 *
 * Positions are UTF-16 offsets into the file's text, 0-based, end exclusive.
 */

/** A stretch of the file's text: `start` inclusive, `end` exclusive, UTF-16 offsets from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Languages as the JSON output names them. */
export type Language = 'typescript' | 'javascript' | 'python' | 'csharp' | 'java' | 'go';

/** One parsed file. */
export interface Program {
  readonly language: Language;
  /** Top-level statements in source order. Imports and exports stand in their own lists as well. */
  readonly body: readonly Statement[];
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  /** Every binding of the file; `Name.variable` and `Import.variable` are indexes into this list. */
  readonly variables: readonly Variable[];
  /** Package or namespace that the file's declarations belong to (C#, Java, Go), else null. */
  readonly namespace: string | null;
  /** Comments that may hold a directive; other comments are not collected. */
  readonly comments: readonly Comment[];
  /** Places where the text did not parse. The tree is still complete around them. */
  readonly problems: readonly ParseProblem[];
}

/** A name bound in one scope: a variable, parameter, function, class or import. */
export interface Variable {
  readonly id: number;
  readonly name: string;
  /** True for bindings of the outermost scope. */
  readonly topLevel: boolean;
}

export interface Comment {
  /** Text between the comment markers, not trimmed. */
  readonly text: string;
  /** Span of `text`, markers excluded. */
  readonly span: Span;
  /** Span of the whole comment, markers included. */
  readonly outer: Span;
}

export interface ParseProblem {
  readonly message: string;
  readonly span: Span;
}

/** `import x, { y as z } from 'm'`, `from m import y as z`, `using N;`, `import a.b.C;`, `import p "m"`: one entry per bound name. */
export interface Import {
  /** Module, package or namespace as written; relative specifiers keep their dots. */
  readonly module: string;
  readonly moduleSpan: Span;
  /**
   * What is taken from the module: an exported name, `default` for a default import, `*` for the
   * module itself under a local name, `**` for all names of a namespace without a prefix
   * (`using N;`, `from m import *`, `import p.*`), and '' for an import for its effects alone.
   */
  readonly imported: string;
  /** Local name; '' for `**` and ''. */
  readonly local: string;
  /** Binding of the local name; null for `**` and ''. */
  readonly variable: number | null;
  /** True where only types are imported. */
  readonly typeOnly: boolean;
  readonly span: Span;
}

/**
 * A name other files can import. Exactly one of `value`, `variable` and `from` says what it is:
 * `export const a = …` (variable), `export default <expression>` (value), `export { b as a } from 'm'` (from).
 */
export interface Export {
  /** Exported name; `default` for the default export, `*` for `export * from`, `=` for `module.exports = …`. */
  readonly name: string;
  readonly variable: number | null;
  readonly value: Expression | null;
  /** Re-export: the module and the name taken from it (`*` for the whole module). */
  readonly from: { readonly module: string; readonly imported: string } | null;
  /** Namespace that it belongs to, where that is another one than the program's; '' for none at all. */
  readonly namespace?: string;
  readonly typeOnly: boolean;
  readonly span: Span;
}

/* ------------------------------------------------------------------ types and declarations */

/** A type as written, reduced to its dotted name and its arguments: `Promise<Client>`, `N.Client?`, `list[Client]`. */
export interface TypeRef {
  /** Dotted name; '' for types without one (unions list their members in `args`); `typeof` for `typeof x` (the entity in `query`). */
  readonly name: string;
  /** Binding of the first segment of `name`, where it is bound in the file. */
  readonly variable: number | null;
  readonly args: readonly TypeRef[];
  /** The entity of a `typeof` type. */
  readonly query: Expression | null;
  readonly span: Span;
}

/** A decorator, attribute or annotation: `@Inject('X')`, `[FromServices]`, `@lru_cache`. */
export interface Annotation {
  /** Dotted name as written, without arguments. */
  readonly name: string;
  readonly args: readonly Argument[];
  readonly span: Span;
}

export interface Parameter {
  readonly target: Target;
  readonly type: TypeRef | null;
  readonly default: Expression | null;
  readonly rest: boolean;
  readonly annotations: readonly Annotation[];
  /** Name of the field that the parameter also declares (`constructor(private client: X)`, primary constructors), else null. */
  readonly field: string | null;
  readonly span: Span;
}

export type FunctionRole = 'function' | 'method' | 'constructor' | 'getter' | 'setter' | 'lambda';

/** A function, method, constructor, accessor or lambda. An expression body is lowered to one `return`. */
export interface FunctionNode {
  readonly role: FunctionRole;
  /** Declared name; '' for lambdas (see `nameHint` of the assignment target instead). */
  readonly name: string;
  readonly nameSpan: Span;
  /** Binding of the name for functions declared in a scope; null for methods and lambdas. */
  readonly variable: number | null;
  readonly params: readonly Parameter[];
  readonly returnType: TypeRef | null;
  readonly body: readonly Statement[];
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  readonly isStatic: boolean;
  readonly annotations: readonly Annotation[];
  readonly span: Span;
}

export interface FieldNode {
  readonly name: string;
  readonly nameSpan: Span;
  readonly type: TypeRef | null;
  readonly value: Expression | null;
  readonly isStatic: boolean;
  readonly annotations: readonly Annotation[];
  readonly span: Span;
}

/** A class, record, struct or interface. Fields, properties and methods in source order. */
export interface ClassNode {
  readonly name: string;
  readonly nameSpan: Span;
  readonly variable: number | null;
  /** Base classes and interfaces. */
  readonly bases: readonly TypeRef[];
  readonly fields: readonly FieldNode[];
  readonly methods: readonly FunctionNode[];
  readonly classes: readonly ClassNode[];
  readonly annotations: readonly Annotation[];
  /** True for interfaces and other declarations without behavior. */
  readonly isInterface: boolean;
  readonly span: Span;
}

/* ------------------------------------------------------------------ assignment targets */

/** What an assignment, declaration, parameter or loop binds. */
export type Target =
  | Name
  | Member
  | Index
  | { readonly kind: 'object-target'; readonly entries: readonly TargetEntry[]; readonly rest: Target | null; readonly span: Span }
  | { readonly kind: 'list-target'; readonly elements: readonly (Target | null)[]; readonly rest: Target | null; readonly span: Span }
  /** A target with a default value: `{ a = 1 }`. */
  | { readonly kind: 'default-target'; readonly target: Target; readonly default: Expression; readonly span: Span };

export interface TargetEntry {
  /** Property taken from the object; null where it is computed. */
  readonly key: string | null;
  readonly keySpan: Span;
  readonly target: Target;
}

/* ------------------------------------------------------------------ expressions */

export type Expression =
  | Name
  | Member
  | Index
  | Call
  | Literal
  | Template
  | ObjectLiteral
  | ListLiteral
  | Lambda
  | ClassExpression
  | Await
  | Conditional
  | Binary
  | Unary
  | Assignment
  | ImportExpression
  | This
  | Cast
  | Spread
  | Unknown;

/** An identifier. `variable` is null when the name is not bound in this file (a global, an unqualified field, a builtin). */
export interface Name {
  readonly kind: 'name';
  readonly name: string;
  readonly variable: number | null;
  readonly span: Span;
}

/** `object.name`, `object?.name`, `object["name"]` with a literal key, `object->name`. */
export interface Member {
  readonly kind: 'member';
  readonly object: Expression;
  readonly name: string;
  readonly nameSpan: Span;
  readonly optional: boolean;
  readonly span: Span;
}

/** `object[index]` with a key that is not a string literal. */
export interface Index {
  readonly kind: 'index';
  readonly object: Expression;
  readonly index: Expression;
  readonly span: Span;
}

export interface Argument {
  /** Name of a named argument (`store=False`, `store: false` in C#), else null. Object literals are positional arguments. */
  readonly name: string | null;
  readonly nameSpan: Span | null;
  readonly value: Expression;
}

/** A call or, with `isNew`, an object construction. C# object initializers become `initializer`. */
export interface Call {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly args: readonly Argument[];
  readonly typeArgs: readonly TypeRef[];
  readonly isNew: boolean;
  /** `new X { A = 1 }`. */
  readonly initializer: ObjectLiteral | null;
  readonly span: Span;
}

/** A literal. Numbers keep their value, strings their cooked text, regular expressions and the like have type 'other'. */
export interface Literal {
  readonly kind: 'literal';
  readonly type: 'string' | 'number' | 'boolean' | 'null' | 'other';
  readonly value: string | number | boolean | null;
  readonly span: Span;
}

/** String building: template literals, f-strings, interpolation and `+` where one side is text. Parts in order, text parts as string literals. */
export interface Template {
  readonly kind: 'template';
  readonly parts: readonly Expression[];
  readonly span: Span;
}

export interface ObjectEntry {
  /** Key text; null for a computed key or a spread. */
  readonly key: string | null;
  readonly keySpan: Span;
  readonly value: Expression;
  readonly spread: boolean;
}

/** Object, dictionary or map literal. Methods are entries whose value is a `lambda`. */
export interface ObjectLiteral {
  readonly kind: 'object';
  readonly entries: readonly ObjectEntry[];
  readonly span: Span;
}

/** Array, list, set or tuple literal. */
export interface ListLiteral {
  readonly kind: 'list';
  readonly elements: readonly Expression[];
  readonly span: Span;
}

/** A function as a value. */
export interface Lambda {
  readonly kind: 'lambda';
  readonly fn: FunctionNode;
  readonly span: Span;
}

export interface ClassExpression {
  readonly kind: 'class-expression';
  readonly cls: ClassNode;
  readonly span: Span;
}

/** `await x`; also `<-task` and blocking unwraps a front end knows for certain. */
export interface Await {
  readonly kind: 'await';
  readonly value: Expression;
  readonly span: Span;
}

export interface Conditional {
  readonly kind: 'conditional';
  readonly test: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
  readonly span: Span;
}

/** Equality is one operator in every language: `===` and `==` are '==', `is`/`instanceof`/`in` are themselves. */
export type BinaryOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | '&&' | '||' | '??' | 'in' | 'is' | 'arithmetic';

export interface Binary {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
  /** Span of the operator as written. */
  readonly operatorSpan: Span;
  readonly span: Span;
}

export interface Unary {
  readonly kind: 'unary';
  readonly operator: '!' | '-' | 'other';
  readonly value: Expression;
  readonly span: Span;
}

/** `target = value`, also compound assignment and `:=`; a declaration is the statement `declare`. */
export interface Assignment {
  readonly kind: 'assignment';
  readonly target: Target;
  readonly value: Expression;
  /** True for `+=` and the like: the old value flows on too. */
  readonly compound: boolean;
  readonly span: Span;
}

/** `require('m')` or `import('m')`: the module as a value. `module` is null when it is not a literal. */
export interface ImportExpression {
  readonly kind: 'import';
  readonly module: string | null;
  readonly moduleSpan: Span;
  readonly span: Span;
}

/** `this`, `self`, `cls`, and `super`/`base` with `isSuper`. */
export interface This {
  readonly kind: 'this';
  readonly isSuper: boolean;
  readonly span: Span;
}

/** A value under another static type: `x as T`, `(T)x`, `<T>x`, `x!`, `cast(T, x)`. `type` is null where it does not name one. */
export interface Cast {
  readonly kind: 'cast';
  readonly type: TypeRef | null;
  readonly value: Expression;
  readonly span: Span;
}

/** `...x`, `*x`, `**x` as an argument or element. */
export interface Spread {
  readonly kind: 'spread';
  readonly value: Expression;
  readonly span: Span;
}

/** Anything without a node of its own; its parts stay reachable. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly parts: readonly Expression[];
  readonly span: Span;
}

/* ------------------------------------------------------------------ statements */

export type Statement =
  | Declare
  | ExpressionStatement
  | If
  | Loop
  | Switch
  | Try
  | Return
  | Throw
  | Jump
  | Using
  | Block
  | FunctionDeclaration
  | ClassDeclaration;

export interface Declare {
  readonly kind: 'declare';
  readonly target: Target;
  readonly type: TypeRef | null;
  readonly value: Expression | null;
  readonly span: Span;
}

export interface ExpressionStatement {
  readonly kind: 'expression';
  readonly value: Expression;
  readonly span: Span;
}

export interface If {
  readonly kind: 'if';
  readonly test: Expression;
  readonly then: readonly Statement[];
  readonly otherwise: readonly Statement[];
  readonly span: Span;
}

export interface Loop {
  readonly kind: 'loop';
  /** `for (init; test; update)`: run once before the loop. */
  readonly init: readonly Statement[];
  /** Condition, null for `for each` and endless loops. */
  readonly test: Expression | null;
  /** What each round binds, for `for each`. */
  readonly target: Target | null;
  /** What is walked over, for `for each`. */
  readonly iterable: Expression | null;
  readonly body: readonly Statement[];
  readonly update: readonly Expression[];
  readonly span: Span;
}

export interface SwitchCase {
  /** Values compared with the subject; empty for `default`. */
  readonly tests: readonly Expression[];
  readonly body: readonly Statement[];
  /** True when control can run on into the next case. */
  readonly fallsThrough: boolean;
  readonly span: Span;
}

export interface Switch {
  readonly kind: 'switch';
  readonly subject: Expression;
  readonly cases: readonly SwitchCase[];
  readonly span: Span;
}

export interface Handler {
  readonly target: Target | null;
  readonly types: readonly TypeRef[];
  readonly body: readonly Statement[];
  readonly span: Span;
}

export interface Try {
  readonly kind: 'try';
  readonly body: readonly Statement[];
  readonly handlers: readonly Handler[];
  /** Python's `else`: runs when nothing was thrown. */
  readonly otherwise: readonly Statement[];
  readonly finalizer: readonly Statement[];
  readonly span: Span;
}

export interface Return {
  readonly kind: 'return';
  readonly value: Expression | null;
  /** True for `yield`: control comes back. */
  readonly isYield: boolean;
  readonly span: Span;
}

export interface Throw {
  readonly kind: 'throw';
  readonly value: Expression | null;
  readonly span: Span;
}

export interface Jump {
  readonly kind: 'jump';
  readonly jump: 'break' | 'continue';
  readonly span: Span;
}

/** `using`, `with`, try-with-resources: resources bound for the body. A `using` declaration has the rest of its block as body. */
export interface Using {
  readonly kind: 'using';
  readonly resources: readonly Declare[];
  readonly body: readonly Statement[];
  readonly span: Span;
}

export interface Block {
  readonly kind: 'block';
  readonly body: readonly Statement[];
  readonly span: Span;
}

export interface FunctionDeclaration {
  readonly kind: 'function';
  readonly fn: FunctionNode;
  readonly span: Span;
}

export interface ClassDeclaration {
  readonly kind: 'class';
  readonly cls: ClassNode;
  readonly span: Span;
}

/** Any node with children. */
export type Node = Expression | Statement | Target;
