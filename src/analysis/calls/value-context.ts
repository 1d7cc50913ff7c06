import type { Expression, FunctionNode } from '../program/model.js';
import type { CallSites } from './call-sites.js';
import type { CallValues } from './call-values.js';
import type { Catalogue, ClientEntry } from './catalogue.js';
import type { ClassParts } from './class-parts.js';
import type { Compositions } from './compositions.js';
import type { ContainerContents } from './container-contents.js';
import type { DeclaredTypes } from './declared-types.js';
import type { ExtensionMethods } from './extension-methods.js';
import type { FieldSources } from './field-sources.js';
import type { Hierarchy } from './hierarchy.js';
import type { Injection } from './injection.js';
import type { MemberValues } from './member-values.js';
import type { ModelInterfaces } from './model-interfaces.js';
import type { ModuleValues } from './module-values.js';
import type { NamedFactories } from './named-factories.js';
import type { Project, SourceFile } from './project.js';
import type { SharedState } from './shared-state.js';
import type { UnboundNames } from './unbound-names.js';
import type { VendorChoices } from './vendor-choices.js';
import type { Value } from './values.js';

/** What the parts of an evaluator ask each other. The evaluator is the only one that implements it. */
export interface ValueContext {
  readonly catalogue: Catalogue;
  readonly project: Project;
  /** Paths of all files that answers came from. */
  readonly consulted: Set<string>;
  readonly modules: ModuleValues;
  readonly members: MemberValues;
  readonly calls: CallValues;
  readonly types: DeclaredTypes;
  readonly injection: Injection;
  readonly contents: ContainerContents;
  readonly callSites: CallSites;
  readonly hierarchy: Hierarchy;
  readonly fieldSources: FieldSources;
  readonly sharedState: SharedState;
  readonly namedFactories: NamedFactories;
  readonly unbound: UnboundNames;
  readonly parts: ClassParts;
  readonly extensions: ExtensionMethods;
  readonly compositions: Compositions;
  readonly vendorChoices: VendorChoices;
  readonly modelInterfaces: ModelInterfaces;
  /** What an expression can be; empty when unknown. */
  values(expression: Expression, file: SourceFile): readonly Value[];
  /** Values of a variable of a file. */
  variable(id: number, file: SourceFile): readonly Value[];
  /** What a parameter holds. */
  parameter(fn: FunctionNode, index: number, file: SourceFile): readonly Value[];
  /** A name that an import of a whole namespace brings in. */
  namespaceMember(name: string, file: SourceFile): readonly Value[];
  /** Clients that a module holds. */
  clientTypes(file: SourceFile, module: string): readonly ClientEntry[];
}
