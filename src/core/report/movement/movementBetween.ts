import type { KeptReview, MovedAction, Movement } from "../../model/movement";
import { changesBetween } from "./changesBetween";
import { matchActions } from "./matchActions";
import { measureMovement } from "./measureMovement";
import { movedActions } from "./movedActions";
import { reconcile } from "./reconcile";

/**
 * Holds a review against an earlier one. Rows are found again by ref, and where refs were renumbered by their words;
 * which of two dates is the later does not matter to it.
 */
export function movementBetween(previous: KeptReview, current: KeptReview): Movement {
  const before = movedActions(previous);
  const now = movedActions(current);
  const matches = matchActions(previous, current);
  const changes = changesBetween(
    matches.flatMap(([one, other]) => {
      const [old, action] = [before[one], now[other]];
      const [keptOld, kept] = [previous.actions[one], current.actions[other]];
      if (!old || !action || !keptOld || !kept) return [];
      const stated = kept.firstDue !== undefined;
      return [{ before: old, action, reworded: keptOld.words !== kept.words, stated }];
    }),
  );
  const known = { before: new Set(matches.map(([i]) => i)), now: new Set(matches.map(([, i]) => i)) };
  const added = byOpenness(now.filter((_, index) => !known.now.has(index)));
  const removed = byOpenness(before.filter((_, index) => !known.before.has(index)));
  return {
    from: previous.asAt,
    to: current.asAt,
    counts: { previous: previous.counts, current: current.counts },
    added,
    removed,
    ...changes,
    measures: measureMovement(previous, current),
    reconciliation: reconcile({
      previousOpen: before.filter(({ open }) => open),
      added: added.open,
      reopened: changes.reopened.map(({ action }) => action),
      completed: changes.completed.map(({ action }) => action),
      cancelled: changes.cancelled.map(({ action }) => action),
      removed: removed.open,
      currentOpen: now.filter(({ open }) => open),
    }),
  };
}

function byOpenness(actions: readonly MovedAction[]) {
  return { open: actions.filter(({ open }) => open), closed: actions.filter(({ open }) => !open) };
}
