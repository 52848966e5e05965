import type { BoardPaper } from "../core/model/boardPaper";
import { paperBlocks, type SectionId } from "./blocks";
import type { Block, PaperDocument, TableBlock } from "./blocks/types";
import { escapeMarkup } from "./escapeMarkup";
import { pageTable } from "./pageTables";

/** How the paper looks on a page of its own. */
export const PAPER_STYLES = `body{font:11pt/1.4 Arial,Helvetica,sans-serif;color:#1a1a1a;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1,h2,h3{color:#1f3864;line-height:1.2}table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}
caption{text-align:left;font-weight:bold;padding:.25rem 0}th,td{border:1px solid #767676;padding:.3rem .4rem;text-align:left;vertical-align:top}
th{background:#e7e9ee}.number{text-align:right}.note{color:#4d4d4d;font-size:.9em}dt{font-weight:bold}dd{margin:0 0 .3rem}`;

/**
 * The paper for the clipboard and for a preview: headings, paragraphs and tables without a style of their own, so that
 * the document it is pasted into gives its own. Words from the workbook are escaped: they arrive as text.
 */
export function paperHtml(paper: BoardPaper, sections?: readonly SectionId[]): string {
  return fragment(paperBlocks(paper, sections));
}

/** The paper as a whole page that stands by itself: no script, nothing from elsewhere. */
export function paperHtmlPage(paper: BoardPaper, sections?: readonly SectionId[]): string {
  const document = paperBlocks(paper, sections);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeMarkup(document.title)}</title>
<style>${PAPER_STYLES}</style>
</head>
<body>
<main>
${fragment(document)}
</main>
</body>
</html>
`;
}

function fragment({ title, facts, sections }: PaperDocument): string {
  const parts = [
    `<h1 dir="auto">${text(title)}</h1>`,
    `<dl>${facts.map(([label, value]) => `<dt>${text(label)}</dt><dd dir="auto">${text(value)}</dd>`).join("")}</dl>`,
    ...sections.flatMap((section) => [
      `<h2>${text(section.title)}</h2>`,
      ...section.blocks.flatMap(blockHtml),
    ]),
  ];
  return parts.join("\n");
}

function blockHtml(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
      return [`<p dir="auto">${text(block.text)}</p>`];
    case "note":
      return [`<p class="note">${text(block.text)}</p>`];
    case "subheading":
      return [`<h3>${text(block.text)}</h3>`];
    case "table":
      return tableHtml(block);
  }
}

function tableHtml(block: TableBlock): string[] {
  const { columns, groups } = pageTable(block);
  const look = columns.map(({ numeric }) => (numeric ? ' class="number"' : ' dir="auto"'));
  const head = columns
    .map(({ heading }, i) => `<th scope="col"${look[i] ?? ""}>${text(heading)}</th>`)
    .join("");
  return groups.flatMap(({ name, caption, rows }) => {
    const heading = name === null ? [] : [`<h3 dir="auto">${text(name)}</h3>`];
    if (rows.length === 0) return [...heading, "<p>None.</p>"];
    const body = rows.map(
      (row) => `<tr>${row.map((cell, i) => `<td${look[i] ?? ""}>${text(cell)}</td>`).join("")}</tr>`,
    );
    const table = `<table><caption>${text(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody></table>`;
    return [...heading, table];
  });
}

function text(words: string): string {
  return escapeMarkup(words).replace(/\n/g, "<br>");
}
