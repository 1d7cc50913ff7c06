import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

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

/** Longer files are not made by hand, and nesting this deep is no project file. */
const MOST_PROBLEMS = 20;

/**
 * Parses JSON with comments, tolerantly.
 *
 * @param text may begin with a byte order mark.
 */
export function parseText(text: string): TextTree {
  const errors: ParseError[] = [];
  // A byte order mark becomes white space of the same length, so that positions stay true.
  const readable = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const root = parseTree(readable, errors, options);
  return { root, problems: errors.slice(0, MOST_PROBLEMS).map((error) => problemOf(error, readable)) };
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
