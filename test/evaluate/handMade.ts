import { columnIndex, parseAddress } from "../../src/core/model/address";
import type { Action, FoundTable, Measure, PlanRole, TableColumn } from "../../src/core/model/plan";
import type { DateReading, KpiValueReading, StatusValue } from "../../src/core/model/reading";
import type { TrueTable } from "../fixtures/evaluation/truth";

/** @param address the table with its one heading row: "A3:E20". @param columns "A=ref B=action". */
export function foundTable(address: string, columns: string, change: Partial<FoundTable> = {}): FoundTable {
  const range = parseAddress(address);
  if (!range) throw new Error(`"${address}" is no range.`);
  return {
    id: `Plan!${address}`,
    kind: "plan",
    sheet: "Plan",
    range,
    headingRows: [range.row],
    firstRow: range.row + 1,
    lastRow: range.row + range.rowCount - 1,
    title: null,
    columns: columns.split(" ").map(foundColumn),
    dateOrder: null,
    scale: null,
    headings: "",
    corrected: [],
    reportOf: null,
    layout: { blankRows: [], merges: [], errors: [] },
    ...change,
  };
}

function foundColumn(text: string): TableColumn {
  const [letter = "", role] = text.split("=");
  return { column: columnIndex(letter), role: role as PlanRole, heading: "", confidence: 1 };
}

/** A true table on sheet "Plan" with its heading in row 3 and data in rows 4 to 20. */
export function trueTable(change: Partial<TrueTable> = {}): TrueTable {
  return {
    file: "a.xlsx",
    sheet: "Plan",
    kind: "plan",
    headerRows: [3, 3],
    dataRows: [4, 20],
    columns: { ref: ["A"], action: ["B"], due: ["C"] },
    ...change,
  };
}

export function dateReading(from: string | null, to: string | null): DateReading {
  return {
    text: "",
    from,
    to,
    latest: null,
    form: "day",
    certain: true,
    phrase: "",
    problem: null,
    note: null,
    everyMonths: null,
    revised: null,
    pattern: "",
  };
}

/** An action in row 4 of sheet "Plan". */
export function action(status: StatusValue | null, change: Partial<Action> = {}): Action {
  return {
    table: "Plan!A3:E20",
    sheet: "Plan",
    row: 3,
    ref: "1.1",
    kind: "action",
    theme: null,
    title: "Repair the gate",
    reportOf: null,
    hidden: false,
    status: status ? { value: status, text: "", from: "text", fillValue: null } : null,
    start: null,
    due: null,
    revisedDue: null,
    completedOn: null,
    percentComplete: null,
    slippageDays: null,
    forecast: null,
    leads: [],
    updates: [],
    links: [],
    overdueDays: 0,
    columns: {},
    texts: {},
    ...change,
  };
}

/** A measure in row 4 of sheet "Plan" with one figure in column E. */
export function measure(value: number | null): Measure {
  const reading: KpiValueReading = {
    text: "",
    value,
    to: null,
    bound: null,
    unit: null,
    period: null,
    group: null,
    missing: null,
    promisedBy: null,
    unmeasurable: false,
    remark: null,
    certain: true,
    note: null,
    pattern: "",
  };
  return {
    table: "Plan!A3:E20",
    sheet: "Plan",
    row: 3,
    ref: null,
    part: null,
    title: "Gates repaired",
    leads: [],
    frequency: null,
    unit: null,
    everyMonths: null,
    direction: "unknown",
    directionReading: { direction: "unknown", from: null, reason: null },
    status: null,
    values: [
      {
        role: "actual",
        heading: "",
        row: 3,
        column: 4,
        reading,
        period: null,
        group: null,
        pairedWith: null,
      },
    ],
    hidden: false,
    columns: {},
  };
}
