import type { Block, CellContent } from "./blocks/types";

/**
 * What no file may hold (XML 1.0 takes no other control characters, and no half of a surrogate pair), and what would turn
 * the words around it: the controls of writing direction. Letters that run from right to left need none of them.
 */
const UNWANTED = /[^\P{Cc}\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** @returns the text with line breaks as "\n" and without what cannot stand in a document. Nothing is cut. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085]/g, "\n")
    .replace(/\t/g, " ")
    .replace(UNWANTED, "")
    .replace(LONE_SURROGATE, "\uFFFD");
}

/** @returns the block with every text plain. */
export function plainBlock(block: Block): Block {
  switch (block.kind) {
    case "paragraph":
    case "note":
    case "subheading":
      return { ...block, text: plainText(block.text) };
    case "table":
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, heading: plainText(column.heading) })),
        groups: block.groups.map(({ name, rows }) => ({
          name: name === null ? null : plainText(name),
          rows: rows.map((row) => row.map(plainCell)),
        })),
      };
  }
}

function plainCell(cell: CellContent): CellContent {
  return typeof cell === "string" ? plainText(cell) : cell;
}
