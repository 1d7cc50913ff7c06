import type { Binder } from '../../program/binder.js';
import type {
  Annotation,
  Argument,
  ClassNode,
  Expression,
  FieldNode,
  FunctionNode,
  Import,
  Statement,
  Target,
  TypeRef,
} from '../../program/model.js';
import type { SyntaxNode } from '../tree-sitter/syntax.js';

/** What a class body is lowered into. */
export interface ClassBody {
  readonly fields: FieldNode[];
  readonly methods: FunctionNode[];
  readonly classes: ClassNode[];
}

/** Where the walk is: what the nodes around say about the node at hand. */
export interface Place {
  /** Name that stands for the instance or the class (`self`, `cls`) in the method around, else null. */
  self: string | null;
  /** The class whose body, not whose method, is being lowered. */
  classBody: ClassBody | null;
  /** Set by `yield` for the function around it. */
  yields: boolean;
  /** True below `if TYPE_CHECKING:`. */
  typeOnly: boolean;
}

/** The parts of the front end, as they see each other. */
export interface PythonLowering {
  readonly text: string;
  readonly binder: Binder;
  readonly imports: Import[];
  place: Place;

  textOf(node: SyntaxNode): string;
  /** Lowers with some facts about the place changed. */
  at<T>(change: Partial<Place>, lower: () => T): T;

  expression(node: SyntaxNode): Expression;
  /** Something unknown, without parts, where broken code leaves an expression out. */
  expressionOr(node: SyntaxNode | null, around: SyntaxNode): Expression;
  arguments(node: SyntaxNode | null): readonly Argument[];
  target(node: SyntaxNode): Target;
  type(node: SyntaxNode): TypeRef;
  annotated(node: SyntaxNode): { readonly type: TypeRef; readonly annotations: readonly Annotation[] };
  /** The statements of a block that belongs to a node, and of what did not parse around it. */
  body(owner: SyntaxNode, block: SyntaxNode | null): readonly Statement[];
  function(node: SyntaxNode, decorators: readonly SyntaxNode[], whole: SyntaxNode): FunctionNode;
  class(node: SyntaxNode, decorators: readonly SyntaxNode[], whole: SyntaxNode): ClassNode;
}
