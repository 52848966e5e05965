import type { CountedStatus, GroupFigures, PaperAction, PaperSummary } from "../../model/boardPaper";
import { isOpen, type Action } from "../../model/plan";
import { COUNTED_STATUSES, STATUS_NAMES } from "../../model/words";
import type { PaperContext } from "../context";
import { figureOf, percentages } from "../figures";
import { groupBy } from "../../model/groupBy";

/** @returns every action counted once, by status, for each group and in all; and the two sentences a chair reads out. */
export function summaryOf(context: PaperContext): PaperSummary {
  const byGroup = groupBy(context.actions, (action) => context.paperAction(action).group);
  const members = context.groups.map((name) => ({ name, rows: byGroup.get(name) ?? [] }));
  const shares = percentages(members.map(({ rows }) => rows.length));
  const groups = members.map(({ name, rows }, i) => groupFigures(name, rows, shares[i] ?? null, context));
  const total = groupFigures("All", context.actions, context.actions.length > 0 ? 100 : null, context);
  return { sentences: sentencesOf(total), groups, total };
}

function groupFigures(
  name: string,
  actions: readonly Action[],
  share: number | null,
  context: PaperContext,
): GroupFigures {
  const rows = actions.map((action) => ({ action, row: context.paperAction(action) }));
  const where = (test: (action: Action) => boolean): PaperAction[] =>
    rows.filter(({ action }) => test(action)).map(({ row }) => row);
  const inStatus = COUNTED_STATUSES.map((status) => where((action) => statusOf(action) === status));
  const percents = percentages(inStatus.map((own) => own.length));
  const figures = COUNTED_STATUSES.map((status, i) => [
    status,
    figureOf(inStatus[i] ?? [], percents[i] ?? null),
  ]);
  return {
    name,
    actions: figureOf(
      where(() => true),
      share,
    ),
    byStatus: Object.fromEntries(figures) as GroupFigures["byStatus"],
    open: figureOf(where(isOpen)),
    overdue: figureOf(where((action) => action.overdueDays > 0)),
    overdueNotRatedDelayed: figureOf(where(isHiddenLate)),
  };
}

function statusOf(action: Action): CountedStatus {
  return action.status?.value ?? "none";
}

function isHiddenLate(action: Action): boolean {
  return action.overdueDays > 0 && action.status?.value !== "delayed";
}

function sentencesOf({ actions, byStatus, open, overdue, overdueNotRatedDelayed }: GroupFigures): string[] {
  if (actions.count === 0) return ["The workbook has no plan actions."];
  const parts = COUNTED_STATUSES.filter((status) => byStatus[status].count > 0).map((status) => {
    const { count, percent } = byStatus[status];
    return `${count} ${status === "none" ? "with no status" : STATUS_NAMES[status]} (${percent ?? 0}%)`;
  });
  const all = `The plan has ${actions.count} ${actions.count === 1 ? "action" : "actions"}: ${parts.join(", ")}.`;
  return [all, lateSentence(open.count, overdue.count, overdueNotRatedDelayed.count)];
}

function lateSentence(open: number, overdue: number, unsaid: number): string {
  if (open === 0) return "No action is open.";
  if (overdue === 0) return `None of the ${open} open actions is overdue.`;
  const first = `${overdue} of the ${open} open actions ${overdue === 1 ? "is" : "are"} overdue`;
  if (unsaid === 0) return `${first}, and ${overdue === 1 ? "it is" : "all of them are"} rated delayed.`;
  if (unsaid === overdue)
    return `${first}, and ${overdue === 1 ? "it is not" : "none of them is"} rated delayed.`;
  return `${first}; ${unsaid} of them ${unsaid === 1 ? "is" : "are"} not rated delayed.`;
}
