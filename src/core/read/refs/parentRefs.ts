import { isDotted, LABELLED } from "./normalizeRef";

/**
 * @returns the refs above a ref, nearest first: ["1.1", "1"] for "1.1.1", ["1b", "1"] for "1b (i)", ["A1", "A"] for "A1.2".
 *   None for a code with a word in front ("RISK-12").
 */
export function parentRefs(ref: string): string[] {
  const parents: string[] = [];
  if (ref.length <= 30 && isDotted(ref)) {
    for (let dot = ref.lastIndexOf("."); dot > 0 && parents.length < MOST_PARENTS;) {
      parents.push(ref.slice(0, dot));
      dot = ref.lastIndexOf(".", dot - 1);
    }
    return parents;
  }
  let rest = ref.trim().slice(0, 60).replace(LABELLED, "").replace(/[.:]$/, "");
  while (parents.length < MOST_PARENTS) {
    const parent = parentOf(rest);
    if (parent === null) return parents;
    parents.push(parent);
    rest = parent;
  }
  return parents;
}

const MOST_PARENTS = 8;

function parentOf(ref: string): string | null {
  if (isDotted(ref)) return ref.includes(".") ? ref.slice(0, ref.lastIndexOf(".")) : null;
  const match =
    /^(.*\w|.*\))\s?\([^()]*\)$/.exec(ref) ?? // 1b (i)
    /^(.*\d.*)[.\-/](?:\d+|[a-z]+)$/i.exec(ref) ?? // 1.1.1, 2019-07
    /^(.*\d)[a-z]$/i.exec(ref) ?? // 1b
    /^([a-z])\d+$/i.exec(ref); // A1
  return match?.[1] ?? null;
}
