import {
  CodeActionKind,
  LSPErrorCodes,
  ResponseError,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
} from 'vscode-languageserver';
import type { Engine, Fix } from '../engine/types.js';
import type { ClientFeatures } from './client-capabilities.js';
import type { DocumentChecks } from './document-checks.js';
import { workspaceEditOf, withoutOverlaps } from './edits.js';
import { fenced, type Logger } from './fence.js';
import { fixIdentityOf, identityOf } from './identity.js';
import { diagnosticSource, serverCommands } from './names.js';
import type { OpenDocument, OpenDocuments } from './open-documents.js';
import type { FindingIdentity } from './protocol.js';

/** Our kind below `source.fixAll`, so that users can switch it on when saving. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.responsibleUse`;

/** Kinds that the server announces. */
export const codeActionKinds = [CodeActionKind.QuickFix, fixAllKind];

interface Parts {
  readonly engine: Engine;
  readonly documents: OpenDocuments;
  readonly checks: DocumentChecks;
  readonly features: ClientFeatures;
  readonly logger: Logger;
}

/** Answers `textDocument/codeAction` and `codeAction/resolve`. */
export function registerCodeActions(connection: Connection, parts: Parts): void {
  connection.onCodeAction((params, token) =>
    fenced<CodeAction[]>(parts.logger, 'Code actions', token, (signal) => actionsFor(parts, params, signal), () => []),
  );
  connection.onCodeActionResolve((action, token) =>
    fenced(parts.logger, 'Resolving a code action', token, (signal) => resolved(parts, action, signal), () => action),
  );
}

async function actionsFor(parts: Parts, params: CodeActionParams, signal: AbortSignal): Promise<CodeAction[]> {
  const open = parts.documents.get(params.textDocument.uri);
  if (open === null || !parts.features.codeActionLiterals) return [];
  const { only, diagnostics } = params.context;
  const actions: CodeAction[] = [];
  if (wants(only, CodeActionKind.QuickFix)) {
    const own = diagnostics.filter(({ source }) => source === diagnosticSource);
    for (const diagnostic of own) actions.push(...(await fixActions(parts, open, diagnostic, signal)));
    actions.push(...lookUpActions(parts, own));
  }
  // Fix-all is made only when asked for: it checks the whole document.
  if (only !== undefined && wants(only, fixAllKind)) actions.push(...(await fixAllActions(parts, open, signal)));
  return actions;
}

/** A client that asks for a kind gets that kind and those below it. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

async function fixActions(parts: Parts, open: OpenDocument, diagnostic: Diagnostic, signal: AbortSignal): Promise<CodeAction[]> {
  const identity = identityOf(diagnostic.data);
  if (identity === null || identity.version !== open.document.version) return [];
  const fixes = await parts.engine.fixes(open.path, identity, signal);
  if (identity.version !== open.document.version) return [];
  return fixes.filter(({ creates }) => creates === undefined || parts.features.createFiles).map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(fix.preferred ? { isPreferred: true } : {}),
    ...(parts.features.resolveCodeActionEdit
      ? { data: { ...identity, uri: open.uri, title: fix.title } }
      : { edit: workspaceEditOf(fix.edits, parts.documents, parts.features.documentChanges, fix.creates) }),
    ...afterwards(parts, fix),
  }));
}

/** Fixes that leave something to fill in put the cursor there, by a standard request of the server. */
function afterwards(parts: Parts, { cursor }: Fix): Pick<CodeAction, 'command'> {
  if (cursor === null || !parts.features.showDocument) return {};
  const { line, character } = cursor.position;
  const target = { uri: parts.documents.uriOf(cursor.path, cursor.cell), position: { line, character } };
  return { command: { title: parts.features.translate('Go to the part to fill in'), command: serverCommands.reveal, arguments: [target] } };
}

function lookUpActions({ engine, features }: Parts, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const known = new Set(engine.rules.map(({ id }) => id));
  const rules = new Set(diagnostics.flatMap(({ code }) => (typeof code === 'string' && known.has(code) ? [code] : [])));
  return [...rules].map((rule) => {
    const title = features.translate('Look up {0}', rule);
    const { explainCommand } = features.options;
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostics.filter(({ code }) => code === rule),
      command:
        explainCommand === undefined
          ? { title, command: serverCommands.explain, arguments: [{ id: rule, show: true }] }
          : { title, command: explainCommand, arguments: [rule] },
    };
  });
}

/** True for a fix that changes this document alone: who asks to fix one cell or file wants no other to change. */
function isWithin({ edits, creates }: Fix, { path, cell }: OpenDocument): boolean {
  return creates === undefined && edits.every((edit) => edit.path === path && edit.cell === cell);
}

async function fixAllActions(parts: Parts, open: OpenDocument, signal: AbortSignal): Promise<CodeAction[]> {
  const { report, version } = await parts.checks.check(open, signal);
  const safe: Fix[] = [];
  for (const finding of report.findings) {
    if (finding.suppressed !== null || finding.cell !== open.cell) continue;
    const fixes = await parts.engine.fixes(open.path, finding, signal);
    const chosen = fixes.find((fix) => fix.safe && fix.preferred && isWithin(fix, open));
    if (chosen !== undefined) safe.push(chosen);
  }
  if (safe.length === 0 || version !== open.document.version) return [];
  const edits = withoutOverlaps(safe.map((fix) => fix.edits));
  return [
    {
      title: parts.features.translate('Apply all safe fixes of Responsible Use'),
      kind: fixAllKind,
      edit: workspaceEditOf(edits, parts.documents, parts.features.documentChanges),
    },
  ];
}

async function resolved(parts: Parts, action: CodeAction, signal: AbortSignal): Promise<CodeAction> {
  const wanted = fixIdentityOf(action.data);
  if (wanted === null) return action;
  const open = parts.documents.get(wanted.uri);
  requireVersion(open, wanted);
  const fixes = await parts.engine.fixes(open.path, wanted, signal);
  requireVersion(open, wanted);
  const fix = fixes.find(({ title }) => title === wanted.title);
  if (fix === undefined) throw contentModified();
  return { ...action, edit: workspaceEditOf(fix.edits, parts.documents, parts.features.documentChanges, fix.creates) };
}

function requireVersion(open: OpenDocument | null, { version }: FindingIdentity): asserts open is OpenDocument {
  if (open === null || open.document.version !== version) throw contentModified();
}

function contentModified(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The document changed since this fix was offered.');
}
