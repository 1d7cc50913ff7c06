/** The report's page as the webview gets it: one style sheet known by its hash, one script known by its nonce, nothing else. */
import { env, l10n } from 'vscode';
import { themeStyle } from './theme.js';

export interface FrameContext {
  /** Address of the page's script. */
  readonly script: string;
}

/** What the server made of the last scan. */
export interface ReportContent {
  readonly body: string;
  readonly style: string;
  /** An ISO instant. */
  readonly scannedAt: string;
  readonly isOutdated: boolean;
}

/** The page with a report. */
export function reportPage(content: ReportContent, context: FrameContext): Promise<string> {
  const { body, style, scannedAt, isOutdated } = content;
  const moment = new Date(scannedAt).toLocaleString(env.language, { dateStyle: 'medium', timeStyle: 'medium' });
  // The report itself is in English, whatever language the editor is in.
  return page(context, { style, name: scannedAt, body: `${bar()}
<aside class="moment" aria-label="${attribute(l10n.t('Moment of the scan'))}">
<p>${text(l10n.t('Scanned: {0}.', moment))}</p>
<div class="notice" id="outdated" role="status"${isOutdated ? '' : ' hidden'}><p>${text(l10n.t('Code has changed since. Calls, findings and their places may be different now.'))}</p><button type="button" data-does="scan">${text(l10n.t('Scan Again'))}</button></div>
</aside>
<div lang="en" class="report">${body}</div>` });
}

/** What stands in the panel while there is no report. */
export interface Standby {
  readonly title: string;
  readonly message: string;
  readonly action: { readonly does: 'scan' | 'cancel'; readonly label: string };
}

/** A page with a message and a button. */
export function standbyPage({ title, message, action }: Standby, context: FrameContext): Promise<string> {
  return page(context, { style: '', name: '', body: `<main class="alone"><h1>${text(title)}</h1><p role="status">${text(message)}</p><div class="notice"><button class="main" type="button" data-does="${action.does}">${text(action.label)}</button></div></main>` });
}

function bar(): string {
  const filter = l10n.t('Filter by file, service, operation, rule or any other word');
  return `<div class="bar" id="bar" role="search" aria-label="${attribute(l10n.t('Find in the report'))}">
<button type="button" id="toggle-contents" aria-expanded="false">${text(l10n.t('Contents'))}</button>
<input type="search" id="filter" aria-label="${attribute(filter)}" placeholder="${attribute(filter)}" autocomplete="off" spellcheck="false">
<button type="button" id="clear-filter" hidden>${text(l10n.t('Clear Filter'))}</button>
<button type="button" id="expand-all">${text(l10n.t('Expand All'))}</button>
<button type="button" id="collapse-all">${text(l10n.t('Collapse All'))}</button>
<p class="found" id="found" role="status" data-none="${attribute(l10n.t('Nothing in the report matches.'))}" data-one="${attribute(l10n.t('1 of {1} entries matches.'))}" data-many="${attribute(l10n.t('{0} of {1} entries match.'))}"></p>
</div>`;
}

async function page({ script }: FrameContext, { style, name, body }: { readonly style: string; readonly name: string; readonly body: string }): Promise<string> {
  const sheet = `${style}${themeStyle}`;
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; style-src '${await hashOf(sheet)}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${attribute(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(l10n.t('Azure AI Inventory'))}</title>
<style>${sheet}</style>
</head>
<body data-page="${attribute(name)}">
${body}
<script nonce="${nonce}" src="${attribute(script)}"></script>
</body>
</html>`;
}

async function hashOf(sheet: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sheet)));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function attribute(value: string): string {
  return text(value).replaceAll('"', '&quot;');
}
