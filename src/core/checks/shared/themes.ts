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

/** A row by its own ref, and an action by those of all that it stands under. */
const byRef = indexedBy<Action>(({ kind, ref }) => {
  if (ref === null) return [];
  const above = kind === "action" ? parentRefs(ref).map(normalizeRef) : [];
  return [...new Set([normalizeRef(ref), ...above])];
});
const byBand = indexedBy<Action>(({ kind, theme }) => (kind === "action" && theme !== null ? [theme] : []));

/** @returns the rows that other rows stand under, by their refs or as a band over them, in order. */
export const groupsOf = oncePerPlan(({ table, blocks }): readonly Group[] => {
  const withRef = byRef(table, blocks).seen(groupsUnder);
  const bands = blocks.flatMap((block) => bandsIn.of(block, null, () => block.filter(isBand)));
  const underBands = bands.length === 0 ? null : byBand(table, blocks).groups;
  const asBands = bands.map((row) => ({ row, actions: underBands?.get(row.title) ?? [] }));
  return [...withRef.flat(), ...asBands]
    .filter(({ actions }) => actions.length > 0)
    .sort((a, b) => a.row.row - b.row.row);
});

/** @param rows that have a ref and those under it. */
function groupsUnder(rows: readonly Action[], key: string): Group[] | null {
  if (rows.length < 2) return null;
  const isUnder = ({ kind, ref }: Action) =>
    kind === "action" && ref !== null && parentRefs(ref).some((parent) => normalizeRef(parent) === key);
  const under = rows.filter(isUnder);
  const heads = rows.filter(({ ref }) => normalizeRef(ref ?? "") === key);
  if (under.length === 0 || heads.length === 0) return null;
  return heads.map((row) => ({ row, actions: under.filter((action) => action !== row) }));
}

const bandsIn = new Kept<readonly Action[], readonly Action[]>();

function isBand({ kind, ref }: Action): boolean {
  return kind === "theme" && ref === null;
}
