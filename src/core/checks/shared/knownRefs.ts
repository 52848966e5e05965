import type { Action, Measure, ReadWorkbook } from "../../model/plan";
import { looseRef, parentRefs } from "../../read/refs";
import { indexedBy } from "./blockIndex";
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

/** @returns what tells whether a workbook has refs of the form of one, and that one is not among them. */
export function refsLackedBy(workbook: ReadWorkbook): (ref: string) => boolean {
  const [owner] = workbook.tables;
  if (!owner) return () => false;
  const refs = refsIn(owner, [...blocksOfAll(workbook), workbook.measures]);
  return (ref) => {
    const key = looseRef(ref);
    return !refs.groups.has(key) && (refs.kinds.get(shapeOf(key)) ?? 0) >= FEWEST_ALIKE;
  };
}

function shapeOf(ref: string): string {
  return ref.replace(/\d+/g, "0");
}
