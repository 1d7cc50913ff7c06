/**
 * The style sheet of every page. Colors stand at the top as custom properties, so that another frame
 * can give its own; each pair of text and ground keeps a contrast of 4.5 or more.
 */
export const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --raised: #f5f6f8; --text: #1b1f24; --quiet: #535b66; --line: #cdd3da;
  --link: #0b5cad; --focus: #0b5cad;
  --error: #b3151f; --warning: #8a4b00; --information: #0b5cad; --hint: #535b66; --good: #176b35;
  --body-font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --code-font: ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #15181c; --raised: #1e2329; --text: #e6e9ed; --quiet: #a6b0bb; --line: #414a54;
    --link: #7cb8f5; --focus: #7cb8f5;
    --error: #ff9a94; --warning: #f0b35c; --information: #7cb8f5; --hint: #a6b0bb; --good: #72cf90;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; padding: 0 1rem 3rem; background: var(--page); color: var(--text); font: 1rem/1.5 var(--body-font); overflow-wrap: break-word; }
body > * { max-width: 92rem; margin-inline: auto; }
p, ul, ol, dl, figure { margin: 0 0 .5rem; }
ul, ol { padding-inline-start: 1.25rem; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
main:focus-visible { outline-offset: 6px; }
code { font-family: var(--code-font); font-size: .875em; overflow-wrap: anywhere; unicode-bidi: isolate; }
time { white-space: nowrap; }
.skip { position: absolute; inset-inline-start: -100rem; }
.skip:focus { inset-inline-start: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--page); border: 2px solid var(--focus); z-index: 1; }

header { padding-top: 2rem; border-bottom: 1px solid var(--line); margin-bottom: 1rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
h1 { font-size: 1.9rem; }
h2 { font-size: 1.45rem; padding-top: 1.5rem; }
h3 { font-size: 1.15rem; padding-top: 1.25rem; }
h4 { font-size: 1rem; padding-top: 1rem; }
h3 code, h4 code { font-size: 1em; }
h3 code.path { font-size: .9em; }
.lead, .note, .nothing, .count { color: var(--quiet); }
.note { font-size: .9rem; font-weight: normal; }
dd > :last-child, li > :last-child, td > :last-child, th > :last-child { margin-bottom: 0; }
main > section { border-bottom: 1px solid var(--line); padding-bottom: 1.5rem; }
main > section > p { max-width: 48rem; }
footer { padding-top: 1rem; color: var(--quiet); }

.contents ul { list-style: none; padding: 0; margin: 0; }
.contents li { padding: .15rem 0; }
.contents ul ul { padding-inline-start: 1rem; font-size: .9rem; }
.contents ul ul li { padding: .1rem 0; }

.badge { display: inline-block; padding: 0 .45em; border: 1px solid currentColor; border-radius: .25rem; font-size: .8125rem; font-weight: 600; line-height: 1.45; color: var(--quiet); background: var(--page); }
.badge.error { color: var(--error); border-width: 2px; }
.badge.warning { color: var(--warning); }
.badge.information { color: var(--information); }
.badge.hint { color: var(--hint); border-style: dashed; }
.badge.good { color: var(--good); }
.badge.quiet { color: var(--quiet); }

.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .5rem; margin-bottom: 1rem; }
.figures > div { display: flex; flex-direction: column; padding: .6rem .75rem; background: var(--raised); border: 1px solid var(--line); border-radius: .4rem; }
.figures dt { font-size: .9rem; color: var(--text); }
.figures dd { margin: 0; display: flex; flex-direction: column; }
.figure { font-size: 1.5rem; font-weight: 600; line-height: 1.3; }

.described > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: .25rem 1rem; padding: .4rem 0; border-top: 1px solid var(--line); }
.described dt { font-weight: 600; }
.described dd { margin: 0; }

table { width: 100%; border-collapse: collapse; margin: .5rem 0 1rem; table-layout: fixed; font-size: .9375rem; }
caption { text-align: start; padding: .35rem 0; color: var(--quiet); font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .6rem; border-top: 1px solid var(--line); }
thead th { background: var(--raised); border-bottom: 2px solid var(--line); font-size: .875rem; }
tbody th { font-weight: 600; }
.w8 { width: 8%; } .w10 { width: 10%; } .w12 { width: 12%; } .w15 { width: 15%; }
.w20 { width: 20%; } .w25 { width: 25%; } .w30 { width: 30%; } .w35 { width: 35%; }
td.number { font-variant-numeric: tabular-nums; }
:target { scroll-margin-top: 1rem; }
tr:target > *, li:target { background: var(--raised); box-shadow: inset 3px 0 0 var(--focus); }

details { margin: .25rem 0 .5rem; }
summary { cursor: pointer; padding: .15rem 0; color: var(--link); text-decoration: underline; text-underline-offset: .15em; }
details[open] > summary { margin-bottom: .25rem; }
.places, .files, .calls { list-style: none; padding: 0; }
.files > li { padding: .3rem 0; }
.calls { padding-inline-start: 1rem; margin: 0; }
.calls > li, .places > li { padding: .1rem 0; }
.path { font-weight: 600; }
.findings { list-style: none; padding: 0; }
.findings > li { padding: .6rem .75rem; margin-bottom: .5rem; border: 1px solid var(--line); border-radius: .4rem; }
.evidence > li { padding: .1rem 0; }

@media (min-width: 72rem) {
  .columns { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 2rem; align-items: start; }
  .contents { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 1.5rem .25rem 1rem; font-size: .9375rem; }
}
@media screen and (max-width: 71.99rem) {
  .contents ul ul { display: none; }
}
@media screen and (max-width: 48rem) {
  .described > div { grid-template-columns: minmax(0, 1fr); }
  table, caption, tbody, tr, tbody th, td { display: block; width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { border: 1px solid var(--line); border-radius: .4rem; margin-bottom: .6rem; padding: .3rem .6rem; }
  tbody th, td { border: 0; padding: .3rem 0; }
  td::before { content: attr(data-label); content: attr(data-label) / ""; display: block; font-size: .8125rem; color: var(--quiet); }
}
@media (forced-colors: active) {
  .badge, .figures > div { border-color: CanvasText; }
  tr:target > *, li:target { outline: 2px solid Highlight; }
}
@media print {
  @page { margin: 15mm; }
  :root {
    color-scheme: light;
    --page: #fff; --raised: #fff; --text: #000; --quiet: #000; --line: #777; --link: #000; --focus: #000;
    --error: #000; --warning: #000; --information: #000; --hint: #000; --good: #000;
  }
  html { font-size: 9.5pt; }
  body { padding: 0; }
  body > * { max-width: none; }
  .figures { grid-template-columns: repeat(4, minmax(0, 1fr)); }
  .skip { display: none; }
  .contents { columns: 2; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  summary { list-style: none; text-decoration: none; font-weight: 600; }
  table { font-size: .875rem; }
  thead { display: table-header-group; }
  h1, h2, h3, h4, caption, summary, thead { break-after: avoid; }
  h1, h2, h3, h4, tr, .figures > div, .findings > li, .described > div, .calls > li { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  a[href^="http"]::after { content: " <" attr(href) ">"; font-size: .85em; overflow-wrap: anywhere; }
}
`;

/** The style sheet's hash, by which the page's own policy lets it in. A test says the new one when the style changes. */
export const styleHash = 'sha256-1ZLrfXurG9AVnS9KA66jRaX73EfRAUVsKvEgJzklw9Y=';
