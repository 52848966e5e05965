import { leadKey, sameLead } from "../../read/leads";

/** Comparing all with all is slow past this, and no plan has as many leads. */
const MOST_LEADS = 500;

/**
 * @param uses every lead as each row spells it.
 * @returns for a spelling, the one that the workbook uses most for the same lead.
 */
export function leadNames(uses: readonly string[]): (spelling: string) => string {
  const counts = new Map<string, number>();
  for (const use of uses) counts.set(use, (counts.get(use) ?? 0) + 1);
  const heads: string[] = [];
  const names = new Map<string, string>();
  const byUse = [...counts].sort((a, b) => b[1] - a[1]).map(([spelling]) => spelling);
  const byKey = new Map<string, string>();
  for (const spelling of byUse) {
    const near = heads.length <= MOST_LEADS ? heads.find((head) => sameLead(head, spelling)) : undefined;
    const head = byKey.get(leadKey(spelling)) ?? near ?? spelling;
    if (head === spelling) heads.push(spelling);
    byKey.set(leadKey(spelling), head);
    names.set(spelling, head);
  }
  return (spelling) => names.get(spelling) ?? spelling;
}
