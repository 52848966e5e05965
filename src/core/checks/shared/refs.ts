import { normalizeRef, parentRefs } from "../../read/refs";
import type { Action } from "../../model/plan";
import { oncePerPlan } from "./plans";

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

/** @returns the rows of a plan that have a ref in a column of refs, in order. Another plan's refs are left out. */
export const refRows = oncePerPlan((plan): readonly RefRow[] => {
  const previous = new Map<string, RefRow>();
  return plan.rows.flatMap((row) => {
    if (row.ref === null || row.columns.ref === undefined || isExternalRef(row.ref)) return [];
    const read = refRow(row, normalizeRef(row.ref), false);
    const before = previous.get(read.parent)?.last ?? null;
    const found =
      before !== null &&
      read.last !== null &&
      read.parent !== "" &&
      (before + 1) % 10 === 0 &&
      before + 1 === read.last * 10
        ? refRow(row, `${read.ref}0`, true)
        : read;
    previous.set(found.parent, found);
    return [found];
  });
});

function refRow(row: Action, ref: string, lostZero: boolean): RefRow {
  const [parent = ""] = parentRefs(ref);
  const last = /(\d+)$/.exec(ref)?.[1];
  return { row, ref, parent: normalizeRef(parent), last: last === undefined ? null : Number(last), lostZero };
}

/** @returns the rows by the ref above them, each group in the order of the sheet. */
export function siblings(rows: readonly RefRow[]): RefRow[][] {
  const groups = new Map<string, RefRow[]>();
  for (const row of rows) {
    const group = groups.get(row.parent);
    if (group) group.push(row);
    else groups.set(row.parent, [row]);
  }
  return [...groups.values()];
}
