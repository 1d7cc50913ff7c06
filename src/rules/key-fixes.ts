import type { SourceFile } from '../analysis/calls/project.js';
import type { Expression } from '../analysis/program/model.js';
import type { CredentialPlace } from './credential-places.js';
import { idiomsOf } from './languages.js';
import { indentationAt, lineStart } from './layout.js';
import type { EditDraft, FixDraft } from './rule.js';

/**
 * Fixes for a key that stands in a literal: read it from the environment, or sign in with
 * Microsoft Entra ID instead. Neither is safe: both need something set up outside the code.
 */
export function keyFixes(place: CredentialPlace, literal: Expression, file: SourceFile): readonly FixDraft[] {
  if (place.statement) {
    return [{ title: 'Remove the assignment', safe: false, preferred: true, edits: [{ file, span: place.statement, text: '' }], cursorAt: null }];
  }
  const idioms = idiomsOf(file.language);
  const name = environmentName(place);
  const fixes: FixDraft[] = [];
  const declaration = constantEdit(literal, file);
  if (declaration) {
    fixes.push({
      title: `Read the key from the environment variable ${name}`,
      safe: false,
      preferred: true,
      edits: [{ file, span: literal.span, text: idioms.environment(name) }, ...declaration, ...importEdit(file, idioms.environmentImport)],
      cursorAt: null,
    });
  }
  const credential = file.index.parent.get(literal);
  const entra = idioms.entraCredential;
  if (entra && credential?.kind === 'call' && credential.callee.kind === 'name' && credential.callee.name === 'AzureKeyCredential' && credential.args.length === 1) {
    const edits = importEdit(file, entra);
    // Where the import cannot be written in the file's own style, half a fix is worse than none.
    if (edits.length > 0 || isImported(file, entra)) {
      fixes.push({ title: 'Sign in with Microsoft Entra ID (DefaultAzureCredential)', safe: false, preferred: false, edits: [{ file, span: credential.span, text: entra.expression }, ...edits], cursorAt: null });
    }
  }
  return fixes;
}

/** What turns the constant that a literal stands in into a variable, where it has to be one; null where that cannot be written. */
function constantEdit(literal: Expression, file: SourceFile): readonly EditDraft[] | null {
  const { constant } = idiomsOf(file.language);
  const holder = file.index.parent.get(literal);
  const isValue = holder === undefined || holder.kind === 'declare';
  if (!constant || !isValue) return [];
  const start = lineStart(file.text, literal.span.start);
  const keyword = new RegExp(`(?:^|\\s)${constant.keyword}\\s`).exec(file.text.slice(start, literal.span.start));
  if (keyword) {
    const at = start + keyword.index + keyword[0].indexOf(constant.keyword);
    return constant.variable === null ? null : [{ file, span: { start: at, end: at + constant.keyword.length }, text: constant.variable }];
  }
  // const ( … ): the other constants of the list stay what they are.
  const list = file.text.lastIndexOf(`${constant.keyword} (`, start);
  return list >= 0 && !/^\s*\)/m.test(file.text.slice(list, start)) ? null : [];
}

/** `AZURE_CONTENT_SAFETY_KEY`, `AZURE_CUSTOM_VISION_PREDICTION_KEY`. */
function environmentName({ service, client }: CredentialPlace): string {
  const words = (text: string): string => text.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
  const role = client !== null && /^(?:training|prediction)/.test(client) ? `_${words(client.split('-')[0] ?? '')}` : '';
  return `AZURE_${words(service.id)}${role}_KEY`;
}

interface NeededImport {
  readonly module: string;
  /** Where it is imported by name. */
  readonly name?: string;
  readonly line: string;
  readonly listed?: string;
}

function importEdit(file: SourceFile, needed: NeededImport | null): readonly EditDraft[] {
  if (!needed || isImported(file, needed)) return [];
  const listed = needed.listed === undefined ? null : listedImport(file);
  if (listed !== null) {
    const start = lineStart(file.text, listed);
    return [{ file, span: { start, end: start }, text: `${indentationAt(file.text, listed)}${needed.listed ?? ''}\n` }];
  }
  const required = requireEdit(file, needed);
  if (required) return [required];
  const at = firstImport(file);
  // A Python file without imports can begin with one; other languages have a style to keep.
  if (at === null) return file.language === 'python' && file.program.imports.length === 0 ? [{ file, span: { start: 0, end: 0 }, text: `${needed.line}\n` }] : [];
  return [{ file, span: { start: at, end: at }, text: `${needed.line}\n` }];
}

/** `const { DefaultAzureCredential } = require('@azure/identity');` before the first such statement of a file without import statements; null elsewhere. */
function requireEdit(file: SourceFile, { module, name }: NeededImport): EditDraft | null {
  if (name === undefined || file.program.imports.length > 0) return null;
  for (const statement of file.program.body) {
    if (statement.kind !== 'declare' || statement.value?.kind !== 'import') continue;
    const start = lineStart(file.text, statement.span.start);
    const quote = file.text[statement.value.span.end - 2];
    if (!/^(?:const|let|var)\s/.test(file.text.slice(start)) || (quote !== "'" && quote !== '"')) return null;
    return { file, span: { start, end: start }, text: `const { ${name} } = require(${quote}${module}${quote});\n` };
  }
  return null;
}

/** Where the first entry of an import statement with a list begins, on a line of its own; null where imports are statements of their own. */
function listedImport(file: SourceFile): number | null {
  const first = file.program.imports.map(({ span }) => span.start).sort((a, b) => a - b)[0];
  if (first === undefined) return null;
  return /^\s+$/.test(file.text.slice(lineStart(file.text, first), first)) ? first : null;
}

/** Start of the line on which the first import statement begins; null where imports are written otherwise (`require`). */
function firstImport(file: SourceFile): number | null {
  const first = file.program.imports.map(({ span }) => span.start).sort((a, b) => a - b)[0];
  if (first === undefined) return null;
  // An entry may be one name of a statement that begins lines above.
  for (let line = lineStart(file.text, first); ; line = lineStart(file.text, line - 1)) {
    if (/^(?:import|from|using)\b/.test(file.text.slice(line, line + 10))) return line;
    if (line === 0) return null;
  }
}

/** Of a module whose names are imported one by one, another name is not enough. */
function isImported(file: SourceFile, { module, name }: NeededImport): boolean {
  if (file.program.imports.some((entry) => entry.module === module && (name === undefined || entry.imported === name || entry.imported === '**'))) return true;
  return name !== undefined && file.program.imports.length === 0 && file.program.variables.some((variable) => variable.topLevel && variable.name === name);
}

