import { reviewWorkbook, type ReviewOptions } from "../../core/index";
import type { Action, Measure } from "../../core/model/plan";
import type { Finding } from "../../core/model/finding";
import type { Review } from "../../core/model/review";
import type { WorkbookSnapshot } from "../../core/model/workbookSnapshot";

/** What other settings would change in a review. */
export interface SettingsEffect {
  /** Findings that would go, and that would come. */
  readonly fewer: number;
  readonly more: number;
  /** Findings that stay and would have another severity. */
  readonly reweighed: number;
  /** Rows that would be read otherwise, come or go. */
  readonly actions: number;
  readonly measures: number;
}

/** Reviews the same cells by other settings and says what that changes. */
export function effectOf(before: Review, snapshot: WorkbookSnapshot, options: ReviewOptions): SettingsEffect {
  return differenceBetween(before, reviewWorkbook(snapshot, options));
}

export function differenceBetween(before: Review, after: Review): SettingsEffect {
  const [old, made] = [tally(shown(before), keyOf), tally(shown(after), keyOf)];
  const weighed = (finding: Finding) => `${keyOf(finding)} ${finding.severity}`;
  const [oldWeighed, newWeighed] = [tally(shown(before), weighed), tally(shown(after), weighed)];
  const fewer = missingIn(old, made);
  return {
    fewer,
    more: missingIn(made, old),
    reweighed: missingIn(oldWeighed, newWeighed) - fewer,
    actions: changedRows(before.actions, after.actions, readingOfAction),
    measures: changedRows(before.measures, after.measures, readingOfMeasure),
  };
}

function shown({ findings }: Review): Finding[] {
  return findings.filter(({ ignored }) => ignored === null);
}

/** A finding is known again by its content; two of the same content stand in different cells. */
function keyOf({ fingerprint, sheet, cell }: Finding): string {
  return `${fingerprint} ${sheet} ${cell}`;
}

function readingOfAction({
  kind,
  status,
  start,
  due,
  revisedDue,
  completedOn,
  overdueDays,
  leads,
}: Action): unknown {
  const dates = [start, due, revisedDue, completedOn].map(
    (date) => date && [date.from, date.to, date.latest],
  );
  return [kind, status?.value, dates, overdueDays, leads];
}

function readingOfMeasure({ direction, values, everyMonths, status }: Measure): unknown {
  const figures = values.map(({ role, reading, period, group }) => [role, reading.value, period?.to, group]);
  return [direction, everyMonths, status?.value, figures];
}

type Row = Pick<Action | Measure, "sheet" | "row"> & { readonly part?: string | null };

function changedRows<T extends Row>(
  before: readonly T[],
  after: readonly T[],
  readingOf: (row: T) => unknown,
): number {
  const read = (rows: readonly T[]) =>
    new Map(rows.map((row) => [`${row.row} ${row.part ?? ""} ${row.sheet}`, JSON.stringify(readingOf(row))]));
  const [old, made] = [read(before), read(after)];
  return [...new Set([...old.keys(), ...made.keys()])].filter((key) => old.get(key) !== made.get(key)).length;
}

function tally<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function missingIn(all: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let missing = 0;
  for (const [key, count] of all) missing += Math.max(0, count - (other.get(key) ?? 0));
  return missing;
}
