import type { CoveredRow } from "../../model/coverage";
import { isPlanAction, type Action, type Measure, type ReadWorkbook } from "../../model/plan";
import { normalizeRef, parentRefs } from "../../read/refs";
import { wholeMeasures } from "../../read/targets/wholeMeasures";
import { actionCell, measureCell } from "../milestones/cells";
import { priorities } from "./priorityOf";
import { termsOf, type Term } from "./terms";

/** A row that can answer a commitment. */
export interface Candidate {
  readonly row: CoveredRow;
  readonly terms: readonly Term[];
  /** The actions under a theme; none under an action that stands under no theme, or under a measure. */
  readonly actions: readonly { readonly row: CoveredRow; readonly terms: readonly Term[] }[];
}

export interface Candidates {
  /** The themes of the plans of record with their actions, and the actions under no theme, in the order of the sheets. */
  readonly planned: readonly Candidate[];
  /** The measures, parts of one together. */
  readonly measured: readonly Candidate[];
}

export function candidatesOf(workbook: Pick<ReadWorkbook, "tables" | "actions" | "measures">): Candidates {
  const priorityOf = priorities(workbook);
  const planned: (Candidate & { readonly actions: { row: CoveredRow; terms: readonly Term[] }[] })[] = [];
  const themes = new Map<string, (typeof planned)[number]>();
  for (const action of workbook.actions.filter(({ reportOf }) => reportOf === null)) {
    const row = rowOf(action, action.kind, actionCell(action), priorityOf(action));
    const candidate = { row, terms: termsOf(action.title), actions: [] };
    const theme = isPlanAction(action) ? themeOf(action, themes) : undefined;
    if (theme) theme.actions.push({ row, terms: candidate.terms });
    else planned.push(candidate);
    if (action.kind !== "theme") continue;
    for (const name of [action.ref, action.title]) {
      if (name !== null && name !== "") themes.set(themeKey(action.table, name), candidate);
    }
  }
  const measured = wholeMeasures(workbook.measures).flatMap(([measure]): Candidate[] => {
    if (!measure) return [];
    const row = rowOf(measure, "measure", measureCell(measure), priorityOf(measure));
    return [{ row, terms: termsOf(measure.title), actions: [] }];
  });
  return { planned, measured };
}

/** The theme nearest above an action by its ref, else the band over it. */
function themeOf<T>({ table, ref, theme }: Action, themes: ReadonlyMap<string, T>): T | undefined {
  const names = [...parentRefs(ref ?? ""), theme ?? ""].filter((name) => name !== "");
  for (const name of names) {
    const found = themes.get(themeKey(table, name));
    if (found) return found;
  }
  return undefined;
}

function themeKey(table: string, name: string): string {
  return `${normalizeRef(name)} ${table}`;
}

function rowOf(
  { table, sheet, ref, title }: Action | Measure,
  kind: CoveredRow["kind"],
  cell: string,
  priority: string | null,
): CoveredRow {
  return { kind, table, sheet, cell, ref, title, priority };
}
