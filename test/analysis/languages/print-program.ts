/**
 * Prints a program as an indented outline, for snapshots. Every front end is tested with this printer.
 *
 * Expressions stand on the line of their statement. Names carry their binding (`client#3`); a name
 * without a number is not bound in the file. Whatever has statements of its own (a lambda, a class
 * expression) is shown as `λ1` and written out, indented, below the line.
 */
import type {
  Annotation,
  Argument,
  ClassNode,
  Export,
  Expression,
  FieldNode,
  FunctionNode,
  Import,
  Literal,
  ObjectLiteral,
  Parameter,
  Program,
  Span,
  Statement,
  Target,
  TypeRef,
} from '../../../src/analysis/program/model.js';

export interface PrintOptions {
  /** Adds ` @start-end` to every line that stands for a node. Off by default. */
  readonly spans?: boolean;
}

/** @returns the outline, one node per line, with a line break at the end. */
export function printProgram(program: Program, options: PrintOptions = {}): string {
  return new Printer(options.spans === true).program(program);
}

/** A part that needs lines of its own: printed below the line that mentions it. */
type Deferred = FunctionNode | ClassNode;

class Printer {
  private readonly lines: string[] = [];
  private depth = 0;
  /** Lambdas and classes mentioned on the current line. */
  private deferred: Deferred[] = [];

  constructor(private readonly spans: boolean) {}

  program(program: Program): string {
    this.line(`language ${program.language}`);
    if (program.namespace !== null) this.line(`namespace ${program.namespace}`);
    for (const node of program.imports) this.import(node);
    for (const node of program.exports) this.export(node);
    for (const node of program.variables) {
      this.line(`variable ${node.name}#${node.id}${node.topLevel ? ' top' : ''}`);
    }
    for (const node of program.comments) this.line(`comment ${JSON.stringify(node.text)}`, node.outer);
    for (const node of program.problems) this.line(`problem ${node.message}`, node.span);
    this.block('body', program.body);
    return this.lines.join('\n') + '\n';
  }

  /* ---------------------------------------------------------------- lines */

  private line(text: string, span?: Span): void {
    const place = this.spans && span ? ` @${span.start}-${span.end}` : '';
    this.lines.push('  '.repeat(this.depth) + text + place);
    const deferred = this.deferred;
    this.deferred = [];
    deferred.forEach((part, index) => {
      const label = `λ${index + 1} = `;
      this.indent(() => ('role' in part ? this.function(part, label) : this.class(part, label)));
    });
  }

  private indent(print: () => void): void {
    this.depth += 1;
    print();
    this.depth -= 1;
  }

  private block(label: string, statements: readonly Statement[]): void {
    if (statements.length === 0) return;
    this.line(label);
    this.indent(() => this.statements(statements));
  }

  private statements(statements: readonly Statement[]): void {
    for (const statement of statements) this.statement(statement);
  }

  /* ---------------------------------------------------------------- modules */

  private import(node: Import): void {
    const type = node.typeOnly ? 'type ' : '';
    const taken = node.imported === '' ? '(effects)' : node.imported;
    const local = node.local === '' ? '' : ` as ${bound(node.local, node.variable)}`;
    this.line(`import ${type}${taken}${local} from ${JSON.stringify(node.module)}`, node.span);
  }

  private export(node: Export): void {
    const type = node.typeOnly ? 'type ' : '';
    const parts: string[] = [];
    if (node.variable !== null) parts.push(`variable #${node.variable}`);
    if (node.value) parts.push(`value ${this.expression(node.value)}`);
    if (node.from) parts.push(`${node.from.imported} from ${JSON.stringify(node.from.module)}`);
    this.line(`export ${type}${node.name}: ${parts.join(' and ') || 'nothing'}`, node.span);
  }

  /* ---------------------------------------------------------------- statements */

  private statement(node: Statement): void {
    switch (node.kind) {
      case 'declare':
        this.line(this.declare(node), node.span);
        return;
      case 'expression':
        this.line(`do ${this.expression(node.value)}`, node.span);
        return;
      case 'if':
        this.line(`if ${this.expression(node.test)}`, node.span);
        this.indent(() => {
          this.block('then', node.then);
          this.block('else', node.otherwise);
        });
        return;
      case 'loop': {
        const each = node.target ? ` ${this.target(node.target)}` : '';
        const over = node.iterable ? ` of ${this.expression(node.iterable)}` : '';
        const test = node.test ? ` while ${this.expression(node.test)}` : '';
        const update = node.update.length > 0 ? ` update ${this.list(node.update)}` : '';
        this.line(`loop${each}${over}${test}${update}`, node.span);
        this.indent(() => {
          this.block('init', node.init);
          this.block('body', node.body);
        });
        return;
      }
      case 'switch':
        this.line(`switch ${this.expression(node.subject)}`, node.span);
        this.indent(() => {
          for (const branch of node.cases) {
            const tests = branch.tests.length === 0 ? 'default' : `case ${this.list(branch.tests)}`;
            this.line(tests + (branch.fallsThrough ? ' (falls through)' : ''), branch.span);
            this.indent(() => this.statements(branch.body));
          }
        });
        return;
      case 'try':
        this.line('try', node.span);
        this.indent(() => {
          this.block('body', node.body);
          for (const handler of node.handlers) {
            const types = handler.types.map((type) => ` ${this.type(type)}`).join('');
            const target = handler.target ? ` as ${this.target(handler.target)}` : '';
            this.line(`catch${types}${target}`, handler.span);
            this.indent(() => this.statements(handler.body));
          }
          this.block('else', node.otherwise);
          this.block('finally', node.finalizer);
        });
        return;
      case 'return':
        this.line((node.isYield ? 'yield' : 'return') + this.optional(node.value), node.span);
        return;
      case 'throw':
        this.line(`throw${this.optional(node.value)}`, node.span);
        return;
      case 'jump':
        this.line(node.jump, node.span);
        return;
      case 'using':
        this.line('using', node.span);
        this.indent(() => {
          this.block('resources', node.resources);
          this.block('body', node.body);
        });
        return;
      case 'block':
        this.line('block', node.span);
        this.indent(() => this.statements(node.body));
        return;
      case 'function':
        this.function(node.fn, '');
        return;
      case 'class':
        this.class(node.cls, '');
        return;
    }
  }

  private declare(node: Extract<Statement, { kind: 'declare' }>): string {
    const type = node.type ? `: ${this.type(node.type)}` : '';
    const value = node.value ? ` = ${this.expression(node.value)}` : '';
    return `declare ${this.target(node.target)}${type}${value}`;
  }

  /* ---------------------------------------------------------------- functions and classes */

  private function(fn: FunctionNode, label: string): void {
    this.annotations(fn.annotations);
    const flags = [fn.isStatic && 'static', fn.isAsync && 'async', fn.isGenerator && 'generator', fn.role];
    const name = fn.name === '' ? '' : ` ${bound(fn.name, fn.variable)}`;
    const params = fn.params.map((param) => this.parameter(param)).join(', ');
    const result = fn.returnType ? `: ${this.type(fn.returnType)}` : '';
    this.line(`${label}${flags.filter(Boolean).join(' ')}${name}(${params})${result}`, fn.span);
    this.indent(() => this.statements(fn.body));
  }

  private parameter(param: Parameter): string {
    const annotations = param.annotations.map((node) => `${this.annotation(node)} `).join('');
    const field = param.field === null ? '' : `field ${param.field} `;
    const type = param.type ? `: ${this.type(param.type)}` : '';
    const value = param.default ? ` = ${this.expression(param.default)}` : '';
    return `${annotations}${field}${param.rest ? '...' : ''}${this.target(param.target)}${type}${value}`;
  }

  private class(cls: ClassNode, label: string): void {
    this.annotations(cls.annotations);
    const name = cls.name === '' ? '' : ` ${bound(cls.name, cls.variable)}`;
    const bases = cls.bases.length > 0 ? ` extends ${cls.bases.map((base) => this.type(base)).join(', ')}` : '';
    this.line(`${label}${cls.isInterface ? 'interface' : 'class'}${name}${bases}`, cls.span);
    this.indent(() => {
      for (const field of cls.fields) this.field(field);
      for (const method of cls.methods) this.function(method, '');
      for (const inner of cls.classes) this.class(inner, '');
    });
  }

  private field(field: FieldNode): void {
    this.annotations(field.annotations);
    const type = field.type ? `: ${this.type(field.type)}` : '';
    const value = field.value ? ` = ${this.expression(field.value)}` : '';
    this.line(`${field.isStatic ? 'static ' : ''}field ${field.name}${type}${value}`, field.span);
  }

  private annotations(annotations: readonly Annotation[]): void {
    for (const annotation of annotations) this.line(this.annotation(annotation), annotation.span);
  }

  private annotation(node: Annotation): string {
    return `@${node.name}(${this.args(node.args)})`;
  }

  private type(type: TypeRef): string {
    // A type without a name is a union of its arguments; without those, nothing is known of it.
    const nameless = type.args.length > 0 ? 'union' : '?';
    const name = type.name === '' ? nameless : bound(type.name, type.variable);
    const args = type.args.length > 0 ? `<${type.args.map((arg) => this.type(arg)).join(', ')}>` : '';
    return name + (type.query ? ` ${this.expression(type.query)}` : '') + args;
  }

  /* ---------------------------------------------------------------- targets */

  private target(node: Target): string {
    switch (node.kind) {
      case 'name':
      case 'member':
      case 'index':
        return this.expression(node);
      case 'object-target': {
        const entries = node.entries.map((entry) => `${entry.key ?? '[?]'}: ${this.target(entry.target)}`);
        if (node.rest) entries.push(`...${this.target(node.rest)}`);
        return `{${entries.join(', ')}}`;
      }
      case 'list-target': {
        const elements = node.elements.map((element) => (element ? this.target(element) : '_'));
        if (node.rest) elements.push(`...${this.target(node.rest)}`);
        return `[${elements.join(', ')}]`;
      }
      case 'default-target':
        return `${this.target(node.target)} ?= ${this.expression(node.default)}`;
    }
  }

  /* ---------------------------------------------------------------- expressions */

  private expression(node: Expression): string {
    switch (node.kind) {
      case 'name':
        return bound(node.name, node.variable);
      case 'member':
        return `${this.expression(node.object)}${node.optional ? '?.' : '.'}${node.name}`;
      case 'index':
        return `${this.expression(node.object)}[${this.expression(node.index)}]`;
      case 'call': {
        const types = node.typeArgs.length > 0 ? `<${node.typeArgs.map((type) => this.type(type)).join(', ')}>` : '';
        const initializer = node.initializer ? ` ${this.object(node.initializer)}` : '';
        const call = `${this.expression(node.callee)}${types}(${this.args(node.args)})${initializer}`;
        return node.isNew ? `(new ${call})` : call;
      }
      case 'literal':
        return literal(node);
      case 'template':
        return `template[${this.list(node.parts)}]`;
      case 'object':
        return this.object(node);
      case 'list':
        return `[${this.list(node.elements)}]`;
      case 'lambda':
        return this.defer(node.fn);
      case 'class-expression':
        return this.defer(node.cls);
      case 'await':
        return `(await ${this.expression(node.value)})`;
      case 'conditional':
        return `(${this.expression(node.test)} ? ${this.expression(node.then)} : ${this.expression(node.otherwise)})`;
      case 'binary':
        return `(${this.expression(node.left)} ${node.operator} ${this.expression(node.right)})`;
      case 'unary':
        return node.operator === 'other' ? `unary(${this.expression(node.value)})` : `(${node.operator}${this.expression(node.value)})`;
      case 'assignment':
        return `(${this.target(node.target)} ${node.compound ? '+=' : '='} ${this.expression(node.value)})`;
      case 'import':
        return `import(${node.module === null ? '?' : JSON.stringify(node.module)})`;
      case 'this':
        return node.isSuper ? 'super' : 'this';
      case 'cast':
        return `cast<${node.type ? this.type(node.type) : '?'}>(${this.expression(node.value)})`;
      case 'spread':
        return `...${this.expression(node.value)}`;
      case 'unknown':
        return `unknown(${this.list(node.parts)})`;
    }
  }

  private object(node: ObjectLiteral): string {
    const entries = node.entries.map((entry) => {
      if (entry.spread) return `...${this.expression(entry.value)}`;
      return `${entry.key === null ? '[?]' : key(entry.key)}: ${this.expression(entry.value)}`;
    });
    return `{${entries.join(', ')}}`;
  }

  private args(args: readonly Argument[]): string {
    return args.map((arg) => (arg.name === null ? '' : `${arg.name}=`) + this.expression(arg.value)).join(', ');
  }

  private list(nodes: readonly Expression[]): string {
    return nodes.map((node) => this.expression(node)).join(', ');
  }

  private optional(node: Expression | null): string {
    return node ? ` ${this.expression(node)}` : '';
  }

  private defer(part: Deferred): string {
    this.deferred.push(part);
    return `λ${this.deferred.length}`;
  }
}

function bound(name: string, variable: number | null): string {
  return variable === null ? name : `${name}#${variable}`;
}

function literal(node: Literal): string {
  return node.type === 'other' ? `other ${JSON.stringify(node.value)}` : JSON.stringify(node.value);
}

function key(text: string): string {
  return /^[\w$#]+$/.test(text) ? text : JSON.stringify(text);
}
