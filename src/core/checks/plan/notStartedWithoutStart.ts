import { defineCheck } from "../defineCheck";
import { drawnFrom, drawnFromAll } from "../shared/drawnFrom";
import { statusEvidence } from "../shared/evidence";
import { openActionsThat } from "../shared/eachRow";
import type { TableOnly } from "../shared/plans";
import { eachOrOne } from "../shared/rows";
import { onceForAll } from "../shared/wholeWorkbook";
import { nameOf } from "../shared/words";

export const notStartedWithoutStart = defineCheck({
  id: "plan/not-started-without-start",
  appliesTo: "plan",
  severity: "warning",
  title: "Not started, and no start date",
  why: "Members ask of what is not started: when will it begin? Without a start, even a provisional one, the sheet cannot answer, and nobody sees a late start coming.",
  howToFix:
    "Enter the month in which it is to begin; provisional is enough. Where the plan has no such column, add one.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Start | Due | Lead | Status\n1.1 | Publish the local offer |  | December 2019 | Head of Inclusion | Not started\n1.2 | Brief schools on the offer | September 2019 | December 2019 | Head of Inclusion | Not started",
    finds: ["C2"],
    good: "Ref | Action | Start | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | December 2019 | Head of Inclusion | Not started\n1.2 | Brief schools on the offer |  | December 2019 | Head of Inclusion | Amber",
  },
  run(plan, context) {
    return hasStartColumn(plan) ? withoutStart(plan, context) : columnIsAbsent(plan, context);
  },
});

const withoutStart = drawnFrom(
  () => ({ waiting: notStarted }),
  ({ waiting }, plan) =>
    eachOrOne(
      plan,
      waiting.filter(({ start }) => !start?.from && !start?.to),
      {
        roles: ["start"],
        one: (row) => `${nameOf(row)} is not started and has no start date.`,
        all: (count, names) => `${count} actions are not started and have no start date: ${names}.`,
        evidence: statusEvidence,
      },
    ),
);

/** One finding for all plans without the column, however many there are. */
const columnIsAbsent = drawnFromAll(
  () => ({ waiting: notStarted }),
  (all) => {
    const plans = all.filter(({ plan, lists }) => !hasStartColumn(plan) && lists.waiting.length > 0);
    const count = plans.reduce((sum, { lists }) => sum + lists.waiting.length, 0);
    const actions = count === 1 ? "1 action is" : `${count} actions are`;
    const where = plans.length === 1 ? "This plan has" : `The ${plans.length} plan tables have`;
    const places = plans.map(({ plan }) => ({
      plan,
      row: plan.table.headingRows[0] ?? plan.table.firstRow,
      column: plan.table.columns.find((c) => c.role === "due")?.column ?? plan.table.range.column,
      text: "",
    }));
    return onceForAll(places, {
      message: `${where} no column of start dates, so nothing says when the work will begin: ${actions} not started.`,
      content: "no start dates",
    }).map((draft) => ({ ...draft, evidence: [], severity: "note" }));
  },
);

function hasStartColumn({ table }: TableOnly): boolean {
  return table.columns.some((column) => column.role === "start");
}

/** Those past their due date have a finding that asks for more than a start. */
const notStarted = openActionsThat((row) => row.status?.value === "notStarted" && row.overdueDays === 0);
