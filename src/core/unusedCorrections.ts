import type { ReadWorkbook } from "./model/plan";
import type { ColumnCorrection, Corrections, ReadingCorrection, TableCorrection } from "./model/settings";
import type { CorrectedWorkbook } from "./readings";

/** @returns a sentence on each correction by hand that found nothing to correct, so that none is lost silently. */
export function unusedCorrections(
  { tables, columns }: Corrections,
  workbook: Pick<ReadWorkbook, "tables" | "otherTables">,
  { unused }: Pick<CorrectedWorkbook, "unused">,
): string[] {
  const followed = new Set<ColumnCorrection | TableCorrection>(
    [...workbook.tables, ...workbook.otherTables].flatMap(({ corrected }) => corrected),
  );
  return [
    ...tables.filter((table) => !followed.has(table)).map(unusedTable),
    ...columns.filter((column) => !followed.has(column)).map(unusedColumn),
    ...unused.map(unusedReading),
  ];
}

function unusedTable({ sheet, headings }: TableCorrection): string {
  return `No table on ${sheet} has the headings "${headings}" any more, so your correction of what it is was not used. Correct it again, or take the correction away.`;
}

function unusedColumn({ sheet, column, heading }: ColumnCorrection): string {
  const name = heading === "" ? `column ${column} without a heading` : `a column headed "${heading}"`;
  return `No table on ${sheet} has ${name} any more, so your correction of what it holds was not used. Correct it again, or take the correction away.`;
}

function unusedReading({ sheet, cell, text, readAs }: ReadingCorrection): string {
  return `${sheet}!${cell} was to be read as "${readAs}" where it says "${text}", and neither that cell nor another of its column says so any more. Correct it again, or take the correction away.`;
}
