import type { MovedAction, Reconciliation, Term } from "../../model/movement";

type Terms = Omit<Reconciliation, "balances">;

/** @returns the sum from last time's open actions to this time's, each term with what makes it up. */
export function reconcile(actions: Readonly<Record<keyof Terms, readonly MovedAction[]>>): Reconciliation {
  const terms: Terms = {
    previousOpen: termOf(actions.previousOpen),
    added: termOf(actions.added),
    reopened: termOf(actions.reopened),
    completed: termOf(actions.completed),
    cancelled: termOf(actions.cancelled),
    removed: termOf(actions.removed),
    currentOpen: termOf(actions.currentOpen),
  };
  const more = terms.added.count + terms.reopened.count;
  const fewer = terms.completed.count + terms.cancelled.count + terms.removed.count;
  return { ...terms, balances: terms.previousOpen.count + more - fewer === terms.currentOpen.count };
}

function termOf(actions: readonly MovedAction[]): Term {
  return { count: actions.length, refs: actions.map(nameOf) };
}

function nameOf({ ref, title, sheet, row }: MovedAction): string {
  return ref ?? (title === "" ? `${sheet}, row ${row}` : title);
}
