/** Classes of the editor that only have to exist, or that only hold what they are given. */
import { EventEmitter } from './events.js';

export class Position {
  constructor(readonly line: number, readonly character: number) {}
}

export class Range {
  constructor(readonly start: Position, readonly end: Position) {}
}

export class Selection {
  constructor(readonly anchor: Position, readonly active: Position) {}
}

export class ThemeIcon {
  constructor(readonly id: string, readonly color?: unknown) {}
}

export class ThemeColor {
  constructor(readonly id: string) {}
}

export class MarkdownString {
  constructor(readonly value = '') {}
}

export class TreeItem {
  constructor(readonly label: string, readonly collapsibleState = 0) {}
}

export class NotebookRange {
  constructor(readonly start: number, readonly end: number) {}
}

export class TabInputText {
  constructor(readonly uri: unknown) {}
}

export class TabInputCustom extends TabInputText {}

export class TabInputWebview {
  constructor(readonly viewType: string) {}
}

export class CancellationTokenSource {
  readonly #canceled = new EventEmitter<undefined>();
  readonly token = { isCancellationRequested: false, onCancellationRequested: this.#canceled.event };

  cancel(): void {
    this.token.isCancellationRequested = true;
    this.#canceled.fire(undefined);
  }

  dispose(): void {
    this.#canceled.dispose();
  }
}
