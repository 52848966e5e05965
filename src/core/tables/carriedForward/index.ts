import { daysBetween } from "../../model/calendarDate";
import type { CarriedForward, CarriedProblem, CarriedRow, NamedWorkbook } from "../../model/carriedForward";
import { currentDue, isOpen, type Action, type ReadWorkbook } from "../../model/plan";
import type { SuccessorReading } from "../../model/reading";
import type { Steps } from "../../model/steps";
import { findSuccessor, sameWords, type RowOfPlan } from "./findSuccessor";
import { plansHere, type PlanHere } from "./plans";

const MOVE =
  /\b(?:re-?dated|(?:revised|extended|postponed|slipped|rescheduled|pushed back|moved(?: back)?) (?:to|from|until|by)|(?:originally|previously|first) due|(?:new|revised) (?:date|deadline|timescale|due))\b/i;

/**
 * Links each row that was carried forward to the action that took it on: within a workbook, from one beside it, or into
 * one. A plan most of whose actions name a successor was replaced: there every mention counts, and an open row that
 * names none is told. In a live plan only words that say so ("moved to", "superseded by") make a successor.
 *
 * @param name the file's name of the workbook under review, or null: a row may speak of it by that.
 * @returns the links with one end in the workbook under review, and the rows that were lost, in the order of the rows.
 *   The steps count for nothing.
 */
export function* linkCarriedForward(
  main: ReadWorkbook,
  name: string | null,
  others: readonly NamedWorkbook[],
): Steps<CarriedForward[]> {
  const plans = yield* plansHere(main, name, others);
  yield 0;
  return plans.flatMap((plan) => {
    const links = rowsToLink(plan).flatMap(({ action, successors }) =>
      linksOf({ plan, action }, telling(plan, successors), plans),
    );
    if (plan.workbook === null) return links;
    const leadsHere = links.some(({ to }) => to?.workbook === null);
    return leadsHere ? links.filter(({ to, problem }) => isHere(to) && problem !== "planNotHere") : [];
  });
}

/** In a plan that was replaced every action is to be found again; in a live one those that name a successor. */
function rowsToLink({ closed, rows, naming, moving }: PlanHere): PlanHere["naming"] {
  if (!closed) return moving;
  const named = new Map(naming.map((one) => [one.action, one]));
  return rows()
    .filter(({ kind }) => kind === "action")
    .map((action) => named.get(action) ?? { action, successors: [] });
}

/** Lost rows of a plan beside this one are told here too: this is where they should be. */
function isHere(to: CarriedRow | null): boolean {
  return to === null || to.workbook === null;
}

/** The plainest of what the row says counts; a mere mention beside "carried forward to" is a cross-reference. */
function telling(plan: PlanHere, successors: readonly SuccessorReading[]): readonly SuccessorReading[] {
  const moved = successors.filter(({ said }) => said === "moved");
  if (!plan.closed || moved.length > 0) return moved;
  const pointed = successors.filter(({ said, title }) => said === "see" || title !== null);
  return pointed.length > 0 ? pointed : successors;
}

function linksOf(
  from: RowOfPlan,
  successors: readonly SuccessorReading[],
  plans: readonly PlanHere[],
): CarriedForward[] {
  if (successors.length > 0) {
    return successors.map((named) => {
      const { to, problem } = findSuccessor(from, named, plans);
      return link(from, to, named, problem);
    });
  }
  if (!from.plan.closed) return [];
  const same = sameWords(from, plans);
  if (same !== null) return [link(from, same, null, null)];
  return isOpen(from.action) ? [link(from, null, null, "noSuccessor")] : [];
}

function link(
  from: RowOfPlan,
  to: RowOfPlan | null,
  named: SuccessorReading | null,
  problem: CarriedProblem | null,
): CarriedForward {
  return {
    from: rowOf(from),
    to: to && rowOf(to),
    named,
    movedDays: to && problem !== "differentTitle" ? movedDays(from.action, to.action) : null,
    moveMentioned: to !== null && (saysMoved(from.action) || saysMoved(to.action)),
    problem,
  };
}

function rowOf({ plan, action }: RowOfPlan): CarriedRow {
  return { workbook: plan.workbook, action };
}

function movedDays(from: Action, to: Action): number | null {
  const [before, after] = [currentDue(from), currentDue(to)];
  if (!before?.certain || !after?.certain || before.to === null || after.to === null) return null;
  return daysBetween(before.to, after.to);
}

function saysMoved({ slippageDays, texts }: Action): boolean {
  return (slippageDays ?? 0) > 0 || Object.values(texts).some((text) => MOVE.test(text));
}
