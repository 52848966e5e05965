import type { CellStyle, SheetDocument } from "../../src/xlsx/document";
import { setCell } from "../../src/xlsx/documentEdit";
import { putRow } from "./cells";
import { HEADING, PLAIN, wrapped } from "./looks";
import type { KpiRow, PrioritySource } from "./source";

/** Ref, measure, officer and frequency stand before the figures. */
export const VALUE_COLUMNS_FROM = 4;

/** @returns over how many columns each heading of a figure is merged: one for each group of pupils. */
export function groupsOf({ kpis, kpiHeadings }: PrioritySource): number {
  return Math.max(...kpis.map(({ values }) => values.length)) / (kpiHeadings.length - VALUE_COLUMNS_FROM);
}

/** Puts the KPI table with its headings in `headingRow` (from 0), and the footnote two rows below it. */
export function putKpiTable(sheet: SheetDocument, headingRow: number, source: PrioritySource): void {
  const { kpiHeadings, kpis, footnote } = source;
  const groups = groupsOf(source);
  const figures = kpiHeadings.slice(VALUE_COLUMNS_FROM);
  putRow(sheet, headingRow, kpiHeadings.slice(0, VALUE_COLUMNS_FROM), wrapped(HEADING));
  putFigures(sheet, headingRow, figures, groups, wrapped(HEADING));
  kpis.forEach((kpi, i) => {
    const span = kpi.values.length === figures.length ? groups : 1;
    putRow(sheet, headingRow + 1 + i, words(kpi), wrapped(PLAIN));
    putFigures(sheet, headingRow + 1 + i, kpi.values, span, wrapped(PLAIN));
  });
  if (footnote !== undefined) putRow(sheet, headingRow + kpis.length + 2, [footnote], PLAIN);
}

/** A part of the measure above has its letter in the column of the frequency, and nothing before it. */
function words({ ref = "", measure = "", officer = "", frequency, part }: KpiRow): string[] {
  return [ref, measure, officer, frequency ?? part ?? ""];
}

/** Puts figures side by side, each merged over `span` columns. */
function putFigures(
  sheet: SheetDocument,
  row: number,
  figures: readonly (string | number)[],
  span: number,
  style: CellStyle,
): void {
  figures.forEach((figure, i) => {
    const column = VALUE_COLUMNS_FROM + i * span;
    setCell(sheet, row, column, { value: figure, style, ...percentage(figure, style) });
    if (span > 1) sheet.merges.push({ row, column, rowCount: 1, columnCount: span });
  });
}

/** "84.7%" stands for a number that Excel shows as a percentage. */
function percentage(figure: string | number, style: CellStyle): { value?: number; style?: CellStyle } {
  const match = typeof figure === "string" ? /^(\d+(\.\d+)?)%$/.exec(figure) : null;
  if (match === null) return {};
  return {
    value: Number(`${match[1]}e-2`),
    style: { ...style, numberFormat: match[2] === undefined ? "0%" : "0.0%" },
  };
}
