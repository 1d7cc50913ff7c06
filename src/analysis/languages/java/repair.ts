import type { Insertion } from '../tree-sitter/insertions.js';
import { awaitedAfter, endingOf, endsWithBraces, holdsStatements, isAnnotation, isHeader, kindInside, missingInside, type LevelKind } from './endings.js';
import { tokensOf, type Token } from './tokens.js';

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Words and operators at the start of a line that do not go on with the statement before them. */
const startingOperators = new Set(['@', '++', '--', '!', '~']);
const continuing = new Set(['else', 'catch', 'finally', 'extends', 'implements', 'throws', 'permits', 'instanceof']);

/** One pair of brackets, with what is being read in it. */
interface Level {
  readonly bracket: string;
  kind: LevelKind;
  /** Word that the brackets belong to: `for` of `for (…)`. */
  readonly owner: string;
  /** Blanks before the statement that the brackets stand in, and before the line they open on. */
  readonly indent: number;
  readonly lineIndent: number;
  /** The statement that is being read, see `endings.ts`, the blanks before it, and its offset. */
  items: string[];
  start: number;
  startAt: number;
  /** A block that has ended, until what has to follow it. */
  awaits: '' | 'try' | 'do';
  /** True when the switch has had a case, and one with an arrow. */
  hasCases: boolean;
  hasArrows: boolean;
}

/**
 * What has to be put into code that is being written so that statements and declarations around it
 * can be read: closing brackets and quotes, operands, bodies. It goes behind what was written last
 * before the next statement. Indentation tells where that is: a line no further in than the statement
 * before it does not go on with it, and one no further in than a block is not in the block.
 */
export function repairs(text: string): readonly Insertion[] {
  const repair = new Repair();
  for (const token of tokensOf(text)) repair.read(token);
  return repair.finish();
}

class Repair {
  /** Braces that closed themselves, and braces that indentation put in. */
  private whole = 0;
  private guessed = 0;
  private readonly insertions: Insertion[] = [];
  private readonly file: Level = newLevel('', 'file', '', -1, -1);
  private readonly levels: Level[] = [this.file];
  private lastEnd = 0;

  read(token: Token): void {
    if (token.startsLine) this.startLine(token);
    this.settle(token.text);
    if (token.kind === 'open') this.open(token);
    else if (token.kind === 'close') this.close(token);
    else this.plain(token);
    this.lastEnd = token.end;
    if (token.unended !== '') this.insert(token.unended);
  }

  finish(): readonly Insertion[] {
    while (this.levels.length > 1) this.closeLevel();
    this.endStatement();
    this.settle('');
    // Of code without indentation nothing can be told by it.
    if (this.guessed > 3 && this.guessed * 2 > this.whole) return [];
    // Labels are put before what has been read already.
    return this.insertions.sort((a, b) => a.at - b.at);
  }

  private get level(): Level {
    return this.levels.at(-1) ?? this.file;
  }

  private insert(text: string, at = this.lastEnd): void {
    if (text !== '') this.insertions.push({ at, text });
  }

  /** Ends what does not go on in a line that stands so far to the left. */
  private startLine(token: Token): void {
    if (token.text === '}') {
      this.startBrace(token);
      return;
    }
    const isContinuing = token.kind === 'close' || token.text === '{' || continuing.has(token.text) || (token.kind === 'operator' && !startingOperators.has(token.text));
    if (isContinuing) return;
    while (this.levels.length > 1 && token.indent <= this.level.indent && !isLabelOf(this.level, token)) this.closeByIndent();
    const { level } = this;
    if (holdsStatements(level.kind) && level.items.length > 0 && token.indent <= level.start && !isAnnotation(level.items)) this.endStatement();
  }

  /** A brace that begins a line: what is open further in closes before it; one that closes nothing is given an opening. */
  private startBrace(token: Token): void {
    for (let block = this.innermostBlock(); block > 0 && token.indent < (this.levels[block]?.indent ?? 0); block = this.innermostBlock()) this.closeByIndentDownTo(block);
    this.closeDownTo(this.innermostBlock() + 1);
    const { level } = this;
    if (holdsStatements(level.kind)) this.endStatement();
    if (level !== this.file && token.indent <= Math.max(level.indent, level.lineIndent)) return;
    this.guessed += 1;
    this.insert('{', token.start);
    this.levels.push(newLevel('{', 'block', '', token.indent, token.indent));
  }

  private closeByIndent(): void {
    if (this.level.bracket === '{') this.guessed += 1;
    this.closeLevel();
  }

  private innermostBlock(): number {
    return this.levels.findLastIndex((level) => level.bracket !== '(' && level.bracket !== '[');
  }

  private closeByIndentDownTo(index: number): void {
    while (this.levels.length > index) this.closeByIndent();
  }

  private closeDownTo(index: number): void {
    while (this.levels.length > Math.max(1, index)) this.closeLevel();
  }

  private begin(token: Token): void {
    const { level } = this;
    if (level.items.length > 0) return;
    level.start = token.indent;
    level.startAt = token.start;
    if (isLabel(token.text)) level.hasCases = true;
  }

  private plain(token: Token): void {
    const { level } = this;
    this.begin(token);
    if (token.text === ';' && holdsStatements(level.kind)) {
      level.items = [];
      if (level.kind === 'constants') level.kind = 'members';
      return;
    }
    if (token.text === ',' && level.kind === 'constants') {
      level.items = [];
      return;
    }
    if (token.text === ':' && level.kind === 'cases' && isLabel(level.items[0]) && !level.items.includes('->') && !level.items.includes('?')) {
      level.items = [];
      return;
    }
    if (token.text === '->' && isLabel(level.items[0])) level.hasArrows = true;
    level.items.push(token.kind === 'text' ? '"' : token.text);
  }

  private open(token: Token): void {
    if (token.text === '{') this.closeHeader();
    const { level } = this;
    this.begin(token);
    const kind = kindInside(token.text, level.items, level.kind);
    const indent = holdsStatements(level.kind) ? Math.min(level.start, token.indent) : level.indent;
    this.levels.push(newLevel(token.text, kind, token.text === '(' ? (level.items.at(-1) ?? '') : '', indent, token.indent));
  }

  /** `if (a {`, `void f( {`: a body begins in the parentheses before it. */
  private closeHeader(): void {
    const outer = this.levels.findLastIndex((level) => holdsStatements(level.kind));
    const inside = this.levels.slice(outer + 1);
    if (kindInside('{', this.level.items, this.level.kind) !== 'values') return;
    if (inside.some((level) => level.kind === 'parameters' || isHeader(level.owner))) this.closeDownTo(outer + 1);
  }

  private close(token: Token): void {
    const match = this.levels.findLastIndex((level) => closing[level.bracket] === token.text);
    // A brace closes what was left open inside it; other brackets do not reach out of their block.
    if (match < 1 || (token.text !== '}' && this.levels.slice(match + 1).some((level) => level.bracket === '{'))) return;
    this.closeDownTo(match + 1);
    if (token.text === '}') this.whole += 1;
    this.leave();
  }

  /** Closes the innermost brackets, which the text leaves open. */
  private closeLevel(): void {
    const { bracket, kind } = this.level;
    const leaving = this.leave();
    this.insert(`${leaving}${holdsStatements(kind) ? '\n' : ''}${closing[bracket] ?? ''}`);
  }

  /** Leaves the innermost brackets. @returns what they lack, where they hold no statements. */
  private leave(): string {
    const inner = this.level;
    let missing = '';
    if (holdsStatements(inner.kind)) {
      this.endStatement();
      this.settle('');
    } else {
      missing = missingInside(inner.items, inner.kind, inner.owner);
    }
    this.levels.pop();
    const { level } = this;
    level.items.push(inner.bracket === '(' ? '()' : inner.bracket === '[' ? '[]' : '{}');
    if (inner.bracket === '{' && holdsStatements(level.kind) && level.kind !== 'constants' && endsWithBraces(level.items, inner.kind)) {
      level.awaits = awaitedAfter(level.items);
      level.items = [];
    }
    return missing;
  }

  private endStatement(): void {
    const { level } = this;
    // A label whose first word is being written.
    if (level.kind === 'cases' && level.items.length > 0 && !isLabel(level.items[0]) && (level.hasArrows || !level.hasCases)) {
      this.insert('case ', level.startAt);
      level.items.unshift('case');
    }
    this.insert(endingOf(level.items, level.kind, level.hasArrows));
    if (level.kind !== 'constants') level.items = [];
  }

  /** Gives a block what has to follow it, unless the next token does. */
  private settle(next: string): void {
    const { level } = this;
    if (level.awaits === 'try' && next !== 'catch' && next !== 'finally') this.insert(' finally {}');
    if (level.awaits === 'do' && next !== 'while') this.insert(' while (x);');
    level.awaits = '';
  }
}

function newLevel(bracket: string, kind: LevelKind, owner: string, indent: number, lineIndent: number): Level {
  return { bracket, kind, owner, indent, lineIndent, items: [], start: 0, startAt: 0, awaits: '', hasCases: false, hasArrows: false };
}

/** Labels may stand as far to the left as their switch. */
function isLabelOf(level: Level, token: Token): boolean {
  return level.kind === 'cases' && token.indent === level.indent && isLabel(token.text);
}

function isLabel(word: string | undefined): boolean {
  return word === 'case' || word === 'default';
}
