import { normalizeRef, parentRefs } from "../../read/refs";
import type { Action } from "../../model/plan";
import { Kept } from "../../model/kept";
import { indexedBy } from "./blockIndex";
import { oncePerPlan } from "./plans";

/** A row that groups others, and the actions under it at any depth. */
export interface Group {
  readonly row: Action;
  readonly actions: readonly Action[];
}

const byParent = indexedBy<Action>(({ kind, ref }) =>
  kind === "action" && ref !== null ? [...new Set(parentRefs(ref).map(normalizeRef))] : [],
);
const byBand = indexedBy<Action>(({ kind, theme }) => (kind === "action" && theme !== null ? [theme] : []));
const byRef = indexedBy<Action>(({ ref }) => (ref === null ? [] : [normalizeRef(ref)]));

/** @returns the rows that other rows stand under, by their refs or as a band over them, in order. */
export const groupsOf = oncePerPlan(({ table, blocks }): readonly Group[] => {
  const rows = byRef(table, blocks).groups;
  const withRef = [...byParent(table, blocks).groups].flatMap(([key, under]) =>
    (rows.get(key) ?? []).map((row) => ({ row, actions: under.filter((action) => action !== row) })),
  );
  const bands = blocks.flatMap((block) => bandsIn.of(block, null, () => block.filter(isBand)));
  const underBands = bands.length === 0 ? null : byBand(table, blocks).groups;
  const asBands = bands.map((row) => ({ row, actions: underBands?.get(row.title) ?? [] }));
  return [...withRef, ...asBands]
    .filter(({ actions }) => actions.length > 0)
    .sort((a, b) => a.row.row - b.row.row);
});

const bandsIn = new Kept<readonly Action[], readonly Action[]>();

function isBand({ kind, ref }: Action): boolean {
  return kind === "theme" && ref === null;
}
