import { columnName } from "../../core/model/address";
import type { FoundTable, OtherTable } from "../../core/model/plan";
import type {
  ColumnCorrection,
  Corrections,
  ReadingCorrection,
  TableCorrection,
} from "../../core/model/settings";
import type { SettingsValues } from "../../core/settings/schema";

/** A change of the settings by one correction; for PaneActions.correct. */
export type Correct = (values: SettingsValues) => SettingsValues;

/** A correction that is kept, with the list it stands in. */
export type KeptCorrection =
  | { readonly list: "tables"; readonly correction: TableCorrection }
  | { readonly list: "columns"; readonly correction: ColumnCorrection }
  | { readonly list: "readings"; readonly correction: ReadingCorrection };

/** @param kind "none": it is not to be reviewed. An earlier correction of the same table is replaced. */
export function correctTable(
  { sheet, headings, corrected }: Pick<FoundTable | OtherTable, "sheet" | "headings" | "corrected">,
  kind: TableCorrection["kind"],
): Correct {
  return ({ tables = [], ...values }) => ({
    ...values,
    tables: [...without(tables, corrected), { sheet, headings, kind }],
  });
}

/** @param column from 0. Earlier corrections of the same column are replaced. */
export function correctColumn(
  table: Pick<FoundTable, "sheet" | "headings" | "corrected">,
  { column, heading }: { readonly column: number; readonly heading: string },
  role: ColumnCorrection["role"],
): Correct {
  const correction = { sheet: table.sheet, column: columnName(column), heading, role };
  const replaced = correctionOf(table, { column, heading });
  return ({ columns = [], ...values }) => ({
    ...values,
    columns: [...without(columns, [replaced]).filter((known) => !isSamePlace(known, correction)), correction],
  });
}

/** An earlier correction of the same cell is replaced. */
export function correctReading(correction: ReadingCorrection): Correct {
  const { sheet, cell } = correction;
  return ({ readings = [], ...values }) => ({
    ...values,
    readings: [...readings.filter((known) => known.sheet !== sheet || known.cell !== cell), correction],
  });
}

/** Takes one correction back; a list that is empty then is left out. */
export function takeBackCorrection({ list, correction }: KeptCorrection): Correct {
  return (values) => {
    const { [list]: own = [], ...others } = values;
    const left = own.filter((known) => !isSame(known, correction));
    return left.length === 0 ? others : { ...others, [list]: left };
  };
}

/** @returns every correction that is kept: tables, columns, then cells, each in the order they were made. */
export function keptCorrections({
  tables = [],
  columns = [],
  readings = [],
}: Partial<Corrections>): KeptCorrection[] {
  return [
    ...tables.map((correction) => ({ list: "tables" as const, correction })),
    ...columns.map((correction) => ({ list: "columns" as const, correction })),
    ...readings.map((correction) => ({ list: "readings" as const, correction })),
  ];
}

/**
 * @returns the correction that a column's role comes from, or undefined when the role is Plan Check's own reading. It is
 *   known by its heading; by its letter too where the heading is blank or stands more than once.
 */
export function correctionOf(
  { headings, corrected }: Pick<FoundTable, "headings" | "corrected">,
  { column, heading }: { readonly column: number; readonly heading: string },
): ColumnCorrection | undefined {
  const alike = headings.split(" | ").filter((other) => isSameHeading(other, heading)).length;
  const needsLetter = heading === "" || alike > 1;
  return corrected
    .filter((known) => "role" in known)
    .find(
      (known) =>
        isSameHeading(known.heading, heading) && (!needsLetter || known.column === columnName(column)),
    );
}

function isSameHeading(a: string, b: string): boolean {
  return squeezed(a) === squeezed(b);
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}

function isSamePlace(a: ColumnCorrection, b: ColumnCorrection): boolean {
  return a.sheet === b.sheet && a.column === b.column && a.heading === b.heading;
}

/** Kept values are read anew from the workbook, so they are compared by what they say. */
function without<T>(all: readonly T[], taken: readonly unknown[]): T[] {
  return all.filter((one) => !taken.some((other) => isSame(one, other)));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
