import type { Action, Measure, ReadWorkbook } from "../../model/plan";
import { looseRef, parentRefs } from "../../read/refs";
import { indexedBy, type BlockIndex } from "./blockIndex";
import { blocksOfAll } from "./workbookIndex";

/** With fewer refs of a kind nothing shows that the plan's refs are built that way. */
const FEWEST_ALIKE = 3;

/** The refs of a workbook's actions, themes and measures, and of what stands above them; 1.1.1 and 2.3.4 are of a kind. */
const refsIn = indexedBy<Pick<Action | Measure, "ref" | "row" | "table">>(({ ref }) => {
  const keys: string[] = [];
  for (const one of ref === null ? [] : [ref, ...parentRefs(ref)]) {
    const key = looseRef(one);
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}, shapeOf);

const lackedByKeys = new WeakMap<object, (ref: string) => boolean>();

/**
 * @returns what tells whether a workbook has refs of the form of one, and that one is not among them: the same as long as no
 *   ref has come or gone.
 */
export function refsLackedBy(workbook: ReadWorkbook): (ref: string) => boolean {
  const [owner] = workbook.tables;
  if (!owner) return noneLacked;
  const refs = refsIn(owner, [...blocksOfAll(workbook), workbook.measures]);
  const known = lackedByKeys.get(refs.keys) ?? ((ref) => lacks(refs, looseRef(ref)));
  lackedByKeys.set(refs.keys, known);
  return known;
}

function lacks({ groups, kinds }: Pick<BlockIndex<unknown>, "groups" | "kinds">, key: string): boolean {
  return !groups.has(key) && (kinds.get(shapeOf(key)) ?? 0) >= FEWEST_ALIKE;
}

function noneLacked(): boolean {
  return false;
}

function shapeOf(ref: string): string {
  return ref.replace(/\d+/g, "0");
}
