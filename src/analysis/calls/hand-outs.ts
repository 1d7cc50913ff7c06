import type { ClassNode, Expression, FieldNode, FunctionNode, TypeRef } from '../program/model.js';
import type { ClassPlace } from './hierarchy.js';
import { isWide } from './nominal-types.js';
import { fieldKey } from './program-index.js';
import type { ClientSources } from './client-sources.js';
import { asksFor } from './named-factories.js';
import type { SourceFile } from './project.js';
import { reachesKept } from './shared-state.js';
import { hasSharedNames } from './unbound-names.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

/** A name that other files may reach a client by. */
export interface KeptName {
  readonly name: string;
  /** Folder in and below which the name can be used, with its last slash; '' for everywhere. */
  readonly folder: string;
  /** What a text that uses it holds; decides only which files are parsed. */
  readonly use: RegExp;
}

/** Fields of fields that are followed. */
const MAX_DEPTH = 3;

/** Which files give clients to others. */
export class HandOuts {
  /** Functions and classes that lead to a client, or do not. */
  private readonly leading = new Map<FunctionNode | ClassNode, boolean>();

  constructor(
    private readonly at: ValueContext,
    private readonly sources: ClientSources,
  ) {}

  /** Exported names by which another file can get a client from this one: as they are, from a function, field or property. */
  handedOut(file: SourceFile): readonly string[] {
    const names = file.program.exports.flatMap((entry): readonly string[] => {
      if (entry.name === '*' && entry.from) {
        const path = this.at.project.resolveModule(file, entry.from.module);
        const target = path === null ? null : this.at.project.file(path);
        if (!target || target === file) return [];
        return target.program.exports.map((inner) => inner.name).filter((name) => this.at.modules.exportOf(target, name).some((value) => this.leadsToClient(value, 0)));
      }
      if (entry.variable !== null && this.isFromElsewhere(entry.variable, file)) return [];
      const values = [...this.at.modules.exportOf(file, entry.name), ...(entry.variable === null ? [] : this.at.types.aliasOf(entry.variable, file))];
      return values.some((value) => this.leadsToClient(value, 0)) ? [entry.name, ...values.flatMap((value) => (value.kind === 'class' ? extensionsOf(value.cls) : []))] : [];
    });
    return [...new Set(names)];
  }

  /** True for a name that comes from files nobody looked at: they have no client, or they would have been. */
  private isFromElsewhere(variable: number, file: SourceFile): boolean {
    const definitions = file.index.definitions.get(variable) ?? [];
    return definitions.length > 0 && definitions.every((definition) => definition.kind === 'import' && this.sources.isUnread(definition.import, file));
  }

  /** Names under which a file keeps clients where others find them without an import: in the application, in shared fixtures. */
  keptNames(file: SourceFile): readonly KeptName[] {
    const leads = (values: readonly Value[]): boolean => values.some((value) => this.leadsToClient(value, 0));
    return [
      ...this.at.sharedState.keptBy(file).filter(({ value }) => leads(this.at.values(value, file))).map(({ name }) => ({ name, folder: '', use: reachesKept(name) })),
      ...this.at.vendorChoices.typesDecidedBy(file).map((name) => ({ name, folder: '', use: wholeWord(name) })),
      ...this.at.modelInterfaces.namesIn(file).map((name) => ({ name, folder: '', use: wholeWord(name) })),
      ...this.at.namedFactories.sharedBy(file).filter(([, fn]) => leads(this.at.calls.returned(fn, file))).map(([name]) => ({ name, folder: file.path.slice(0, file.path.lastIndexOf('/') + 1), use: asksFor(name) })),
    ];
  }

  /**
   * Paths of other files that get a client from this one without asking: their functions and classes
   * are called with one, their objects are given one, or their classes are extended by one that has it.
   */
  receivers(file: SourceFile): readonly string[] {
    const found = new Set<string>();
    // There, what is given a client says so by its type, which marks its file.
    if (file.language === 'csharp' || file.language === 'java') return [];
    const isElsewhere = (value: Value): boolean => 'file' in value && value.file !== undefined && value.file !== file;
    const take = (owners: readonly Value[], given: () => boolean): void => {
      const others = owners.filter((value) => (value.kind === 'function' || value.kind === 'class' || value.kind === 'instance') && isElsewhere(value) && !found.has(pathOf(value)));
      if (others.length > 0 && given()) for (const value of others) found.add(pathOf(value));
    };
    const leads = (values: readonly Value[]): boolean => values.some((value) => this.leadsToClient(value, 0));
    for (const call of file.index.calls) {
      if (call.args.length > 0 && isReference(call.callee)) take(this.at.values(call.callee, file), () => call.args.some((arg) => leads(this.at.values(arg.value, file))));
    }
    for (const { target, value } of file.index.writes) {
      if (target.kind === 'member') take(this.at.values(target.object, file), () => leads(this.at.values(value, file)));
    }
    for (const cls of file.index.classes) {
      if (cls.bases.length > 0) take(cls.bases.flatMap((base) => this.at.types.type(base, file)), () => this.leadsToClient({ kind: 'instance', file, cls }, 0));
    }
    return [...found];
  }

  /** What a function gives; where types are nominal its type says so, unless it is one that may be anything. */
  private given(fn: FunctionNode, file: SourceFile): readonly Value[] {
    return hasSharedNames(file) && fn.returnType && !isWide(fn.returnType) ? this.at.types.type(fn.returnType, file) : this.at.calls.returned(fn, file);
  }

  /** True when a type with nominal members has one that leads to a client. */
  private typeLeads(place: ClassPlace, depth: number): boolean {
    return this.at.parts.of(place).some(({ cls, file }) => {
      const any = (values: readonly Value[]): boolean => values.some((inner) => this.leadsToClient(inner, depth + 1));
      const ofField = (name: string, type: TypeRef | null): boolean => any(type && !isWide(type) ? this.at.types.type(type, file) : this.at.members.field({ kind: 'instance', file, cls }, name));
      return (
        cls.fields.some((field) => isExposed(field, cls, file) && ofField(field.name, field.type)) ||
        cls.methods.some((method) =>
          method.role === 'constructor'
            ? isRecord(cls, file) && method.params.some((parameter) => parameter.field !== null && ofField(parameter.field, parameter.type))
            : isExposed(method, cls, file) && any(this.given(method, file)),
        ) ||
        any(cls.bases.flatMap((base) => this.at.types.type(base, file)))
      );
    });
  }

  private leadsToClient(value: Value, depth: number): boolean {
    const key = value.kind === 'function' ? value.fn : value.kind === 'class' || value.kind === 'instance' ? value.cls : null;
    if (key === null) return this.leads(value, depth);
    const known = this.leading.get(key);
    if (known !== undefined || depth > MAX_DEPTH) return known === true;
    // What leads to itself leads nowhere by that.
    this.leading.set(key, false);
    const found = this.leads(value, depth);
    // What was asked for from far away was not followed to its end.
    if (found || depth < 2) this.leading.set(key, found);
    else this.leading.delete(key);
    return found;
  }

  private leads(value: Value, depth: number): boolean {
    if (depth > MAX_DEPTH) return false;
    const any = (values: readonly Value[]): boolean => values.some((inner) => this.leadsToClient(inner, depth + 1));
    switch (value.kind) {
      case 'client':
      case 'builder':
      case 'path':
        return true;
      case 'function':
        return any(this.given(value.fn, value.file));
      case 'class':
      case 'instance': {
        if (hasSharedNames(value.file)) return this.typeLeads(value, depth);
        const assigned = [...value.file.index.memberValues].filter(([key]) => key.startsWith(fieldKey(value.cls, '')));
        const fields = [...value.cls.fields.map((field) => field.name), ...assigned.map(([key]) => key.slice(key.indexOf('.') + 1)), ...value.cls.methods.flatMap((method) => method.params.flatMap((parameter) => parameter.field ?? []))];
        return (
          [...new Set(fields)].some((name) => any(this.at.members.field({ kind: 'instance', file: value.file, cls: value.cls }, name))) ||
          value.cls.methods.some((method) => method.role !== 'constructor' && any(this.at.calls.returned(method, value.file)))
        );
      }
      case 'object':
      case 'list':
      case 'map':
        return any(this.at.contents.held(value));
      case 'holder':
        return any(value.held);
      case 'tuple':
        return value.parts.some(any);
      default:
        return false;
    }
  }
}

/**
 * False for members that only their class can use. The program model leaves modifiers out; the text in
 * front of the name is good enough to decide which files are parsed.
 */
function isExposed({ span, nameSpan }: FieldNode | FunctionNode, cls: ClassNode, file: SourceFile): boolean {
  const before = file.text.slice(span.start, nameSpan.start);
  if (/\bprivate\b/.test(before)) return false;
  // An accessor stands in its property, whose modifiers stand in front of the name.
  const line = nameSpan.start < span.start ? file.text.slice(file.text.lastIndexOf('\n', nameSpan.start) + 1, nameSpan.start) : before;
  return file.language !== 'csharp' || cls.isInterface || /\b(?:public|internal|protected)\b/.test(line);
}

/** What a text holds that uses a type by its name. */
function wholeWord(name: string): RegExp {
  return new RegExp(`\\b${name}\\b`);
}

/** True where what a constructor takes can be asked for. */
function isRecord(cls: ClassNode, file: SourceFile): boolean {
  return /\brecord\b/.test(file.text.slice(cls.span.start, cls.nameSpan.start));
}

/** Methods that a class adds to types of others. */
function extensionsOf(cls: ClassNode): readonly string[] {
  return cls.methods.filter((method) => method.params[0]?.annotations.some((annotation) => annotation.name === 'this')).map((method) => method.name);
}

function pathOf(value: Value): string {
  return 'file' in value && value.file ? value.file.path : '';
}

/** Functions and classes of other files are called by a name or as a member. */
function isReference(node: Expression): boolean {
  return node.kind === 'name' || node.kind === 'member' || node.kind === 'this';
}
