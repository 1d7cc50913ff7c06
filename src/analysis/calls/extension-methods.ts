import type { Call, FunctionNode } from '../program/model.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { ClientValue, Value } from './values.js';

const nothing: readonly Value[] = [];

interface Extension {
  readonly fn: FunctionNode;
  readonly file: SourceFile;
}

/** Methods that the program adds to types of others: `static void Check(this Client client)`. */
export class ExtensionMethods {
  constructor(private readonly at: ValueContext) {}

  /** What calling a member gives that the receivers themselves do not have. */
  call(node: Call, receivers: readonly Value[], file: SourceFile): readonly Value[] {
    if (node.callee.kind !== 'member') return nothing;
    return this.named(node.callee.name, file).flatMap(({ fn, file: owner }) => {
      this.at.consulted.add(owner.path);
      return [...this.at.calls.returned(fn, owner), ...(returnsReceiver(fn, owner) ? receivers : nothing)];
    });
  }

  /** True where a member of a client is a method of the program. */
  hasFor(client: ClientValue, member: string, file: SourceFile): boolean {
    return this.named(member, file).some(({ fn, file: owner }) => {
      const type = fn.params[0]?.type;
      const extended = type ? this.at.types.type(type, owner) : nothing;
      return extended.length === 0 || extended.some((value) => value.kind === 'client' && value.service === client.service);
    });
  }

  private named(name: string, file: SourceFile): readonly Extension[] {
    if (file.language !== 'csharp') return [];
    return [file, ...this.at.project.declaring(file, name)].flatMap((owner) => owner.index.classes.flatMap((cls) => cls.methods.filter((fn) => fn.name === name && isExtension(fn)).map((fn) => ({ fn, file: owner }))));
  }
}

function isExtension(fn: FunctionNode): boolean {
  return fn.isStatic && (fn.params[0]?.annotations.some((annotation) => annotation.name === 'this') ?? false);
}

function returnsReceiver(fn: FunctionNode, file: SourceFile): boolean {
  const target = fn.params[0]?.target;
  const variable = target?.kind === 'name' ? target.variable : null;
  return variable !== null && (file.index.returns.get(fn) ?? []).some(({ value }) => value?.kind === 'name' && value.variable === variable);
}
