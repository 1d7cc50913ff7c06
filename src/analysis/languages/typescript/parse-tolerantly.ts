/**
 * The one place that knows how the parser is made to accept code that is still being typed.
 *
 * TypeScript's own parser always gives a tree. The conversion to the syntax tree that the scope
 * manager reads refuses trees with errors, so the errors are taken out of the source file first and
 * handed back as problems.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { analyze, type ScopeManager } from '@typescript-eslint/scope-manager';
import { parseAndGenerateServices } from '@typescript-eslint/typescript-estree';
import ts from 'typescript';
import type { Comment, ParseProblem, Span } from '../../program/model.js';
import { prepareTree } from './prepare-tree.js';
import { nameNamelessElements, removeFailing } from './repair-tree.js';

/** What the lowering works on. Ranges are offsets into the original text. */
export interface ParsedFile {
  readonly ast: TSESTree.Program;
  readonly scopes: ScopeManager;
  readonly comments: readonly Comment[];
  readonly problems: readonly ParseProblem[];
}

/** Comments are collected only where this word occurs: they cost a third of the parse. */
const DIRECTIVE_MARKER = 'responsible-use';

const MESSAGE_TOO_DEEP = 'Nested too deeply to be read.';
const MESSAGE_UNREADABLE = 'This part could not be read.';

/**
 * Parses any text, however broken.
 *
 * @param path decides by its ending whether JSX is allowed.
 * @returns a tree for every text. Never throws.
 */
export function parseTolerantly(path: string, text: string): ParsedFile {
  try {
    return parse(path, text);
  } catch (error) {
    // Only nesting that TypeScript's own parser cannot hold on the stack gets here.
    const message = error instanceof RangeError ? MESSAGE_TOO_DEEP : MESSAGE_UNREADABLE;
    const problem: ParseProblem = { message, span: { start: 0, end: text.length } };
    const empty = parse(path, '');
    return { ...empty, problems: [problem] };
  }
}

function parse(path: string, text: string): ParsedFile {
  const source = createSource(path, text);
  const problems = takeProblems(source);
  const preparation = prepareTree(source);
  for (const range of preparation.pruned) problems.push({ message: MESSAGE_TOO_DEEP, span: toSpan(range) });

  const withComments = text.includes(DIRECTIVE_MARKER);
  const convert = (): ParsedFile => {
    const ast = convertTree(source, withComments);
    if (preparation.hasNamelessElement) nameNamelessElements(ast);
    const scopes = analyze(ast, { sourceType: 'module', lib: [], jsxPragma: null, jsxFragmentName: null });
    return { ast, scopes, comments: directiveComments(ast, text), problems };
  };
  try {
    return convert();
  } catch {
    for (const range of removeFailing(source, () => void convert())) {
      problems.push({ message: MESSAGE_UNREADABLE, span: toSpan(range) });
    }
    return convert();
  }
}

function createSource(path: string, text: string): ts.SourceFile {
  const options: ts.CreateSourceFileOptions = {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  return ts.createSourceFile(`file${endingOf(path)}`, hideHashbang(text), options, false, scriptKind(path));
}

function endingOf(path: string): string {
  return /\.[a-z]+$/i.exec(path)?.[0].toLowerCase() ?? '.ts';
}

function scriptKind(path: string): ts.ScriptKind {
  switch (endingOf(path)) {
    case '.tsx':
      return ts.ScriptKind.TSX;
    case '.js':
    case '.mjs':
    case '.cjs':
      return ts.ScriptKind.JS;
    case '.jsx':
      return ts.ScriptKind.JSX;
    default:
      return ts.ScriptKind.TS;
  }
}

/** TypeScript knows `#!` at offset 0 only. Behind a byte order mark it becomes a comment of the same length. */
function hideHashbang(text: string): string {
  return text.startsWith('\uFEFF#!') ? `\uFEFF//${text.slice(3)}` : text;
}

/** TypeScript keeps the syntax errors of a source file in a field that its declarations leave out. */
interface WithDiagnostics {
  parseDiagnostics: ts.DiagnosticWithLocation[];
}

function takeProblems(source: ts.SourceFile): ParseProblem[] {
  const holder = source as ts.SourceFile & WithDiagnostics;
  const problems = holder.parseDiagnostics.map((diagnostic) => ({
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '),
    span: { start: diagnostic.start, end: diagnostic.start + diagnostic.length },
  }));
  holder.parseDiagnostics = [];
  return problems;
}

/** Nobody reads the lines and columns that the conversion looks up twice for every node. */
const nowhere: ts.LineAndCharacter = { line: 0, character: 0 };

function convertTree(source: ts.SourceFile, withComments: boolean): TSESTree.Program {
  source.getLineAndCharacterOfPosition = () => nowhere;
  const { ast } = parseAndGenerateServices(source, {
    allowInvalidAST: true,
    errorOnUnknownASTType: false,
    comment: withComments,
    tokens: false,
    loc: true,
    range: true,
    // No type information: without a project there is no project service either.
    project: null,
    projectService: false,
    preserveNodeMaps: false,
    loggerFn: false,
    suppressDeprecatedPropertyWarnings: true,
  });
  return ast;
}

function directiveComments(ast: TSESTree.Program, text: string): Comment[] {
  const comments: Comment[] = [];
  for (const comment of ast.comments ?? []) {
    const [start, end] = comment.range;
    if (!text.slice(start, end).includes(DIRECTIVE_MARKER)) continue;
    const closed = text.startsWith('/*', start) && text.startsWith('*/', end - 2) && end - start >= 4;
    const inner: Span = { start: start + 2, end: closed ? end - 2 : end };
    comments.push({ text: text.slice(inner.start, inner.end), span: inner, outer: { start, end } });
  }
  return comments;
}

function toSpan(range: ts.TextRange): Span {
  return { start: range.pos, end: range.end };
}
