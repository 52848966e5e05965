import { reviewWorkbook } from "../../../../src/core";
import type { CalendarDate } from "../../../../src/core/model/calendarDate";
import type { KeptReview, Movement } from "../../../../src/core/model/movement";
import { keepReview } from "../../../../src/core/report/movement/keepReview";
import { movementBetween } from "../../../../src/core/report/movement/movementBetween";
import { sheetFromText } from "../../../support/textTable";
import { EACH, editedPlan, otherSheetTexts, sheetTexts, type EditedPlan, type PlanRow } from "./editedPlan";

const BEFORE = "2019-06-24";
const AFTER = "2019-10-01";

/** As the workbook gives it, not as the script knows it. */
function kept(sheets: readonly (readonly [name: string, text: string])[], asAt: CalendarDate): KeptReview {
  const snapshot = { sheets: sheets.map(([name, text]) => sheetFromText(text, name)), stored: null };
  return keepReview(reviewWorkbook(snapshot, { asAt }));
}

/** Movement as lines of "ref from to", in an order of its own. */
function told(movement: Movement) {
  const dates = (list: Movement["slipped"]) => list.map(({ action, from, to }) => [action.ref, from, to]);
  const changes = (list: readonly { action: { ref: string | null }; from: unknown; to: unknown }[]) =>
    list.map(({ action, from, to }) => [action.ref, from, to]);
  const refs = (list: readonly { ref: string | null }[]) => list.map(({ ref }) => [ref]);
  return sortedLists({
    added: refs(movement.added.open),
    addedClosed: refs(movement.added.closed),
    removed: refs(movement.removed.open),
    removedClosed: refs(movement.removed.closed),
    completed: changes(movement.completed),
    rerated: changes(movement.rerated),
    slipped: dates(movement.slipped),
    broughtForward: dates(movement.broughtForward),
    renumbered: changes(movement.renumbered),
    reworded: movement.reworded.map(({ action }) => [action.ref]),
    others: [
      movement.cancelled,
      movement.reopened,
      movement.dueAdded,
      movement.dueRemoved,
      movement.reassigned,
    ].flat(),
    unchanged: [[movement.unchanged]],
  });
}

/** What was done, from the script alone. */
function done({ before, after, edited }: EditedPlan) {
  const old = new Map(before.map((row) => [row.id, row]));
  const now = new Map(after.map((row) => [row.id, row]));
  const both = after.flatMap((row) => {
    const was = old.get(row.id);
    return was ? [{ was, row }] : [];
  });
  const lines = (ids: ReadonlySet<number>, of: (pair: { was: PlanRow; row: PlanRow }) => unknown[]) =>
    both.filter(({ row }) => ids.has(row.id)).map(of);
  const gone = before.filter(({ id }) => !now.has(id));
  const renumbered = both.filter(({ was, row }) => was.ref !== row.ref);
  const untouched = both.filter(
    ({ was, row }) => JSON.stringify({ ...was, section: 0 }) === JSON.stringify({ ...row, section: 0 }),
  );
  return sortedLists({
    added: after.filter(({ id }) => !old.has(id)).map(({ ref }) => [ref]),
    addedClosed: [],
    removed: gone.filter(({ status }) => status !== "complete").map(({ ref }) => [ref]),
    removedClosed: gone.filter(({ status }) => status === "complete").map(({ ref }) => [ref]),
    completed: lines(edited.completed, ({ was, row }) => [row.ref, was.status, "complete"]),
    rerated: lines(edited.rerated, ({ was, row }) => [row.ref, was.status, row.status]),
    slipped: lines(edited.slipped, ({ was, row }) => [row.ref, was.due, row.due]),
    broughtForward: lines(edited.broughtForward, ({ was, row }) => [row.ref, was.due, row.due]),
    renumbered: renumbered.map(({ was, row }) => [row.ref, was.ref, row.ref]),
    reworded: lines(edited.reworded, ({ row }) => [row.ref]),
    others: [],
    unchanged: [[untouched.length]],
  });
}

function sortedLists(lists: Record<string, readonly unknown[]>) {
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, list.map((line) => JSON.stringify(line)).sort()]),
  );
}

describe("30 edits of every kind", () => {
  const plan = editedPlan(1, { shifted: false });
  const previous = kept(sheetTexts(plan.before), BEFORE);
  const movement = movementBetween(previous, kept(sheetTexts(plan.after), AFTER));

  it("are told, and nothing else is", () => {
    expect(told(movement)).toEqual(done(plan));
  });

  it("are 30 of each, and the other 150 actions are as they were", () => {
    const { added, removed, completed, rerated, slipped, broughtForward, renumbered, reworded } = movement;
    const counts = [completed, rerated, slipped, broughtForward, renumbered, reworded].map((l) => l.length);
    expect(counts).toEqual(counts.map(() => EACH));
    expect([added.open.length, added.closed.length]).toEqual([30, 0]);
    expect([removed.open.length, removed.closed.length]).toEqual([20, 10]);
    expect(movement.unchanged).toBe(150);
  });

  it("reconcile: 330 open, 30 new, 30 completed and 20 removed leave 310 open", () => {
    const { balances, ...terms } = movement.reconciliation;
    expect(Object.fromEntries(Object.entries(terms).map(([name, term]) => [name, term.count]))).toEqual({
      previousOpen: 330,
      added: 30,
      reopened: 0,
      completed: 30,
      cancelled: 0,
      removed: 20,
      currentOpen: 310,
    });
    expect(balances).toBe(true);
    expect(terms.completed.refs).toEqual(movement.completed.map(({ action }) => action.ref));
    expect(terms.currentOpen.refs).toHaveLength(310);
  });
});

describe("with refs shifted, rows sorted otherwise, and statuses, dates and leads written otherwise", () => {
  it.each([1, 2])("the same edits are told, and nothing else is (plan %d)", (seed) => {
    const plan = editedPlan(seed, { shifted: true });
    const previous = kept(sheetTexts(plan.before), BEFORE);
    const movement = movementBetween(previous, kept(otherSheetTexts(plan.after, seed), AFTER));
    expect(told(movement)).toEqual(done(plan));
    expect(movement.renumbered.length).toBeGreaterThan(200);
    expect(movement.reconciliation.balances).toBe(true);
  });

  it("nothing moved when only the writing is other", () => {
    const { before } = editedPlan(4, { shifted: false });
    const movement = movementBetween(
      kept(sheetTexts(before), BEFORE),
      kept(otherSheetTexts(before, 4), AFTER),
    );
    expect(movement.unchanged).toBe(360);
    expect(told(movement)).toEqual(
      done({ ...editedPlan(4, { shifted: false }), after: before, edited: NONE }),
    );
  });
});

const NONE: EditedPlan["edited"] = {
  completed: new Set(),
  slipped: new Set(),
  broughtForward: new Set(),
  rerated: new Set(),
  reworded: new Set(),
  renumbered: new Set(),
  removed: new Set(),
};
