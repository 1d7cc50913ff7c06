/*
 * What unfinished code lacks. Statements are lists of items: the text of each token, and `()`, `[]` or
 * `{}` for a pair of brackets with what is in it.
 */

/** What stands in a pair of brackets: members of a type, constants of an enum, statements, cases, values, parameters. `file` is around all of them. */
export type LevelKind = 'file' | 'members' | 'constants' | 'block' | 'cases' | 'values' | 'parameters';

const modifiers = new Set(['public', 'protected', 'private', 'static', 'final', 'abstract', 'native', 'transient', 'volatile', 'strictfp', 'sealed']);
const typeWords = new Set(['class', 'interface', 'enum', 'record']);
const headers = new Set(['if', 'while', 'for', 'switch', 'synchronized', 'catch']);
/** Words after which the name of a type has to follow. */
const typeHungry = new Set(['extends', 'implements', 'throws', 'permits', 'instanceof']);
/** Operators after which nothing has to follow. */
const endings = new Set([';', '++', '--', '>', '?', '...']);

const isWord = (item: string | undefined): boolean => item !== undefined && /^[\p{L}_$]/u.test(item);

/** True for words with parentheses, and a body behind them. */
export function isHeader(word: string): boolean {
  return headers.has(word);
}

/** True for levels that hold statements or members, one after another. */
export function holdsStatements(kind: LevelKind): boolean {
  return kind !== 'values' && kind !== 'parameters';
}

/** What an opening bracket holds, from what stands before it on its level. */
export function kindInside(bracket: string, items: readonly string[], kind: LevelKind): LevelKind {
  if (bracket === '[') return 'values';
  const plain = withoutAnnotations(items);
  if (bracket === '(') {
    const isHead = (kind === 'members' || kind === 'file') && !plain.includes('=') && isWord(plain.at(-1)) && !plain.includes('.') && !plain.includes('new');
    return isHead && plain.length > 0 && !headers.has(plain.at(-1) ?? '') ? 'parameters' : 'values';
  }
  const last = items.at(-1);
  if (last === '->') return 'block';
  if (last === '()' && items.at(-2) === 'switch') return 'cases';
  if (last === '()' && isConstruction(items)) return 'members';
  const declared = kind === 'values' ? undefined : declaredWord(plain);
  if (declared !== undefined) return declared === 'enum' ? 'constants' : 'members';
  if (kind === 'constants') return 'members';
  return !holdsStatements(kind) || items.includes('=') || last === '[]' || items[0] === 'return' ? 'values' : 'block';
}

/** True when the braces that have just closed end the statement that they stand in. */
export function endsWithBraces(items: readonly string[], inside: LevelKind): boolean {
  if (inside === 'values') return false;
  const before = items.slice(0, -1);
  if (before.at(-1) === '->') return before[0] === 'case' || before[0] === 'default';
  if (isConstruction(before)) return false;
  return inside !== 'cases' || withoutHeaders(items)[0] === 'switch';
}

/** What a statement or member lacks at its end; '' where it lacks nothing. */
export function endingOf(items: readonly string[], kind: LevelKind, hasArrows: boolean): string {
  if (items.length === 0 || kind === 'constants') return '';
  if (items[0] === 'case' || items[0] === 'default') {
    const arrow = items.indexOf('->');
    if (arrow >= 0) return arrow === items.length - 1 ? ' {}' : endingOf(items.slice(arrow + 1), 'block', false);
    const label = operandOf(items);
    return label + (hasArrows ? ' -> {}' : ':');
  }
  const rest = withoutHeaders(items);
  const isBody = rest.length < items.length;
  const declared = withoutModifiers(withoutAnnotations(rest));
  if (rest.length === 0) return ' {}';
  if (declaredWord(declared) !== undefined) return typeEnding(declared);
  if (declared.length === 0) return ' int x;';
  if (kind === 'members' || (kind === 'file' && rest.length > declared.length)) return memberEnding(declared);
  return statementEnding(rest, declared, isBody);
}

function statementEnding(rest: readonly string[], declared: readonly string[], isBody: boolean): string {
  const [first] = rest;
  const isAlone = rest.length === 1;
  switch (first) {
    case 'import':
    case 'package':
      return isAlone ? ' x.x;' : `${operandOf(rest)};`;
    case 'for':
      return isAlone ? ' (;;) {}' : ' {}';
    case 'catch':
      return isAlone ? ' (E e) {}' : ' {}';
    case 'if':
    case 'while':
    case 'switch':
    case 'synchronized':
      return isAlone ? ' (x) {}' : ' {}';
    case 'try':
      return isAlone ? ' {} finally {}' : ' {}';
    case 'finally':
      return ' {}';
    case 'do':
      return isAlone ? ' {} while (x);' : `${operandOf(rest)}; while (x);`;
    default:
      // final, int: what is declared is still missing
      if (rest.length > declared.length || (isAlone && primitives.has(first ?? '') && !isBody)) return memberEnding(declared);
      return `${operandOf(rest)}${rest.filter((item) => item === '?').length > rest.filter((item) => item === ':').length ? ' : x' : ''};`;
  }
}

const primitives = new Set(['int', 'long', 'short', 'byte', 'char', 'boolean', 'float', 'double', 'var', 'void']);

function typeEnding(items: readonly string[]): string {
  const word = declaredWord(items);
  const name = items[items.indexOf(word ?? '') + 1];
  if (!isWord(name)) return word === 'record' ? ' X() {}' : ' X {}';
  const head = word === 'record' && !items.includes('()') ? '()' : '';
  return `${head}${operandOf(items)} {}`;
}

/** Of a field or method, without its annotations and modifiers. */
function memberEnding(items: readonly string[]): string {
  if (items.includes('=')) return `${operandOf(items)};`;
  if (items.includes('()')) return `${operandOf(items)} {}`;
  const open = items.filter((item) => item === '<').length - items.filter((item) => item === '>').length;
  if (open > 0) return `${operandOf(items)}${'>'.repeat(open)} x;`;
  if (items.length === 1 || !isWord(items.at(-1)) || items.at(-2) === '.') return items.at(-1) === 'void' ? ' x() {}' : `${operandOf(items)} x;`;
  return ';';
}

/** What brackets lack before they close, when nothing in them is known to be whole. */
export function missingInside(items: readonly string[], kind: LevelKind, owner: string): string {
  if (kind === 'parameters') return parameterEnding(items);
  const last = owner === 'catch' ? catchEnding(items) : items.length === 0 && headers.has(owner) && owner !== 'for' ? 'x' : operandOf(items);
  if (owner !== 'for' || items.includes(':')) return last;
  return last + ';'.repeat(Math.max(0, 2 - items.filter((item) => item === ';').length));
}

function catchEnding(items: readonly string[]): string {
  if (items.length === 0) return 'E e';
  return isWord(items.at(-1)) && !isWord(items.at(-2)) ? ' e' : items.at(-1) === '|' ? ' E e' : '';
}

function parameterEnding(items: readonly string[]): string {
  const own = withoutModifiers(withoutAnnotations(items.slice(items.lastIndexOf(',') + 1)));
  if (items.at(-1) === '@') return 'A int x';
  if (own.length === 0) return items.length === 0 ? '' : ' int x';
  const open = own.filter((item) => item === '<').length - own.filter((item) => item === '>').length;
  if (open > 0) return `${own.at(-1) === '<' ? 'X' : ''}${'>'.repeat(open)} x`;
  return own.length === 1 || !isWord(own.at(-1)) ? ' x' : '';
}

/** The operand that the last item waits for. */
export function operandOf(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (last === 'new') return ' X()';
  if (typeHungry.has(last)) return ' X';
  if (last === 'throw' || last === 'case' || last === 'assert') return ' x';
  if (last === '@') return 'A';
  // a != is being written
  if (last === '!' && /^[\w()[\]"]/.test(items.at(-2) ?? '')) return '= x';
  if (last === '?') return ' x : x';
  if (isWord(last)) return isNewType(items) ? '()' : '';
  if (/^[\w.([{"']/.test(last) && last !== '.') return '';
  return endings.has(last) ? (last === '>' && isNewType(items) ? '()' : '') : last === '->' ? ' {}' : 'x';
}

/** True where the items end with `new T`, `new a.T` or `new T<U>`. */
function isNewType(items: readonly string[]): boolean {
  return /(?:^| )new [\w.$<>, ?]+$/.test(items.join(' '));
}

/** True where the items end with `new T()`. */
function isConstruction(items: readonly string[]): boolean {
  return items.at(-1) === '()' && isNewType(items.slice(0, -1));
}

/** The word that declares a type: `class` of `class A`; undefined for `A.class` and for variables named `record`. */
function declaredWord(items: readonly string[]): string | undefined {
  const plain = withoutModifiers(items);
  const word = plain[0] === '@' ? plain[1] : plain[0];
  if (word === undefined || !typeWords.has(word)) return undefined;
  return word === 'record' && !isWord(plain[1]) ? undefined : word;
}

function withoutModifiers(items: readonly string[]): readonly string[] {
  let start = 0;
  while (start < items.length && (modifiers.has(items[start] ?? '') || (items[start] === 'default' && isWord(items[start + 1])) || (items[start] === 'non' && items[start + 1] === '-'))) start += items[start] === 'non' ? 2 : 1;
  return items.slice(start);
}

/** Without the annotations before a declaration, and those between its modifiers. */
function withoutAnnotations(items: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] ?? '';
    if (item !== '@' || items[index + 1] === 'interface') {
      found.push(item);
      continue;
    }
    index += 1;
    while (items[index + 1] === '.') index += 2;
    if (items[index + 1] === '()') index += 1;
  }
  return found;
}

/** Without what stands before the statement itself: `if ()`, `else`, `label :`. */
function withoutHeaders(items: readonly string[]): readonly string[] {
  let rest = items;
  for (;;) {
    const [first = '', second] = rest;
    if ((first === 'if' || first === 'while' || first === 'for') && second === '()') rest = rest.slice(2);
    else if (first === 'else') rest = rest.slice(1);
    else if (isWord(first) && second === ':' && first !== 'default') rest = rest.slice(2);
    else return rest;
  }
}

/** What has to follow a block that has ended: of `try` a handler, of `do` its condition. */
export function awaitedAfter(items: readonly string[]): '' | 'try' | 'do' {
  const [first, second] = withoutHeaders(items);
  return second === '{}' && (first === 'try' || first === 'do') ? first : '';
}

/** True where only annotations have been read, which belong to what follows. */
export function isAnnotation(items: readonly string[]): boolean {
  return items.length > 0 && items.at(-1) !== '@' && withoutAnnotations(items).length === 0;
}
