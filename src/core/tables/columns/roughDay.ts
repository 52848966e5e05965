import type { Cell } from "../../model/workbookSnapshot";
import { isDateCell } from "../../read/dates";
import { plainHyphens } from "../../read/dates/normalise";

/** @returns roughly which day a cell names, counted as Excel does, to tell earlier from later; null where none is plain. */
export function roughDay(cell: Cell): number | null {
  if (isDateCell(cell)) return Number(cell.value);
  const text = plainHyphens(cell.text.slice(0, 40));
  const dmy = DAY_MONTH_YEAR.exec(text);
  if (dmy) return count(Number(dmy[3]), Number(dmy[2]), Number(dmy[1]));
  const ymd = YEAR_MONTH_DAY.exec(text);
  if (ymd) return count(Number(ymd[1]), Number(ymd[2]), Number(ymd[3]));
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst) return count(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  const worded = MONTH_YEAR.exec(text);
  if (!worded) return null;
  return count(Number(worded[3]), monthOf(worded[2]), Number(worded[1] ?? 28));
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const DAY_MONTH_YEAR = /^\D{0,5}(\d{1,2})[/.-](\d{1,2})[/.-](?:20)?(\d\d)\b/;
const YEAR_MONTH_DAY = /^(?:20)(\d\d)-(\d{1,2})-(\d{1,2})/;
const MONTH_DAY_YEAR =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?\d{1,2})?,? 20(\d\d)\b/i;
const MONTH_YEAR =
  /(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ '’-]*(?:20)?(\d\d)\b/i;

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

function count(year: number, month: number, day: number): number {
  return Math.round((100 + year) * 365.25 + (month - 1) * 30.44 + day);
}
