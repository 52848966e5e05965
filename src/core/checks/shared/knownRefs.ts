import type { ReadWorkbook } from "../../model/plan";
import { looseRef, parentRefs } from "../../read/refs";

/** The refs of a workbook's actions, themes and measures, and of what stands above them. */
interface KnownRefs {
  readonly refs: ReadonlySet<string>;
  /** How many of them are built alike: 1.1.1 and 2.3.4 are. */
  readonly shapes: ReadonlyMap<string, number>;
}

/** With fewer refs of a kind nothing shows that the plan's refs are built that way. */
const FEWEST_ALIKE = 3;

const known = new WeakMap<ReadWorkbook, KnownRefs>();

/** @returns whether a workbook has refs of this form, and this one is not among them. */
export function lacksRef(workbook: ReadWorkbook, ref: string): boolean {
  const { refs, shapes } = known.get(workbook) ?? read(workbook);
  const key = looseRef(ref);
  return !refs.has(key) && (shapes.get(shapeOf(key)) ?? 0) >= FEWEST_ALIKE;
}

function read(workbook: ReadWorkbook): KnownRefs {
  const refs = new Set<string>();
  for (const { ref } of [...workbook.actions, ...workbook.measures]) {
    if (ref !== null) for (const one of [ref, ...parentRefs(ref)]) refs.add(looseRef(one));
  }
  const shapes = new Map<string, number>();
  for (const ref of refs) shapes.set(shapeOf(ref), (shapes.get(shapeOf(ref)) ?? 0) + 1);
  const found = { refs, shapes };
  known.set(workbook, found);
  return found;
}

function shapeOf(ref: string): string {
  return ref.replace(/\d+/g, "0");
}
