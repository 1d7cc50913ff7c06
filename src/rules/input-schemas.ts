import type { SourceFile } from '../analysis/calls/project.js';
import type { Annotation, Argument, Call, ClassNode, Expression, FunctionNode, TypeRef } from '../analysis/program/model.js';
import { calledName } from './names.js';
import type { RuleContext } from './rule.js';
import { isBoundSetting, mayBoundField } from './vocabulary/bounds.js';
import { typeMeaning } from './vocabulary/sources.js';

type Circumstances = Pick<RuleContext, 'evaluator' | 'project'>;

const MAX_DEPTH = 6;

/** A class and the file it stands in. */
interface ClassPlace {
  readonly cls: ClassNode;
  readonly file: SourceFile;
}

/** The class of the workspace that a type names; null where there is none. Wrappers such as `Promise<T>` and lists stand for what they hold. */
export function classOfType(type: TypeRef, file: SourceFile, context: Circumstances): ClassPlace | null {
  const name = lastName(type.name);
  const own = file.index.classes.find((cls) => cls.name === name);
  if (own) return { cls: own, file };
  const dot = type.name.indexOf('.');
  const imported = file.program.imports.find((entry) => entry.local === (dot < 0 ? name : type.name.slice(0, dot)));
  const path = imported ? context.project.resolveModule(file, imported.module) : null;
  const target = path === null ? null : context.project.file(path);
  const original = imported && dot < 0 && imported.imported !== '*' && imported.imported !== 'default' ? imported.imported : name;
  const others = target ? [target] : [...context.project.declaring(file, original, imported?.module ?? ''), ...context.project.declaring(file, original)];
  for (const other of others) {
    const cls = other.index.classes.find((candidate) => candidate.name === original);
    if (!cls) continue;
    context.evaluator.consulted.add(other.path);
    return { cls, file: other };
  }
  for (const arg of type.args) {
    const inner = classOfType(arg, file, context);
    if (inner) return inner;
  }
  return null;
}

/** True where a type holds what is taken of it to a limit, by annotations of its fields or by their types. */
export function isBoundedType(type: TypeRef, path: readonly string[], file: SourceFile, context: Circumstances, depth = 0): boolean {
  if (/\b(?:max_length|maxLength)\b/.test(file.text.slice(type.span.start, type.span.end))) return true;
  const place = depth > MAX_DEPTH ? null : classOfType(type, file, context);
  return place !== null && isBoundedClass(place, path, context, depth);
}

/** Like `isBoundedType`, of a class. Without a path, all text of the class has to be bounded. */
export function isBoundedClass(place: ClassPlace, path: readonly string[], context: Circumstances, depth = 0): boolean {
  const { cls, file } = place;
  if (hasWholeBound(cls)) return true;
  const [wanted, ...rest] = path.map((name) => name.toLowerCase().replace(/_/g, ''));
  const members = membersOf(cls);
  if (wanted === undefined) return false;
  const found = members.filter(({ name }) => name.toLowerCase().replace(/_/g, '') === wanted);
  if (found.length === 0) {
    return cls.bases.some((base) => isBoundedType(base, path, file, context, depth + 1));
  }
  return found.some(
    ({ name, annotations, type, value }) =>
      annotations.some(isBoundAnnotation) ||
      (value !== null && isBoundedField(value)) ||
      isValidated(name, place) ||
      (file.language === 'csharp' && isValidatedElsewhere(cls.name, name, context)) ||
      (type !== null && (typeMeaning(lastName(type.name), false) === 'short' || isEnum(type, file, context) || isBoundedType(type, rest, file, context, depth + 1))),
  );
}

interface MemberOfClass {
  readonly name: string;
  readonly annotations: readonly Annotation[];
  readonly type: TypeRef | null;
  readonly value: Expression | null;
}

function membersOf(cls: ClassNode): readonly MemberOfClass[] {
  return [...cls.fields, ...cls.methods.flatMap((method) => method.params.flatMap((parameter) => (parameter.field === null ? [] : [{ name: parameter.field, annotations: parameter.annotations, type: parameter.type, value: null }])))];
}

/** `class Config: str_max_length = 500`, `model_config = ConfigDict(str_max_length=500)`. */
function hasWholeBound(cls: ClassNode): boolean {
  const limits = (name: string): boolean => /^(?:str_max_length|max_anystr_length)$/.test(name);
  return (
    cls.fields.some((field) => limits(field.name) || (field.value?.kind === 'call' && field.value.args.some((arg) => limits(arg.name ?? '')))) ||
    cls.classes.some((inner) => inner.fields.some((field) => limits(field.name)))
  );
}

/** A type whose values are a few names: an enum, or literals. */
export function isEnum(type: TypeRef, file: SourceFile, context: Circumstances): boolean {
  if (/^(?:Literal)$/.test(lastName(type.name))) return true;
  const place = classOfType(type, file, context);
  if (!place) return false;
  const { cls } = place;
  // Fields of classes in Python all look as if they were of the class.
  if (place.file.language === 'python') return cls.bases.some((base) => /Enum$/.test(base.name));
  return cls.fields.length > 0 && cls.methods.length === 0 && !cls.isInterface && cls.fields.every((field) => field.isStatic);
}

/** `Field(..., max_length=500)`, `models.CharField(max_length=500)`. */
function isBoundedField(value: Expression): boolean {
  return value.kind === 'call' && value.args.some((arg) => arg.name !== null && isBoundSetting(arg.name));
}

/** `@Size(max = 500)`, `[MaxLength(500)]`, `@Length(1, 500)`, `binding:"required,max=500"`. */
export function isBoundAnnotation(annotation: Annotation): boolean {
  const name = lastName(annotation.name);
  if (annotation.args.some((arg) => isLimitArgument(arg))) return true;
  if (!mayBoundField(name)) return false;
  if (/^(?:validate|binding)$/i.test(name)) return annotation.args.some(({ value }) => value.kind === 'literal' && /\b(?:max|lte|lt|len|oneof)=|\b(?:uuid|email|numeric)\b/.test(String(value.value)));
  if (/^(?:size|range)$/i.test(name)) return annotation.args.some((arg) => arg.name === 'max' || arg.name === 'Maximum') || entriesOf(annotation.args).some((key) => key === 'max') || (/^range$/i.test(name) && annotation.args.length > 1);
  if (/^length$/i.test(name)) return annotation.args.some((arg) => arg.name === 'max') || annotation.args.filter(({ value }) => value.kind === 'literal' && value.type === 'number').length > 1 || (annotation.args.length === 1 && annotation.args[0]?.name === null);
  if (/^field$/i.test(name)) return false;
  return annotation.args.length > 0 || /^(?:isIn|isEnum|isUUID|isInt|isNumber)$/i.test(name);
}

function isLimitArgument(arg: Argument): boolean {
  if (arg.name !== null && arg.name !== 'max' && isBoundSetting(arg.name)) return true;
  return arg.value.kind === 'call' && arg.value.args.some((inner) => isLimitArgument(inner));
}

function entriesOf(args: readonly Argument[]): readonly string[] {
  return args.flatMap(({ value }) => (value.kind === 'object' ? value.entries.flatMap((entry) => entry.key ?? []) : []));
}

/** A method of the class that looks at the field before there is an instance: `@field_validator("text")`. */
function isValidated(name: string, { cls, file }: ClassPlace): boolean {
  return cls.methods.some((method) => method.annotations.some((annotation) => /validator$/i.test(annotation.name) && annotation.args.some(({ value }) => value.kind === 'literal' && value.value === name)) && measures(method, file));
}

/** True where a function compares a length with something. */
function measures(fn: FunctionNode, file: SourceFile): boolean {
  return file.index.calls.some((call) => file.index.functionOf.get(call) === fn && /^len$/.test(calledName(call)));
}

/** `RuleFor(x => x.Text).MaximumLength(500)` in a validator of the type. */
function isValidatedElsewhere(type: string, name: string, { project }: Circumstances): boolean {
  return project.parsedFiles().some((file) =>
    file.index.classes.some((cls) => cls.bases.some((base) => /AbstractValidator$/.test(base.name) && base.args.some((arg) => lastName(arg.name) === type))) &&
    file.index.calls.some((call) => call.callee.kind === 'member' && /^(?:MaximumLength|Length|LessThan|LessThanOrEqualTo)$/.test(call.callee.name) && ruleProperty(call.callee.object)?.toLowerCase() === name.toLowerCase()),
  );
}

/** `Text` of `RuleFor(x => x.Text).NotEmpty()`. */
function ruleProperty(node: Expression): string | null {
  for (let current = node; current.kind === 'call'; ) {
    const lambda = current.args[0]?.value;
    if (calledName(current).endsWith('RuleFor') && lambda?.kind === 'lambda') {
      const [first] = lambda.fn.body;
      const value = first?.kind === 'return' ? first.value : null;
      return value?.kind === 'member' ? value.name : null;
    }
    if (current.callee.kind !== 'member') return null;
    current = current.callee.object;
  }
  return null;
}

/** What a schema that is not part of a type says of a value; null where the expression is no schema at hand. */
export function schemaBounds(schema: Expression, path: readonly string[], file: SourceFile, context: Circumstances, depth = 0): boolean | null {
  if (depth > MAX_DEPTH) return null;
  switch (schema.kind) {
    case 'name': {
      if (schema.variable === null) return null;
      for (const definition of file.index.definitions.get(schema.variable) ?? []) {
        if (definition.kind === 'value' && definition.steps.length === 0) return schemaBounds(definition.value, path, file, context, depth + 1);
        if (definition.kind !== 'import') continue;
        const target = context.project.resolveModule(file, definition.import.module);
        const other = target === null ? null : context.project.file(target);
        const entry = other?.program.exports.find((candidate) => candidate.name === definition.import.imported);
        if (!other || !entry) return null;
        context.evaluator.consulted.add(other.path);
        const value = entry.value ?? (entry.variable === null ? null : firstValue(entry.variable, other));
        return value ? schemaBounds(value, path, other, context, depth + 1) : null;
      }
      return null;
    }
    case 'object': {
      const [wanted, ...rest] = path;
      const entry = schema.entries.find(({ key }) => key === wanted);
      return entry ? isBoundedSchemaPart(entry.value, rest, file, context, depth + 1) : null;
    }
    case 'call': {
      for (const arg of schema.args) {
        const found = arg.value.kind === 'object' || arg.value.kind === 'name' ? schemaBounds(arg.value, path, file, context, depth + 1) : null;
        if (found !== null) return found;
      }
      if (path.length === 0) return hasLimit(schema);
      return schema.callee.kind === 'member' ? schemaBounds(schema.callee.object, path, file, context, depth + 1) : null;
    }
    default:
      return null;
  }
}

function firstValue(variable: number, file: SourceFile): Expression | null {
  for (const definition of file.index.definitions.get(variable) ?? []) if (definition.kind === 'value' && definition.steps.length === 0) return definition.value;
  return null;
}

/** `z.string().max(500)`, `z.enum([…])`, `z.object({ … })`, `{ type: 'string', maxLength: 500 }`. */
function isBoundedSchemaPart(node: Expression, path: readonly string[], file: SourceFile, context: Circumstances, depth: number): boolean {
  if (node.kind === 'object') return node.entries.some((entry) => entry.key !== null && (isBoundSetting(entry.key) || entry.key === 'enum'));
  if (node.kind !== 'call') return schemaBounds(node, path, file, context, depth) ?? false;
  if (hasLimit(node)) return true;
  return path.length > 0 ? (schemaBounds(node, path, file, context, depth) ?? false) : false;
}

/** A step of a schema's chain that sets an upper limit, or leaves a few values. */
function hasLimit(node: Call): boolean {
  for (let current: Expression = node; current.kind === 'call'; ) {
    const name = calledName(current);
    const own = name.slice(name.lastIndexOf('.') + 1);
    if (/^(?:max|length|maxLength|MaxLength|size|enum|literal|uuid|email|url|datetime|cuid|nativeEnum|number|boolean|bigint|date|valid|oneOf|isIn|lte)$/.test(own)) return true;
    if (current.callee.kind !== 'member') return false;
    current = current.callee.object;
  }
  return false;
}

/** What a validating call validates, and the schema: `schema.parse(body)`, `Joi.validate(body, schema)`; null for other calls. */
export function validation(node: Call): { readonly schema: Expression; readonly wraps: boolean } | null {
  const { callee } = node;
  if (callee.kind !== 'member' || node.args.length === 0) return null;
  if (/^(?:parse|parseAsync|validateSync|cast|decode|assert|check|create)$/.test(callee.name) && isSchemaLike(callee.object)) return { schema: callee.object, wraps: false };
  if (/^(?:safeParse|safeParseAsync|validate|validateAsync|spa)$/.test(callee.name) && isSchemaLike(callee.object)) return { schema: callee.object, wraps: true };
  return null;
}

/** Names of what a validating call wraps its answer in. */
export function unwrapped(path: readonly string[]): readonly string[] {
  const [first, ...rest] = path;
  return first !== undefined && /^(?:data|value|output|result|validated_data|validatedData|cleaned_data)$/.test(first) ? rest : path;
}

function isSchemaLike(node: Expression): boolean {
  if (node.kind === 'name') return /schema|validator|dto|body|input|request|payload|params|model|type/i.test(node.name) && node.name !== 'JSON';
  if (node.kind === 'member') return isSchemaLike({ kind: 'name', name: node.name, variable: null, span: node.span });
  return node.kind === 'call' && /^(?:z|Joi|joi|yup|v|t|s|Yup)\./.test(rootName(node));
}

function rootName(node: Expression): string {
  let current = node;
  const names: string[] = [];
  for (;;) {
    if (current.kind === 'call') current = current.callee;
    else if (current.kind === 'member') {
      names.unshift(current.name);
      current = current.object;
    } else return [current.kind === 'name' ? current.name : '', ...names].join('.');
  }
}

function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
