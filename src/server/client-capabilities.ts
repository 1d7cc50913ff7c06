import type { InitializeParams } from 'vscode-languageserver';
import { pathOfUri } from './uris.js';
import type { InitializationOptions } from './protocol.js';
import { translator, type Translate } from '../wording/translate.js';

export interface WorkspaceRoot {
  readonly name: string;
  readonly path: string;
}

/** What the connected client can do, read once. */
export interface ClientFeatures {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly codeLens: boolean;
  readonly refreshCodeLens: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly registerWatchedFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly documentChanges: boolean;
  /** True where workspace edits can make files. */
  readonly createFiles: boolean;
  readonly resolveCodeActionEdit: boolean;
  readonly codeActionLiterals: boolean;
  readonly relatedInformation: boolean;
  readonly showDocument: boolean;
  readonly notebooks: boolean;
  readonly markdownHover: boolean;
  /** True where completions may hold snippets. */
  readonly snippets: boolean;
  /** True where completions may explain themselves in Markdown. */
  readonly markdownCompletions: boolean;
  readonly options: InitializationOptions;
  /** Into the user's language, as far as the client sent words for it. */
  readonly translate: Translate;
  readonly roots: readonly WorkspaceRoot[];
  /** Schemes that the addresses of notebooks can have: those of files, and of the folders whose files the client reads. */
  readonly notebookSchemes: readonly string[];
}

/** Reads the capabilities; anything missing or of the wrong shape counts as not supported. */
export function readClientFeatures(params: InitializeParams): ClientFeatures {
  const { workspace, textDocument, window } = params.capabilities;
  const action = textDocument?.codeAction;
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    codeLens: textDocument?.codeLens !== undefined,
    refreshCodeLens: workspace?.codeLens?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registerWatchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createFiles: workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    resolveCodeActionEdit: action?.dataSupport === true && action.resolveSupport?.properties.includes('edit') === true,
    codeActionLiterals: action?.codeActionLiteralSupport !== undefined,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true || textDocument?.diagnostic?.relatedInformation === true,
    showDocument: window?.showDocument?.support === true,
    notebooks: params.capabilities.notebookDocument?.synchronization !== undefined,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') !== false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    markdownCompletions: textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') === true,
    options: readOptions(params.initializationOptions),
    translate: translator(readOptions(params.initializationOptions).words),
    roots: rootsOf(params),
    notebookSchemes: notebookSchemesOf(params),
  };
}

function notebookSchemesOf({ workspaceFolders, initializationOptions }: InitializeParams): readonly string[] {
  const folders = readOptions(initializationOptions).readsFiles === true ? (workspaceFolders ?? []) : [];
  return [...new Set(['file', ...folders.map(({ uri }) => uri.slice(0, uri.indexOf(':')))])];
}

/** Roots from workspace folders, else from the older fields that some clients still send alone. */
function rootsOf(params: InitializeParams): readonly WorkspaceRoot[] {
  const folders = params.workspaceFolders ?? [];
  const { readsFiles } = readOptions(params.initializationOptions);
  if (folders.length > 0) return folders.flatMap((folder) => rootOf(folder.uri, folder.name, readsFiles));
  const { rootUri, rootPath } = params;
  if (rootUri !== null && rootUri !== undefined) return rootOf(rootUri, '', readsFiles);
  if (rootPath !== null && rootPath !== undefined && rootPath !== '') {
    return [{ name: '', path: rootPath.replace(/\\/g, '/') }];
  }
  return [];
}

/** A workspace folder as a root; none for folders that are not on disk where the client reads no files. */
export function rootOf(uri: string, name: string, readsFiles = false): readonly WorkspaceRoot[] {
  const path = pathOfUri(uri, readsFiles);
  return path === null ? [] : [{ name, path: path.length > 1 ? path.replace(/\/$/, '') : path }];
}

function readOptions(value: unknown): InitializationOptions {
  if (typeof value !== 'object' || value === null) return {};
  const { readsFiles, explainCommand, factsCommand, isTrusted, words, settings } = value as Record<string, unknown>;
  return {
    ...(readsFiles === true ? { readsFiles } : {}),
    ...(typeof explainCommand === 'string' ? { explainCommand } : {}),
    ...(typeof factsCommand === 'string' ? { factsCommand } : {}),
    ...(typeof isTrusted === 'boolean' ? { isTrusted } : {}),
    ...(isWords(words) ? { words } : {}),
    ...(settings === undefined ? {} : { settings }),
  };
}

function isWords(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && Object.values(value).every((word) => typeof word === 'string');
}
