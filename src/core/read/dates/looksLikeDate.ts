import type { Cell } from "../../model/workbookSnapshot";
import { CELL_PATTERNS } from "./cellPatterns";
import { isDateFormat } from "./dateFormat";
import { normaliseDateText, plainHyphens } from "./normalise";
import { readStrict } from "./openEndedPatterns";
import { readWith, type DateContext } from "./types";

/** Longer cells are prose. */
const MAX_LENGTH = 60;
/** What every date of the forms below has somewhere: cheap to test before any pattern is tried. */
const HINT =
  /\d[-/. ]\d{1,2}[-/. ]'?\d{2}|\d[-/. ]\d{4}|\d{4}[-/]\d{2}|\b(?:[1-4]\d\/[1-4]\d)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|autumn|spring|summer|winter|fall|easter|christmas|quarter|qtr|michaelmas|hilary|trinity|(?:lent|epiphany) term)|\b[12]h\b|\bhalf of\b|\bq[1-4]|[1-4]q|\bw\/[ce]|\bfy|\b(?:early|mid|late|end)[ -]/i;
/** "2026‑09‑30": as word processors break no line. */
const OTHER_HYPHEN = /[‐-―−]/;
/** Refs of an outline ("1.4.12") that could be days of a year in two digits. */
const OUTLINE_REF = /^\d\.\d{1,2}\.\d{2}$/;

/** A fixed context: whether a cell looks like a date does not depend on the workbook's settings. */
const CONTEXT: DateContext = {
  order: null,
  yearHint: null,
  asAt: "2019-01-01",
  quarters: null,
  yearKind: null,
};

const REVISED = CELL_PATTERNS.filter(({ id }) => id !== "prose");

/** @returns true for a real date: a number in a date format. */
export function isDateCell(cell: Pick<Cell, "value" | "numberFormat">): boolean {
  return typeof cell.value === "number" && cell.value >= 1 && isDateFormat(cell.numberFormat);
}

/**
 * @returns true for a real date and for text that is a date and nothing else, an impossible one and a day without a
 *   year ("13-Sep") included. Words for no date (TBC, Ongoing, Quarterly) stand in other columns too and do not
 *   count, nor do numbers, refs ("1.1", "3.6.5"), fractions ("10/16"), bare years, months and quarters, or prose.
 */
export function looksLikeDate(cell: Pick<Cell, "value" | "text" | "numberFormat">): boolean {
  if (isDateCell(cell)) return true;
  const text = cell.value;
  if (typeof text !== "string" || text.length > MAX_LENGTH || !/\d/.test(text)) return false;
  if (!HINT.test(text) && !(OTHER_HYPHEN.test(text) && HINT.test(plainHyphens(text)))) return false;
  const plain = normaliseDateText(text);
  if (OUTLINE_REF.test(plain) || /^\d+$/.test(plain)) return false;
  const read = readStrict(plain, CONTEXT) ?? readWith(REVISED, plain, CONTEXT);
  if (!read || read.pattern === "numericDayWithoutYear") return false;
  return read.problem === "yearMissing"
    ? read.form === "day"
    : read.from !== null || read.to !== null || read.problem !== null;
}
