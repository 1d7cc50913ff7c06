import { EventEmitter, window, type Disposable, type Event, type TreeDataProvider, type TreeItem, type TreeView } from 'vscode';
import type { ViewNode } from './nodes.js';
import type { ShownView } from './shown-view.js';
import { tooltipOf, treeItem } from './tree-items.js';
import { viewId, type ViewName } from './view-state.js';

/** One view of the container: a tree of rows that are made elsewhere. */
export class OverviewView implements TreeDataProvider<ViewNode>, Disposable {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData: Event<undefined> = this.#changed.event;
  readonly #tree: TreeView<ViewNode>;
  #nodes: readonly ViewNode[] = [];

  constructor(readonly name: ViewName) {
    this.#tree = window.createTreeView(viewId(name), { treeDataProvider: this, showCollapseAll: true, canSelectMany: true });
  }

  get isVisible(): boolean {
    return this.#tree.visible;
  }

  get title(): string {
    return this.#tree.title ?? this.name;
  }

  get selection(): readonly ViewNode[] {
    return this.#tree.selection;
  }

  /** Tells of views that come into sight or leave it, and of selections. */
  listen(onVisible: () => void, onSelected: () => void): Disposable[] {
    return [this.#tree.onDidChangeVisibility(onVisible), this.#tree.onDidChangeSelection(onSelected)];
  }

  show({ nodes, description, message, badge }: ShownView): void {
    this.#nodes = nodes;
    this.#tree.description = description;
    this.#tree.message = message;
    this.#tree.badge = badge ?? undefined;
    this.#changed.fire(undefined);
  }

  getTreeItem(node: ViewNode): TreeItem {
    return treeItem(node);
  }

  getChildren(node?: ViewNode): ViewNode[] {
    return [...(node === undefined ? this.#nodes : (node.children?.() ?? []))];
  }

  resolveTreeItem(item: TreeItem, node: ViewNode): TreeItem {
    item.tooltip = tooltipOf(node);
    return item;
  }

  dispose(): void {
    this.#tree.dispose();
    this.#changed.dispose();
  }
}
