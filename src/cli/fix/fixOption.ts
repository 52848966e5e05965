import { checkById, CHECKS } from "../../core/index";
import type { Finding } from "../../core/model/finding";
import type { Fix } from "../../core/model/fix";
import { CannotRun } from "../exitCodes";
import { printable } from "../wrap";

/** A check whose findings are to be fixed, and the way where there are several. */
export interface FixRequest {
  readonly check: string;
  readonly choice: string | null;
}

/**
 * @param text "plan/text-dates", or "kpi/missing-comparator=x" to choose among several ways.
 * @throws CannotRun for what is no check, or one whose findings nobody can fix without knowing more.
 */
export function readFixRequest(text: string): FixRequest {
  const [id = "", choice = null] = text.split(/=(.*)/s, 2);
  const check = checkById(id);
  if (check === null) {
    throw new CannotRun(`--fix "${printable(id)}" is not a check. Those that can be fixed are ${fixable()}.`);
  }
  if (check.fixWrites === undefined) {
    throw new CannotRun(
      `--fix ${id}: only the officer knows what to write. Those that can be fixed are ${fixable()}.`,
    );
  }
  return { check: id, choice };
}

/**
 * @returns the finding's fix, or null when it has none.
 * @throws CannotRun when it has several and none of them was chosen.
 */
export function chosenFix({ fixes }: Finding, { check, choice }: FixRequest): Fix | null {
  const [only] = fixes;
  if (only === undefined) return null;
  const chosen = fixes.find((fix) => fix.choice === choice);
  if (chosen) return chosen;
  if (only.choice === null) {
    throw new CannotRun(
      `--fix ${check}=${printable(choice ?? "")}: there is one way only; write --fix ${check}.`,
    );
  }
  const ways = fixes.map((fix) => `--fix ${check}=${fix.choice ?? ""} (${printable(fix.label)})`);
  throw new CannotRun(`--fix ${check} can be done in several ways; choose one: ${ways.join(", ")}.`);
}

function fixable(): string {
  return CHECKS.filter(({ fixWrites }) => fixWrites !== undefined)
    .map(({ id }) => id)
    .join(", ");
}
