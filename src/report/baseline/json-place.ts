import { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

/** A mistake in a file. Line and column count from 1, the column in UTF-16 units. */
export interface PlacedMessage {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A JSON text with the places of its values. */
export interface PlacedJson {
  /** Undefined where the text does not parse. */
  readonly root: Node | undefined;
  readonly problems: readonly PlacedMessage[];
  /** Place of an offset, in UTF-16 units from the beginning. */
  placeOf(offset: number): { readonly line: number; readonly column: number };
}

/** A file of ours is three levels deep; much more would be too much for a parser that recurses. */
const deepest = 50;

/** Parses JSON without comments and trailing commas: a text that is written again would lose them. */
export function parsePlaced(text: string): PlacedJson {
  // A byte order mark becomes white space of the same length, so that positions stay true.
  const readable = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  const starts = lineStarts(readable);
  const placeOf = (offset: number): { line: number; column: number } => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  const refused = (offset: number, message: string): PlacedJson => ({ root: undefined, problems: [{ ...placeOf(offset), message }], placeOf });
  if (readable.trim() === '') return refused(0, 'The file is empty.');
  const tooDeep = firstTooDeep(readable);
  if (tooDeep !== null) return refused(tooDeep, `The file is nested more than ${String(deepest)} levels deep.`);
  const errors: ParseError[] = [];
  const root = parseTree(readable, errors, { allowTrailingComma: false, disallowComments: true, allowEmptyContent: false });
  const [first] = errors;
  return first ? refused(first.offset, `${messages[printParseErrorCode(first.error)] ?? 'This is no JSON.'}`) : { root, problems: [], placeOf };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Offset of the first brace or bracket that is nested too deep, or null. */
function firstTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const first = text[scanner.getTokenOffset()];
    if (first === '{' || first === '[') depth += 1;
    if (first === '}' || first === ']') depth -= 1;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return null;
}

const messages: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'A key in double quotes is expected here.',
  ValueExpected: 'A value is expected here.',
  ColonExpected: 'A colon is expected here.',
  CommaExpected: 'A comma is expected here.',
  CloseBraceExpected: 'A closing brace is missing here.',
  CloseBracketExpected: 'A closing bracket is missing here.',
  EndOfFileExpected: 'The file goes on after its end.',
  InvalidCommentToken: 'Comments are not kept in a baseline, so there can be none. "reason" has room for words.',
};
