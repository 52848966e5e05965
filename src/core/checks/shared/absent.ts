import type { KpiRole, Measure } from "../../model/plan";
import type { CheckContext, Draft, KpiSubject } from "../defineCheck";
import { onKpiTable, toldTogether, wholeMeasures } from "./kpis";
import { nameOfMeasure } from "./words";

/** What a table says of something that every measure needs, for {@link absentOrBlank}. */
export interface Needed {
  readonly role: KpiRole;
  readonly isBlank: (measure: Measure) => boolean;
  /** A sentence for a table without the column, and one for a column without a word in it. */
  readonly absent: string;
  readonly empty: string;
  /** "has no lead", "have no lead". */
  readonly has: string;
  readonly have: string;
}

/** One finding where the column is absent (a note) or empty, else one for each measure whose cell is blank. */
export function absentOrBlank(kpi: KpiSubject, context: CheckContext, needed: Needed): Draft[] {
  const column = kpi.table.columns.find((c) => c.role === needed.role)?.column;
  const wholes = wholeMeasures(kpi).flatMap(([first]) => first ?? []);
  if (wholes.length === 0) return [];
  if (column === undefined) {
    if (!isFirstWithout(kpi, context, needed.role)) return [];
    return [{ ...onKpiTable(kpi, undefined, needed.absent, `no ${needed.role}`), severity: "note" }];
  }
  const blank = wholes.filter(needed.isBlank);
  if (blank.length > 1 && blank.length === wholes.length) {
    return [onKpiTable(kpi, column, needed.empty, `empty ${needed.role}`)];
  }
  const drafts = blank.map((measure) => ({
    row: measure.row,
    column,
    ref: measure.ref,
    message: `${nameOfMeasure({ ...measure, part: null })} ${needed.has}.`,
    evidence: [],
    content: measure.title,
  }));
  return toldTogether(kpi, drafts, (names) => `${names} ${needed.have}.`, { column });
}

/** A workbook whose tables all lack a column is told once, on the first of them. */
export function isFirstWithout(kpi: KpiSubject, { workbook }: CheckContext, role: KpiRole): boolean {
  const without = workbook.tables.filter(
    (table) => table.kind === "kpi" && !table.columns.some((column) => column.role === role),
  );
  return without[0]?.id === kpi.table.id;
}
