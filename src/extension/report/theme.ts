/**
 * How the report looks in the editor: the page's own colors are made of the theme's, and the bar above
 * it. Words are mixed with the text's color where a theme's own would be too pale to read.
 */
export const themeStyle = `
:root {
  --page: var(--vscode-editor-background);
  --text: var(--vscode-editor-foreground);
  --raised: color-mix(in srgb, var(--text) 5%, var(--page));
  --quiet: color-mix(in srgb, var(--text) 80%, var(--page));
  --line: var(--vscode-panel-border, color-mix(in srgb, var(--text) 25%, var(--page)));
  --link: color-mix(in srgb, var(--vscode-textLink-foreground) 80%, var(--text));
  --focus: var(--vscode-focusBorder);
  --error: color-mix(in srgb, var(--vscode-editorError-foreground, var(--text)) 55%, var(--text));
  --warning: color-mix(in srgb, var(--vscode-editorWarning-foreground, var(--text)) 50%, var(--text));
  --information: color-mix(in srgb, var(--vscode-editorInfo-foreground, var(--text)) 55%, var(--text));
  --hint: var(--quiet);
  --good: color-mix(in srgb, var(--vscode-testing-iconPassed, var(--text)) 45%, var(--text));
  --body-font: var(--vscode-font-family);
  --code-font: var(--vscode-editor-font-family, monospace);
  --bar: 3rem;
}
html { font-size: var(--vscode-font-size, 13px); scroll-padding-top: calc(var(--bar) + .5rem); }
body.vscode-light, body.vscode-high-contrast-light { color-scheme: light; }
body.vscode-dark, body.vscode-high-contrast { color-scheme: dark; }
body { padding: 0 1.25rem 3rem; line-height: 1.55; }
body.vscode-high-contrast, body.vscode-high-contrast-light {
  --quiet: var(--text); --raised: var(--page); --line: var(--vscode-contrastBorder, var(--text)); --link: var(--vscode-textLink-foreground);
  --error: var(--text); --warning: var(--text); --information: var(--text); --hint: var(--text); --good: var(--text);
}
[hidden] { display: none !important; }
a { text-decoration: underline; }
:focus-visible { outline: 1px solid var(--focus); outline-offset: 2px; }
body.vscode-high-contrast :focus-visible, body.vscode-high-contrast-light :focus-visible { outline-width: 2px; }

.bar { position: sticky; top: 0; z-index: 2; max-width: none; margin-inline: -1.25rem; padding: .5rem 1.25rem; background: var(--page); border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; align-items: center; gap: .35rem .5rem; }
.bar input { flex: 1 1 14rem; min-width: 8rem; max-width: 32rem; padding: .25rem .5rem; font: inherit; color: var(--vscode-input-foreground); background: var(--vscode-input-background); border: 1px solid var(--vscode-input-border, var(--line)); border-radius: 2px; }
.bar input::placeholder { color: var(--vscode-input-foreground); opacity: .75; }
.bar input::-webkit-search-cancel-button { display: none; }
.bar button, .notice button { padding: .25rem .7rem; font: inherit; color: var(--vscode-button-secondaryForeground, var(--text)); background: var(--vscode-button-secondaryBackground, var(--page)); border: 1px solid var(--vscode-button-border, var(--line)); border-radius: 2px; cursor: pointer; }
.bar button:hover, .notice button:hover { background: var(--vscode-button-secondaryHoverBackground, var(--page)); }
.notice button.main { color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
.notice button.main:hover { background: var(--vscode-button-hoverBackground, var(--vscode-button-background)); }
.found { flex: 1 0 auto; margin: 0; color: var(--quiet); }
.found:empty { display: none; }
.moment { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; padding: .75rem 0 0; color: var(--quiet); }
.moment p { margin: 0; }
.notice { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; padding: .4rem .75rem; color: var(--text); background: var(--raised); border: 1px solid var(--warning); border-radius: 2px; }
.alone { max-width: 40rem; margin: 20vh auto 0; }
.alone h1 { font-size: 1.4rem; }
.alone .notice { border: 0; padding: 0; background: none; }

button.place, button.page { min-width: 24px; min-height: 24px; padding: 0; margin: 0; font: inherit; text-align: start; color: var(--link); background: none; border: 0; border-radius: 2px; cursor: pointer; overflow-wrap: anywhere; }
code { color: inherit; background: none; padding: 0; }
button.place code, button.page code { text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); text-underline-offset: .2em; }
button.place:hover code, button.page:hover code { text-decoration-color: currentColor; text-decoration-thickness: 2px; }
button.page code { text-decoration-style: dotted; }
.contents a { display: inline-block; min-height: 24px; line-height: 24px; }
h3 button, h4 button { font-weight: inherit; }
.jumped-to > h2, .jumped-to > h3, .jumped-to > h4 { box-shadow: inset 3px 0 0 var(--focus); padding-inline-start: .6rem; }
tr.jumped-to > * { background: var(--raised); box-shadow: inset 3px 0 0 var(--focus); }
h2:focus, h3:focus, h4:focus, tr:focus, main:focus { outline: none; }
h2:focus-visible, h3:focus-visible, h4:focus-visible, tr:focus-visible { outline: 1px solid var(--focus); }

.files > li, .findings > li, section section section { content-visibility: auto; contain-intrinsic-size: auto 4rem; }
@media screen and (min-width: 48.01rem) {
  table.long, .long caption, .long thead, .long tbody { display: block; }
  .long tr { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); }
  .long th, .long td { width: auto; }
}
.long tbody tr { content-visibility: auto; contain-intrinsic-size: auto 2.3rem; }
header { padding-top: .75rem; }

@media (min-width: 72rem) {
  #toggle-contents { display: none; }
  .contents { top: var(--bar); max-height: calc(100vh - var(--bar)); }
}
@media screen and (max-width: 71.99rem) {
  .contents { display: none; }
  .contents.shown { display: block; position: fixed; z-index: 3; top: var(--bar); inset-inline: 1.25rem; max-height: calc(100vh - var(--bar) - 2rem); overflow-y: auto; padding: .75rem 1rem; background: var(--page); border: 1px solid var(--line); box-shadow: 0 .3rem 1rem var(--vscode-widget-shadow, transparent); }
  .contents.shown ul ul { display: block; }
}
@media (forced-colors: active) {
  :root, body.vscode-high-contrast, body.vscode-high-contrast-light {
    --page: Canvas; --raised: Canvas; --text: CanvasText; --quiet: CanvasText; --line: CanvasText; --link: LinkText; --focus: Highlight;
    --error: CanvasText; --warning: CanvasText; --information: CanvasText; --hint: CanvasText; --good: CanvasText;
  }
  .bar, .notice, .bar button, .notice button { border-color: CanvasText; }
  button.place code, button.page code { text-decoration-color: currentColor; }
}
`;
