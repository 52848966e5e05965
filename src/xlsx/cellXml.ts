import { cellAddress } from "../core/model/address";
import type { CellDocument } from "./document";
import { encodeXstring, escapeXml } from "./xmlText";

const ERRORS = new Set([
  ...[
    "#NULL!",
    "#DIV/0!",
    "#VALUE!",
    "#REF!",
    "#NAME?",
    "#NUM!",
    "#N/A",
    "#GETTING_DATA",
    "#SPILL!",
    "#CALC!",
  ],
]);

/**
 * @param cell what it holds, or null for a blank cell without a style.
 * @param style the number of its style.
 * @param prefix the namespace prefix of the part's elements with its colon, or "".
 * @returns the `c` element. Text is written inline, so that the shared strings stay as they are.
 */
export function cellXml(
  row: number,
  column: number,
  cell: CellDocument | null,
  style: number,
  prefix: string,
): string {
  const start = `<${prefix}c r="${cellAddress(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  if (cell === null || (cell.value === "" && cell.formula === null)) return `${start}/>`;
  const formula =
    cell.formula === null ? "" : `<${prefix}f>${escapeXml(cell.formula.replace(/^=/, ""))}</${prefix}f>`;
  const { type, value } = typed(cell);
  if (type === "inlineStr") {
    return `${start} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${value}</${prefix}t></${prefix}is></${prefix}c>`;
  }
  return `${start}${type === "n" ? "" : ` t="${type}"`}>${formula}<${prefix}v>${value}</${prefix}v></${prefix}c>`;
}

function typed({ value, formula }: CellDocument): {
  type: "n" | "b" | "e" | "str" | "inlineStr";
  value: string;
} {
  if (typeof value === "boolean") return { type: "b", value: value ? "1" : "0" };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { type: "n", value: String(value) } : { type: "e", value: "#NUM!" };
  }
  if (ERRORS.has(value)) return { type: "e", value };
  return { type: formula === null ? "inlineStr" : "str", value: encodeXstring(value) };
}
