import type { InterfaceMaker } from '../../knowledge/wrappers/contract.js';
import { interfaceMakers } from '../../knowledge/wrappers/index.js';
import type { Call, ClassNode } from '../program/model.js';
import { rootOf } from './library-callees.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { ClientValue, Value } from './values.js';

const nothing: readonly Value[] = [];

/** An interface of the program whose methods a library makes into calls of a model. */
export interface ModelInterface {
  readonly maker: InterfaceMaker;
  /** The clients it is made with; empty where only an annotation says that it is made. */
  readonly clients: readonly ClientValue[];
  /** Where it is made. */
  readonly call: Call | null;
  readonly file: SourceFile;
}

/** `AiServices.create(Helper.class, model)`: interfaces that a library implements by asking a model. */
export class ModelInterfaces {
  private table: ReadonlyMap<ClassNode, readonly ModelInterface[]> | null = null;

  constructor(private readonly at: ValueContext) {}

  /** What a call gives that belongs to the making of such an object, from its beginning to its end. */
  made(node: Call, file: SourceFile): readonly Value[] {
    const first = file.language === 'java' ? this.beginning(node, file) : null;
    return first ? this.interfacesOf(first, file).map((value) => ({ kind: 'instance', file: value.file, cls: value.cls })) : nothing;
  }

  /** False where no interface is implemented so. */
  any(): boolean {
    return this.all().size > 0;
  }

  /** How an interface is implemented; empty for all others. */
  of(cls: ClassNode): readonly ModelInterface[] {
    return this.all().get(cls) ?? [];
  }

  /** Names of interfaces that are made in a file, or annotated in it. */
  namesIn(file: SourceFile): readonly string[] {
    if (file.language !== 'java') return [];
    const made = file.index.calls.filter((call) => this.beginning(call, file) === call).flatMap((call) => this.interfacesOf(call, file).map(({ cls }) => cls.name));
    return [...new Set([...made, ...file.index.classes.filter((cls) => makerByAnnotation(cls) !== undefined).map((cls) => cls.name)])];
  }

  private all(): ReadonlyMap<ClassNode, readonly ModelInterface[]> {
    if (this.table) return this.table;
    const table = new Map<ClassNode, ModelInterface[]>();
    this.table = table;
    const add = (cls: ClassNode, entry: ModelInterface): void => {
      const list = table.get(cls);
      if (list) list.push(entry);
      else table.set(cls, [entry]);
    };
    for (const file of this.at.project.parsedFiles()) {
      if (file.language !== 'java') continue;
      for (const call of file.index.calls) {
        const maker = this.beginning(call, file) === call ? makerOf(call) : undefined;
        if (!maker) continue;
        const clients = chainAbove(call, file).flatMap((link) => this.at.compositions.within(link, file));
        for (const { cls } of this.interfacesOf(call, file)) add(cls, { maker, clients, call, file });
      }
      for (const cls of file.index.classes) {
        const maker = makerByAnnotation(cls);
        if (maker) add(cls, { maker, clients: [], call: null, file });
      }
    }
    return table;
  }

  /** The call at the beginning of a chain that makes an implementation; null for other chains. */
  private beginning(node: Call, file: SourceFile): Call | null {
    let first = node;
    while (first.callee.kind === 'member' && first.callee.object.kind === 'call') first = first.callee.object;
    const maker = makerOf(first);
    if (!maker) return null;
    const modules = this.at.values(first.callee, file).flatMap((value) => (value.kind === 'external' ? [value.module] : []));
    return modules.some((module) => maker.modules.some((known) => module.startsWith(known))) ? first : null;
  }

  private interfacesOf(first: Call, file: SourceFile): readonly Extract<Value, { kind: 'class' }>[] {
    const arg = first.args[0]?.value;
    return arg ? this.at.values(arg, file).filter((value): value is Extract<Value, { kind: 'class' }> => value.kind === 'class') : [];
  }
}

/** What is known of the type whose static function begins a chain. */
function makerOf(first: Call): InterfaceMaker | undefined {
  const root = first.callee.kind === 'member' && first.callee.object.kind === 'name' ? rootOf(first) : null;
  return root?.kind === 'name' ? interfaceMakers.find((maker) => maker.types.includes(root.name)) : undefined;
}

function makerByAnnotation(cls: ClassNode): InterfaceMaker | undefined {
  if (!cls.isInterface) return undefined;
  return interfaceMakers.find((maker) => cls.annotations.some(({ name }) => maker.annotations.includes(name.slice(name.lastIndexOf('.') + 1))));
}

/** A call and those that follow it in its chain. */
function chainAbove(first: Call, file: SourceFile): readonly Call[] {
  const chain = [first];
  for (let call = first; ; ) {
    const member = file.index.parent.get(call);
    const next = member?.kind === 'member' && member.object === call ? file.index.parent.get(member) : undefined;
    if (next?.kind !== 'call' || next.callee !== member) return chain;
    chain.push(next);
    call = next;
  }
}
