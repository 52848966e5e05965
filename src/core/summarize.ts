import { FollowedParts } from "./model/followedParts";
import { joined } from "./model/joined";
import { Kept } from "./model/kept";
import { COUNTED_STATUSES } from "./model/words";
import {
  isOpen,
  isPlanAction,
  type Action,
  type Blocks,
  type FoundTable,
  type ReadWorkbook,
} from "./model/plan";
import type { Finding } from "./model/finding";
import type { Summary } from "./model/review";

type BySeverity = Summary["findingsBySeverity"];

/** @returns how many findings of each severity the officer does not ignore. */
export function countBySeverity(findings: readonly Finding[]): BySeverity {
  const count = { error: 0, warning: 0, note: 0 };
  for (const { ignored, severity } of findings) if (!ignored) count[severity]++;
  return count;
}

/** Counts each action of the plans of record once, whatever lists repeat it. */
export function summarize(workbook: ReadWorkbook, findingsBySeverity: BySeverity): Summary {
  const sum = noCounts();
  const [owner] = workbook.tables;
  if (owner) {
    const followed = countsIn.of(owner, null, () => new FollowedParts());
    for (const counts of followed.of(blocksOf(workbook), countRows)) add(sum, counts);
  }
  return { ...sum, measures: workbook.measures.length, findingsBySeverity };
}

type Counts = {
  -readonly [K in Exclude<keyof Summary, "measures" | "findingsBySeverity" | "byStatus">]: number;
} & {
  readonly byStatus: Record<keyof Summary["byStatus"], number>;
};

/** By the first table of a workbook. */
const countsIn = new Kept<FoundTable, FollowedParts<readonly Action[], Counts>>();

function blocksOf({ blocks, actions }: ReadWorkbook): Blocks<Action> {
  return blocks === undefined ? [actions] : joined([...blocks.values()]);
}

function noCounts(): Counts {
  return {
    actions: 0,
    open: 0,
    byStatus: {
      notStarted: 0,
      delayed: 0,
      underway: 0,
      onTrack: 0,
      complete: 0,
      onHold: 0,
      cancelled: 0,
      none: 0,
    },
    overdue: 0,
    overdueNotRatedDelayed: 0,
    themes: 0,
  };
}

function countRows(rows: readonly Action[]): Counts {
  const count = noCounts();
  for (const row of rows) {
    if (row.kind === "theme" && row.reportOf === null) count.themes++;
    if (!isPlanAction(row)) continue;
    count.actions++;
    count.byStatus[row.status?.value ?? "none"]++;
    if (isOpen(row)) count.open++;
    if (row.overdueDays === 0) continue;
    count.overdue++;
    if (row.status?.value !== "delayed") count.overdueNotRatedDelayed++;
  }
  return count;
}

function add(sum: Counts, own: Counts): void {
  sum.actions += own.actions;
  sum.open += own.open;
  sum.overdue += own.overdue;
  sum.overdueNotRatedDelayed += own.overdueNotRatedDelayed;
  sum.themes += own.themes;
  for (const status of COUNTED_STATUSES) sum.byStatus[status] += own.byStatus[status];
}
