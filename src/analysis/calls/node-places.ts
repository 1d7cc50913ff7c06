import type { ClassNode, FunctionNode, Node } from '../program/model.js';

/** A map that is only asked about single nodes. */
export interface NodeLookup<T> {
  get(node: Node): T | undefined;
  has(node: Node): boolean;
  /** Nodes that it has something for, in the order of the walk. */
  keys(): Iterable<Node>;
  /** Number of nodes that it has something for. */
  readonly size: number;
}

interface Place {
  readonly fn: FunctionNode | undefined;
  readonly cls: ClassNode | undefined;
}

/**
 * The function and the class around each node. Nodes of the same function share what is kept, so that
 * one entry for a node tells both, and that it was seen: programs have many nodes.
 */
export class NodePlaces {
  private readonly places = new Map<Node, Place>();
  private place: Place = { fn: undefined, cls: undefined };
  readonly functionOf: NodeLookup<FunctionNode> = new PlaceLookup(this.places, ({ fn }) => fn);
  readonly classAround: NodeLookup<ClassNode> = new PlaceLookup(this.places, ({ cls }) => cls);

  /** Puts a node where the walk is. @returns false for a node that was put somewhere before. */
  add(node: Node): boolean {
    if (this.places.has(node)) return false;
    this.places.set(node, this.place);
    return true;
  }

  get fn(): FunctionNode | undefined {
    return this.place.fn;
  }

  get cls(): ClassNode | undefined {
    return this.place.cls;
  }

  /** Runs a part of the walk inside a function or class. */
  within(fn: FunctionNode | undefined, cls: ClassNode | undefined, walk: () => void): void {
    const outer = this.place;
    this.place = { fn, cls };
    walk();
    this.place = outer;
  }
}

class PlaceLookup<T> implements NodeLookup<T> {
  private counted: number | null = null;

  constructor(
    private readonly places: ReadonlyMap<Node, Place>,
    private readonly part: (place: Place) => T | undefined,
  ) {}

  get(node: Node): T | undefined {
    const place = this.places.get(node);
    return place && this.part(place);
  }

  has(node: Node): boolean {
    return this.get(node) !== undefined;
  }

  *keys(): Iterable<Node> {
    for (const [node, place] of this.places) if (this.part(place) !== undefined) yield node;
  }

  /** Counted once: nobody asks before the walk is over. */
  get size(): number {
    this.counted ??= [...this.keys()].length;
    return this.counted;
  }
}
