import type { Evidence } from "../../model/finding";
import type { Action, PlanRole } from "../../model/plan";
import type { CheckContext, PlacedDraft } from "../defineCheck";
import { placed } from "./places";
import { eachOrOne } from "./rows";
import { sharedRows, type SharedRow } from "./sharedRows";

/** What a check says of an action that two tables hold and disagree on. */
export interface Difference {
  readonly roles: readonly PlanRole[];
  /** The sentence for one action, or null where the two agree or cannot be compared. */
  readonly one: (pair: SharedRow) => string | null;
  /** The sentence for many of one table. */
  readonly all: (count: number, names: string) => string;
  readonly evidence: (action: Action) => readonly Evidence[];
}

/** @returns a finding for each action that two tables say different things of, told once and not on both sides. */
export function differences(context: CheckContext, { roles, one, all, evidence }: Difference): PlacedDraft[] {
  return sharedRows(context).flatMap(({ table, rows }) => {
    const pairs = new Map(rows.map((pair) => [pair.here, pair]));
    const different = rows.filter((pair) => one(pair) !== null).map(({ here }) => here);
    const drafts = eachOrOne({ table }, different, {
      roles,
      one: (row) => {
        const pair = pairs.get(row);
        return (pair && one(pair)) ?? "";
      },
      all,
      evidence: (row) => {
        const there = pairs.get(row)?.there;
        return [...evidence(row), ...(there ? evidence(there) : [])];
      },
    });
    return placed(table, drafts);
  });
}
