import { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

/** A stretch of the project file's text, in UTF-16 units, end-exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Something that does not parse. */
export interface SyntaxProblem {
  readonly message: string;
  readonly span: TextSpan;
}

/** A text taken apart as far as it goes. */
export interface TextTree {
  /** Undefined where nothing at all could be read. */
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
}

/** Comments and trailing commas are fine: people write the file by hand. */
const options = { allowTrailingComma: true, disallowComments: false, allowEmptyContent: true } as const;

/** After some, more of them say nothing new. */
const MOST_PROBLEMS = 20;

/** Longer texts are not made by hand; in UTF-16 units. */
const LONGEST = 1_048_576;

/** Deeper nesting is no project file, and would be too much for a parser that recurses. */
const DEEPEST = 100;

/**
 * Parses JSON with comments, tolerantly.
 *
 * @param text may begin with a byte order mark.
 */
export function parseText(text: string): TextTree {
  if (text.length > LONGEST) return refused('The project file is longer than 1,048,576 characters.');
  if (depthOf(text) > DEEPEST) return refused(`The project file is nested more than ${String(DEEPEST)} levels deep.`);
  const errors: ParseError[] = [];
  // A byte order mark becomes white space of the same length, so that positions stay true.
  const readable = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const root = parseTree(readable, errors, options);
  return { root, problems: errors.slice(0, MOST_PROBLEMS).map((error) => problemOf(error, readable)) };
}

function refused(message: string): TextTree {
  return { root: undefined, problems: [{ message, span: { start: 0, end: 1 } }] };
}

/** How deep braces and brackets are nested at most; those in texts and comments do not count. */
function depthOf(text: string): number {
  const scanner = createScanner(text, true);
  let depth = 0;
  let deepest = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const first = text[scanner.getTokenOffset()];
    if (first === '{' || first === '[') deepest = Math.max(deepest, ++depth);
    if (first === '}' || first === ']') depth -= 1;
  }
  return deepest;
}

function problemOf({ error, offset, length }: ParseError, text: string): SyntaxProblem {
  const message = messages[printParseErrorCode(error)] ?? 'This does not parse.';
  const start = Math.min(offset, text.length);
  return { message, span: { start, end: Math.min(start + Math.max(length, 1), Math.max(text.length, start)) } };
}

const messages: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is no value: texts stand in double quotes.',
  InvalidNumberFormat: 'This is no number.',
  PropertyNameExpected: 'A key in double quotes is expected here.',
  ValueExpected: 'A value is expected here.',
  ColonExpected: 'A colon is expected here.',
  CommaExpected: 'A comma is expected here.',
  CloseBraceExpected: 'A closing brace is missing here.',
  CloseBracketExpected: 'A closing bracket is missing here.',
  EndOfFileExpected: 'The file goes on after its end.',
  InvalidCommentToken: 'This comment is malformed.',
  UnexpectedEndOfComment: 'This comment does not end.',
  UnexpectedEndOfString: 'This text does not end.',
  UnexpectedEndOfNumber: 'This number does not end.',
  InvalidUnicode: 'This escape is no character.',
  InvalidEscapeCharacter: 'This escape does not exist.',
  InvalidCharacter: 'This character cannot stand here.',
};

/** Span of a node. */
export function spanOf(node: Node): TextSpan {
  return { start: node.offset, end: node.offset + node.length };
}
