import type { BoardPaper } from "../core/model/boardPaper";
import { paperBlocks, type SectionId } from "./blocks";
import type { Block } from "./blocks/types";
import { pageTable } from "./pageTables";

/** @returns the paper as plain text for the clipboard: a line for each row of a table, its cells apart by tabs. */
export function paperText(paper: BoardPaper, sections?: readonly SectionId[]): string {
  const { title, facts, sections: written } = paperBlocks(paper, sections);
  const parts = [
    [title, ...facts.map(([label, value]) => `${label}: ${value}`)],
    ...written.map((section) => [section.title.toUpperCase(), ...section.blocks.flatMap(blockLines)]),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function blockLines(block: Block): string[] {
  if (block.kind === "subheading") return ["", block.text];
  if (block.kind !== "table") return [block.text];
  const { columns, groups } = pageTable(block);
  return groups.flatMap(({ caption, rows }) => [
    "",
    caption,
    ...(rows.length === 0 ? ["None."] : [row(columns.map(({ heading }) => heading)), ...rows.map(row)]),
  ]);
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.replace(/\s+/g, " ").trim()).join("\t");
}
