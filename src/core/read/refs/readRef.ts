import type { Cell } from "../../model/workbookSnapshot";
import { CODED, LABEL, NOT_REFS, NUMBERED } from "./forms";

/**
 * Reads a cell that is nothing but a ref.
 *
 * @returns the ref as written, without an ending ".", ":" or ")" of its own: "1.1.1", "1b (i)", "RISK-12", "Action 7";
 *   null for blank cells, dates, percentages and words. The displayed text counts: 1.10 is held as the number 1.1.
 */
export function readRef(cell: Pick<Cell, "value" | "text">): string | null {
  if (typeof cell.value === "boolean") return null;
  const text = (cell.text === "" ? String(cell.value) : cell.text).trim();
  if (text.length > 30 || !isWholeRef(text)) return null;
  const ref = text.replace(/[.:]$/, "");
  return /\(/.test(ref) ? ref : ref.replace(/\)$/, "");
}

/**
 * Reads a cell of a column whose heading says that it holds refs: there a short code is one, even where elsewhere it
 * would be a week or a half-year.
 *
 * @returns the ref as written, or null for blank cells, words and sentences.
 */
export function readRefInColumn(cell: Pick<Cell, "value" | "text">): string | null {
  const read = readRef(cell);
  if (read !== null || typeof cell.value === "boolean") return read;
  const text = cell.text.trim();
  return CODE.test(text) || LETTER.test(text) ? text : null;
}

/** @returns whether a text has the form of a ref; fast. A bare year is not one. */
export function isRefLike(text: string): boolean {
  const trimmed = text.length > 40 ? "" : text.trim();
  return trimmed.length <= 30 && !/^(?:19|20)\d\d$/.test(trimmed) && isWholeRef(trimmed);
}

function isWholeRef(text: string): boolean {
  if (text === "" || NOT_REFS.some((pattern) => pattern.test(text))) return false;
  return WHOLE.some((pattern) => pattern.test(text));
}

const WHOLE: readonly RegExp[] = [
  new RegExp(`^${NUMBERED}[.):]?$`), // 1.1.1  1b (i)  7.  1)
  new RegExp(`^${CODED}[.):]?$`), // A1  RISK-12  Priority 2
  new RegExp(`^${LABEL}\\.?\\s?(?:${NUMBERED}|${CODED})$`), // Action 7  #12  Ref A1
  /^[A-Z]{2,6}(?: [A-Z]{2,6})? \d{1,3}(?:\.\d{1,3}){1,4}$/, // CSC IP 5.2.4
  /^[A-Z]{1,6}(?:-[A-Z]{2,6}){1,3}-\d{1,5}[A-Za-z]?$/, // DM-OPS-27
  /^\d{4,7}$/, // a case number
  /^\d{4}[-/]\d{1,4}$/, // 2019-07, 2019/012
  /^\((?:[a-z]|[ivx]{1,5}|\d{1,3})\)$/i, // (a)  (iv)
  /^(?:[a-z]|[ivx]{2,5})\)$/i, // a)  iv)
];

/** Short codes: W1, H2, mat1, DM-STAFF, 23/41, 18.03-A. */
const CODE = /^(?=.{1,20}$)(?=.*\d|[A-Z]+[-_][A-Z]+$)[\p{L}\p{N}]+(?:[-_./][\p{L}\p{N}]+)*$/u;

/** a, B, iv: a point of a list. */
const LETTER = /^(?:[a-z]|[ivx]{2,5})[.)]?$/i;
