import { cellAddress } from "../../model/address";
import { formatDate, toExcelSerial, type CalendarDate } from "../../model/calendarDate";
import type { CellEdit, Fix } from "../../model/fix";
import type { MeasureValue } from "../../model/plan";
import type { Draft } from "../defineCheck";
import { monthText, numericText } from "./dateTexts";

interface Place {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

/** How a cell shows a true date, by what is meant: a month stands on its first day. */
const DATE_LOOKS = {
  day: { format: "dd/mm/yyyy", text: numericText },
  dayInWords: { format: "d mmmm yyyy", text: formatDate },
  month: { format: "mmmm yyyy", text: monthText },
} as const;

/** A word in place of what the cell holds. Its number format stays. */
export function wordEdit({ sheet, row, column }: Place, word: string): CellEdit {
  return { sheet, cell: cellAddress(row, column), value: word, text: word, numberFormat: null };
}

/** Text that Excel would take for a number or a date if it were typed: the cell is formatted as text. */
export function plainTextEdit(place: Place, text: string): CellEdit {
  return { ...wordEdit(place, text), numberFormat: "@" };
}

export function dateEdit(
  { sheet, row, column }: Place,
  date: CalendarDate,
  look: keyof typeof DATE_LOOKS,
): CellEdit {
  const { format, text } = DATE_LOOKS[look];
  const cell = cellAddress(row, column);
  return { sheet, cell, value: toExcelSerial(date), text: text(date), numberFormat: format };
}

/** @param points 5.5 for 5.5%, which Excel holds as 0.055. */
export function percentEdit({ sheet, row, column }: Place, points: number, decimals: number): CellEdit {
  return {
    sheet,
    cell: cellAddress(row, column),
    value: Number((points / 100).toPrecision(12)),
    text: `${points.toFixed(decimals)}%`,
    numberFormat: decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`,
  };
}

/** @returns the only way to put a finding right, for its draft; nothing where there is nothing to write. */
export function onlyFix(label: string, edits: readonly CellEdit[]): Pick<Draft, "fixes"> {
  return edits.length === 0 ? {} : { fixes: [{ label, choice: null, edits }] };
}

/**
 * What a cell without a figure may say, in words and with the Government Analysis Function's symbol, so that no legend
 * is needed. Which of them is true only the officer knows.
 *
 * @see https://analysisfunction.civilservice.gov.uk/policy-store/symbols-in-tables-definitions-and-help/
 */
const MARKERS = [
  { choice: "x", words: "Not available [x]" },
  { choice: "z", words: "Not applicable [z]" },
  { choice: "c", words: "Confidential [c]" },
] as const;

/** @returns a fix for each of the markers, in the order above, all for the same cells. */
export function markerFixes(sheet: string, values: readonly Pick<MeasureValue, "row" | "column">[]): Fix[] {
  return MARKERS.map(({ choice, words }) => ({
    label: `Write ${words}`,
    choice,
    edits: values.map(({ row, column }) => wordEdit({ sheet, row, column }, words)),
  }));
}

/**
 * @returns the fixes of several findings that are told in one, joined; none unless each of them has the same choices.
 * @param label what the joined fix does, from the label of the first.
 */
export function joinedFixes(
  drafts: readonly Pick<Draft, "fixes">[],
  label: (first: string, cells: number) => string,
): Pick<Draft, "fixes"> {
  const [first] = drafts;
  const joined = (first?.fixes ?? []).flatMap(({ choice, label: own }) => {
    const same = drafts.flatMap(({ fixes = [] }) => fixes.find((fix) => fix.choice === choice) ?? []);
    if (same.length < drafts.length) return [];
    const edits = same.flatMap((fix) => fix.edits);
    return [{ choice, label: label(own, edits.length), edits }];
  });
  return joined.length === 0 ? {} : { fixes: joined };
}
