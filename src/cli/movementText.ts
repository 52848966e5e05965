import { formatDate } from "../core/model/calendarDate";
import type { Change, FigureChange, MovedAction, MovedMeasure, Movement } from "../core/model/movement";
import { days, shorten, statusText } from "../core/model/words";
import { printable, wrap } from "./wrap";

/** Past this many a line names no more, and says how many others there are; the JSON has them all. */
const MOST_NAMES = 12;

/** @returns what moved for people, under its heading. */
export function movementText(movement: Movement, width: number): string {
  const told = movementLines(movement, MOST_NAMES).map((text) => indented(text, width));
  return [`WHAT MOVED ${movementSince(movement)}`, ...told].join("\n");
}

/**
 * @param most names in a line; how many others there are is said.
 * @returns a line for each kind of movement of which there is any, and the sum of the open actions.
 */
export function movementLines(movement: Movement, most: number): string[] {
  const { measures, unchanged } = movement;
  const line = (kind: string, names: readonly string[]) => lineOf(kind, names, most);
  const lines = [
    line("New", [...movement.added.open, ...movement.added.closed].map(nameOf)),
    line("Completed", named(movement.completed)),
    line("Cancelled", named(movement.cancelled)),
    line("Reopened", named(movement.reopened)),
    line(
      "Re-rated",
      named(movement.rerated, ({ from, to }) => `${statusText(from)} to ${statusText(to)}`),
    ),
    line("Slipped", named(movement.slipped, slip)),
    line(
      "Brought forward",
      named(movement.broughtForward, (change) => days(change.days)),
    ),
    line("Given a due date", named(movement.dueAdded)),
    line("Due date taken away", named(movement.dueRemoved)),
    line("Re-worded", named(movement.reworded)),
    line(
      "Renumbered",
      named(movement.renumbered, ({ from }) => `was ${from ?? "without a ref"}`),
    ),
    line("Another lead", named(movement.reassigned)),
    line("Removed, and was open", movement.removed.open.map(nameOf)),
    line("Removed, and was closed", movement.removed.closed.map(nameOf)),
    line("New measures", measures.added.map(measureName)),
    line("Measures removed", measures.removed.map(measureName)),
    line("New figures", measures.actuals.map(figures)),
    line("Targets changed", measures.targets.map(figures)),
  ].filter((text) => text !== null);
  const nothing = lines.length === 0 ? [`Nothing: all ${unchanged} actions are as they were.`] : [];
  return [...lines, ...nothing, sum(movement)];
}

/** The date tells two reviews apart only where they are of two days. */
export function movementSince({ from, to }: Movement): string {
  if (from === to) return "since the earlier version";
  const day = formatDate(from);
  return from < to ? `since ${day}` : `since ${day}, which is a later day than this review's`;
}

function indented(text: string, width: number): string {
  return `  ${wrap(printable(text), { width, indent: 4, first: 2 })}`;
}

function lineOf(kind: string, names: readonly string[], most: number): string | null {
  if (names.length === 0) return null;
  const more = names.length - most;
  const shown = names.slice(0, most).join(", ");
  const others = more > 0 ? ` and ${more === 1 ? "1 other" : `${more} others`}` : "";
  return `${kind} (${names.length}): ${shown}${others}.`;
}

function named<Of extends Change<unknown>>(
  changes: readonly Of[],
  remark?: (change: Of) => string,
): string[] {
  return changes.map((change) =>
    remark === undefined ? nameOf(change.action) : `${nameOf(change.action)} (${remark(change)})`,
  );
}

function nameOf({ ref, title, sheet, row }: MovedAction): string {
  return ref ?? (title === "" ? `${sheet}, row ${row}` : quoted(title));
}

function measureName({ ref, part, title }: MovedMeasure): string {
  return [ref ?? quoted(title), part].filter((word) => word !== null).join(" ");
}

function quoted(title: string): string {
  return `“${shorten(title)}”`;
}

function slip({ days: count, stated }: Movement["slipped"][number]): string {
  return stated ? days(count) : `${days(count)}, which the sheet does not say`;
}

function figures({ measure, group, from, to }: FigureChange): string {
  const name = [measureName(measure), group].filter((word) => word !== null).join(", ");
  return `${name} (${from?.text ?? "none"} to ${to?.text ?? "none"})`;
}

/** "Open: 76 + 3 new + 0 reopened − 5 completed − 0 cancelled − 1 removed = 73." */
function sum({ reconciliation: terms }: Movement): string {
  const { previousOpen, added, reopened, completed, cancelled, removed, currentOpen } = terms;
  return (
    `Open: ${previousOpen.count} + ${added.count} new + ${reopened.count} reopened − ` +
    `${completed.count} completed − ${cancelled.count} cancelled − ${removed.count} removed = ${currentOpen.count}.`
  );
}
