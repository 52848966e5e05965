/**
 * The page's looks: the reader's own fonts, light or dark as the reader's device is, one column from 320 pixels up, and
 * black on white on paper. Severities differ by their words and the form of the edge before they do by colour.
 */
export const STYLES = `
:root { color-scheme: light dark; --text: #1a1a1a; --page: #fff; --quiet: #4d4d4d; --line: #767676; --tint: #f0f2f6;
  --link: #0b4f9e; --error: #a4141d; --warning: #8a5300; --note: #2d5d8a; }
@media (prefers-color-scheme: dark) { :root { --text: #ededed; --page: #1b1b1d; --quiet: #bdbdbd; --line: #8f8f8f;
  --tint: #2a2b30; --link: #8fc1ff; --error: #ff9a9a; --warning: #ffc46b; --note: #9cc9f5; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, "Segoe UI", Arial, sans-serif;
  overflow-wrap: anywhere; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
main:focus { outline: none; }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.5em 0 .5em; text-wrap: balance; }
h1 { margin-top: .5em; font-size: 1.75rem; }
h2 { font-size: 1.4rem; border-bottom: 2px solid var(--line); padding-bottom: .2em; }
h3 { font-size: 1.15rem; }
h4 { font-size: 1rem; margin-top: 1.2em; }
p { margin: .4em 0; max-width: 45rem; }
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; padding: .5rem 1rem; background: var(--page); }
.skip:focus { left: .5rem; top: .5rem; z-index: 1; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 1rem 0; padding: 0; }
.quiet { color: var(--quiet); }
.findings { list-style: none; margin: .5em 0; padding: 0; }
.findings > li { margin: .6em 0; padding: .1em 0 .1em .8em; border-left: 4px solid var(--line); }
.error .findings > li { border-left-color: var(--error); }
.warning .findings > li { border-left: 4px dashed var(--warning); }
.note .findings > li { border-left: 4px dotted var(--note); }
.error > h2 { color: var(--error); } .warning > h2 { color: var(--warning); } .note > h2 { color: var(--note); }
.findings ul { margin: .2em 0 0; padding-left: 1.2em; color: var(--quiet); }
.cell { font-weight: 600; margin-right: .5em; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .2rem 1rem; margin: .5em 0 1em; }
dt { font-weight: 600; } dd { margin: 0; }
.wide { overflow-x: auto; margin: .5em 0 1.5em; }
table { border-collapse: collapse; }
caption { text-align: left; font-weight: 600; padding: .3em 0; }
th, td { border: 1px solid var(--line); padding: .3em .6em; text-align: left; vertical-align: top; overflow-wrap: normal; }
th { background: var(--tint); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
@media (max-width: 30rem) { th, td { padding: .3em .35em; } .wide { font-size: .9rem; } }
@media print {
  :root { color-scheme: light; --text: #000; --page: #fff; --quiet: #333; --line: #555; --tint: #eee; --link: #000;
    --error: #7d0008; --warning: #5f3900; --note: #123f66; }
  @page { margin: 18mm 15mm; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  .wide { overflow: visible; }
  a { text-decoration: none; }
  h2, h3, h4 { break-after: avoid; }
  .findings > li, tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
