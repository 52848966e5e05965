import { normalizeRef, parentRefs } from "../../read/refs";
import type { Action } from "../../model/plan";
import { Kept } from "../../model/kept";
import type { PlanSubject } from "../defineCheck";
import { indexedBy } from "./blockIndex";
import { allOf } from "./eachRow";

/** A row with its ref as it was meant. */
export interface RefRow {
  readonly row: Action;
  /** Normalised; 1.10 where Excel keeps the number 1.1 after 1.9. */
  readonly ref: string;
  /** The ref above it ("1.1" of "1.1.2"), or "" for one of a single part. */
  readonly parent: string;
  /** Its last number, or null where it ends otherwise. */
  readonly last: number | null;
  /** Excel dropped a nought at its end. */
  readonly lostZero: boolean;
}

/** Another plan's ref or a document's: "CSC IP 3.4.6". Nothing here stands above or beside it. */
const EXTERNAL = /^[A-Za-z]{2,}(?: [A-Z]{2,})? \d/;

export function isExternalRef(ref: string): boolean {
  return EXTERNAL.test(ref);
}

const byParent = indexedBy<Action>((row) =>
  row.ref === null || row.columns.ref === undefined || isExternalRef(row.ref)
    ? []
    : [refRow(row, normalizeRef(row.ref), false).parent],
);

const siblingsIn = new Kept<readonly Action[], readonly RefRow[]>();

/**
 * The rows of a plan that have a ref in a column of refs stand together by the ref above them, each group in the order of
 * the sheet. Another plan's refs are left out.
 *
 * @param look at a group: null where there is nothing to see.
 * @returns a function that gives what is seen in the groups of a plan.
 */
export function seenInSiblings<T>(
  look: (group: readonly RefRow[]) => T | null,
): (plan: PlanSubject) => readonly T[] {
  const lookAt = (rows: readonly Action[]) => look(siblingsIn.of(rows, null, () => readSiblings(rows)));
  return ({ table, blocks }) => byParent(table, blocks).seen(lookAt);
}

function readSiblings(rows: readonly Action[]): RefRow[] {
  let before: number | null = null;
  return rows.map((row) => {
    const read = refRow(row, normalizeRef(row.ref ?? ""), false);
    const isCut =
      before !== null &&
      read.last !== null &&
      read.parent !== "" &&
      (before + 1) % 10 === 0 &&
      before + 1 === read.last * 10;
    const found = isCut ? refRow(row, `${read.ref}0`, true) : read;
    before = found.last;
    return found;
  });
}

const lostInGroups = seenInSiblings((group) => {
  const lost = group.filter(({ lostZero }) => lostZero);
  return lost.length > 0 ? lost : null;
});

/** @returns the rows whose refs Excel has cut a nought from. */
export const lostZerosOf = allOf(lostInGroups);

function refRow(row: Action, ref: string, lostZero: boolean): RefRow {
  const [parent = ""] = parentRefs(ref);
  const last = /(\d+)$/.exec(ref)?.[1];
  return { row, ref, parent: normalizeRef(parent), last: last === undefined ? null : Number(last), lostZero };
}
