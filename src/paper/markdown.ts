import type { BoardPaper } from "../core/model/boardPaper";
import { paperBlocks, type SectionId } from "./blocks";
import type { Block, TableBlock } from "./blocks/types";
import { pageTable } from "./pageTables";

/** @returns the paper as GitHub-flavoured Markdown. Words from the workbook are escaped: they arrive as text. */
export function paperMarkdown(paper: BoardPaper, sections?: readonly SectionId[]): string {
  const { title, facts, sections: written } = paperBlocks(paper, sections);
  const parts = [
    `# ${line(title)}`,
    facts.map(([label, value]) => `- **${label}:** ${line(value)}`).join("\n"),
    ...written.flatMap((section) => [`## ${line(section.title)}`, ...section.blocks.flatMap(blockParts)]),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function blockParts(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
      return [lines(block.text)];
    case "note":
      return [`_${line(block.text)}_`];
    case "subheading":
      return [`### ${line(block.text)}`];
    case "table":
      return tableParts(block);
  }
}

function tableParts(block: TableBlock): string[] {
  const { columns, groups } = pageTable(block);
  return groups.flatMap(({ name, caption, rows }) => {
    const heading = name === null ? [] : [`### ${line(name)}`];
    if (rows.length === 0) return [...heading, "None."];
    const table = [
      tableRow(columns.map((column) => line(column.heading))),
      tableRow(columns.map((column) => (column.numeric ? "---:" : "---"))),
      ...rows.map((row) => tableRow(row.map(cell))),
    ];
    return [...heading, `**${line(caption)}**`, table.join("\n")];
  });
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function cell(text: string): string {
  return text.trim().split("\n").map(escapeLine).join("<br>");
}

function line(text: string): string {
  return escapeLine(text.replace(/\s*\n\s*/g, " ").trim());
}

function lines(text: string): string {
  return text.split("\n").map(escapeLine).join("\\\n");
}

/**
 * CommonMark 2.4: a backslash before ASCII punctuation makes it text. Escaped are the signs that can mean something
 * anywhere, those that open a list, a heading or a code block at the start of a line, and those in what GitHub turns
 * into links by itself (https://, www., an e-mail address).
 */
function escapeLine(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|#~^$&@!]/g, "\\$&")
    .replace(/^(\s*)([-+=:])/, "$1\\$2")
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\b(www)\./gi, "$1\\.")
    .replace(/^ {2,}/, " ");
}
