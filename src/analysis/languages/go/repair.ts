import type { Insertion } from '../tree-sitter/insertions.js';
import { tokensOf, type Token } from './tokens.js';

/** Words that begin a statement and stand nowhere else at the start of a line. */
const statementWords = new Set(['return', 'if', 'for', 'switch', 'select', 'case', 'default', 'go', 'defer', 'break', 'continue', 'goto', 'fallthrough', 'var', 'const', 'type']);
/** Words that begin a declaration of the file, at the margin. */
const declarationWords = new Set(['func', 'type', 'var', 'const', 'import']);
/** Statements that need a block. */
const blockWords = new Set(['if', 'for', 'switch', 'select', 'else', 'func']);
/** Words after which something has to follow. */
const openWords = new Set(['go', 'defer', 'range', 'case', 'if', 'package', 'goto']);

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** What stands between two brackets, or around all of them. */
interface Level {
  /** The opening bracket; '' around all. */
  readonly bracket: string;
  /** True where statements stand. */
  readonly isBlock: boolean;
  /** True in `const (…)` and the like, which hold assignments. */
  readonly isGroup: boolean;
  /** True in a `switch` or `select` before its first case. */
  needsCase: boolean;
  /** First word of the statement, '' at its beginning, and how many tokens it has on this level. */
  first: string;
  count: number;
  /** True when `func`, `struct` or `interface` was read, whose brace is no literal. */
  expectsBody: boolean;
  /** True when the statement has the block, or the case the colon, that it needs. */
  isComplete: boolean;
}

/**
 * What has to be put into code that is being written so that statements and declarations around it
 * can be read: closing brackets and quotes, bodies, and `_` where an operand is missing. They go
 * behind what was written last before the next statement, declaration or closing brace.
 */
export function repairs(text: string): readonly Insertion[] {
  const repair = new Repair();
  for (const token of tokensOf(text)) repair.read(token, text);
  return repair.finish();
}

class Repair {
  private readonly insertions: Insertion[] = [];
  private readonly levels: Level[] = [newLevel('', true)];
  private last: Token | null = null;

  read(token: Token, text: string): void {
    if (token.kind === 'newline') {
      this.newline();
      return;
    }
    if (token.startsLine) this.startLine(token, text);
    if (token.isUnended) this.insert(token.end, token.text.charAt(0));
    const level = this.level;
    switch (token.kind) {
      case 'open':
        this.open(token);
        break;
      case 'close':
        this.close(token);
        break;
      case 'word':
        this.word(token, level);
        break;
      case 'operator':
        if (token.text === ':' && (level.first === 'case' || level.first === 'default')) begin(level);
        else level.count += 1;
        if (token.text === ';' && level.isBlock && level.first !== 'for' && !blockWords.has(level.first)) begin(level);
        break;
      default:
        level.count += 1;
    }
    this.last = token;
  }

  finish(): readonly Insertion[] {
    this.endStatement();
    while (this.levels.length > 1) this.closeLevel();
    return this.insertions;
  }

  private get level(): Level {
    return this.levels.at(-1) ?? newLevel('', true);
  }

  private get lastEnd(): number {
    return this.last?.end ?? 0;
  }

  private insert(at: number, text: string): void {
    this.insertions.push({ at, text });
  }

  /** A line break ends a statement whose last token can be its end. */
  private newline(): void {
    if (!this.level.isBlock || this.level.count === 0 || this.isDangling()) return;
    this.endStatement();
  }

  private startLine(token: Token, text: string): void {
    if (token.isAtMargin && token.kind === 'word' && declarationWords.has(token.text)) {
      this.endStatement();
      while (this.levels.length > 1) {
        this.closeLevel();
        this.endStatement();
      }
    } else if (this.level.needsCase && token.kind !== 'close' && token.text !== 'case' && token.text !== 'default') {
      this.closeLevel();
      this.endStatement();
    } else if ((token.kind === 'word' && statementWords.has(token.text)) || (!this.level.isBlock && !this.level.isGroup && isAssignment(text, token.start))) {
      if (this.level.count > 0 || !this.level.isBlock) this.closeToBlock();
    }
  }

  private open(token: Token): void {
    const { level } = this;
    const isBody = token.text === '{' && level.isBlock && (level.count === 0 || (blockWords.has(level.first) && !level.isComplete));
    const isBlock = token.text === '{' && (isBody || level.expectsBody);
    if (isBlock) {
      level.expectsBody = false;
      level.isComplete = true;
    }
    const isGroup = token.text === '(' && level.count === 1 && declarationWords.has(level.first);
    level.count += 1;
    const inside = newLevel(token.text, isBlock, isGroup);
    inside.needsCase = isBody && (level.first === 'switch' || level.first === 'select');
    this.levels.push(inside);
  }

  private close(token: Token): void {
    const match = this.levels.findLastIndex((level) => closing[level.bracket] === token.text);
    // A brace closes what was left open inside it; other brackets do not reach out of their block.
    if (match < 1 || (token.text !== '}' && this.levels.slice(match + 1).some((level) => level.bracket === '{'))) return;
    // The brace that ends a declaration stands at the margin; an indented one that would end it is one too many.
    if (match === 1 && token.text === '}' && token.startsLine && !token.isAtMargin) {
      this.insert(token.start, '{');
      return;
    }
    while (this.levels.length - 1 > match) {
      this.fillOperand();
      this.closeLevel();
    }
    if (token.text === '}') this.endStatement();
    else if (this.isDangling() && this.last?.text !== ',' && this.last?.kind === 'operator') this.fillOperand();
    this.levels.pop();
    this.level.count += 1;
  }

  private word(token: Token, level: Level): void {
    if (token.text === 'else') level.isComplete = false;
    if (token.text === 'else' || level.count === 0) level.first = token.text;
    if (token.text === 'func' || token.text === 'struct' || token.text === 'interface') level.expectsBody = true;
    if (token.text === 'case' || token.text === 'default') level.needsCase = false;
    level.count += 1;
  }

  /** A statement begins while brackets are open: they close before it. */
  private closeToBlock(): void {
    while (!this.level.isBlock) {
      this.fillOperand();
      this.closeLevel();
    }
    this.endStatement();
  }

  private closeLevel(): void {
    const { bracket, isBlock } = this.level;
    if (isBlock) this.endStatement();
    const close = closing[bracket] ?? '';
    this.levels.pop();
    this.insert(this.lastEnd, isBlock ? `\n${close}` : close);
    this.level.count += 1;
    this.last = { kind: 'close', text: close, start: this.lastEnd, end: this.lastEnd, isUnended: false, startsLine: false, isAtMargin: false };
  }

  /** Gives a statement what it still needs: an operand, a body, a colon. */
  private endStatement(): void {
    const { level } = this;
    if (level.count > 0 && level.isBlock) {
      this.fillOperand();
      if (level.first === 'case' || level.first === 'default') this.insert(this.lastEnd, ':');
      else if ((level.first === 'var' || level.first === 'const' || level.first === 'type') && level.count < 3) this.insert(this.lastEnd, level.count === 1 ? ' _ _' : ' _');
      else if ((blockWords.has(level.first) && !level.isComplete) || level.expectsBody) this.insert(this.lastEnd, ' {}');
    }
    begin(level);
  }

  /** Puts a name where an operator waits for its operand. */
  private fillOperand(): void {
    if (!this.isDangling()) return;
    this.insert(this.lastEnd, this.last?.kind === 'word' ? ' _' : '_');
    this.last = { kind: 'word', text: '_', start: this.lastEnd, end: this.lastEnd, isUnended: false, startsLine: false, isAtMargin: false };
  }

  /** True where the last token can not end what it stands in. */
  private isDangling(): boolean {
    const { last, level } = this;
    if (!last || level.count === 0) return last?.text === '[' && level.bracket === '[';
    if (last.kind === 'word') return openWords.has(last.text);
    if (last.kind !== 'operator') return false;
    if (last.text === ',') return level.isBlock;
    return !['++', '--', ';', '...'].includes(last.text) && !(last.text === ':' && level.isBlock);
  }
}

function newLevel(bracket: string, isBlock: boolean, isGroup = false): Level {
  return { bracket, isBlock, isGroup, needsCase: false, first: '', count: 0, expectsBody: false, isComplete: false };
}

function begin(level: Level): void {
  level.first = '';
  level.count = 0;
  level.expectsBody = false;
  level.isComplete = false;
}

/** `a, b.c := …` and `a = …` stand in no brackets. */
function isAssignment(text: string, start: number): boolean {
  return /^[\p{L}_][\w.]*(?:\s*,\s*[\p{L}_][\w.]*)*\s*(?::=|=(?!=))/u.test(text.slice(start, start + 200));
}
