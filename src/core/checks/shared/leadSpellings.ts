import { addTo } from "../../model/groupBy";
import { isSame } from "../../model/isSame";
import type { Action } from "../../model/plan";
import { leadKey, sameLead } from "../../read/leads";
import { isAlikeList, isAlikeMap, isAlikeRow } from "./alike";
import { seenInBlocks } from "./eachRow";

/** A lead in a row of a plan. */
export interface LeadUse {
  readonly row: Action;
  readonly column: number;
  readonly spelling: string;
}

export interface Spelling {
  readonly text: string;
  /** In the order of the workbook. */
  readonly uses: readonly LeadUse[];
}

/** Where leads are named in a block of rows, by how they are spelled. */
export type LeadUses = ReadonlyMap<string, readonly LeadUse[]>;

/** Comparing all with all is slow past this, and no plan has as many leads. */
const MOST_SPELLINGS = 500;

export const leadUses = seenInBlocks((block): LeadUses => {
  const uses = new Map<string, LeadUse[]>();
  for (const row of block) {
    const column = row.columns.lead;
    if (column === undefined) continue;
    for (const spelling of row.leads) {
      addTo(uses, spelling, { row, column, spelling });
    }
  }
  return uses;
}, isAlikeUses);

function isAlikeUses(a: LeadUses, b: LeadUses): boolean {
  return isAlikeMap(a, b, (uses, others) => isAlikeList(uses, others, isAlikeUse));
}

/** As far as the leads of a row are told. */
function isAlikeUse({ row: a }: LeadUse, { row: b }: LeadUse): boolean {
  return isAlikeRow(a, b) && a.texts.lead === b.texts.lead && isSame(a.leads, b.leads);
}

/**
 * @param blocks of all plans of the workbook, in order.
 * @returns the leads that are spelled in several ways: each lead's spellings, the most used first.
 */
export function spelledApart(blocks: readonly LeadUses[]): Spelling[][] {
  const counts = new Map<string, number>();
  for (const uses of blocks) {
    for (const [text, { length }] of uses) counts.set(text, (counts.get(text) ?? 0) + length);
  }
  const texts = [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
  return group(texts.slice(0, MOST_SPELLINGS)).map((spelled) =>
    spelled.map((text) => ({ text, uses: blocks.flatMap((uses) => uses.get(text) ?? []) })),
  );
}

function group(texts: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const text of texts) {
    const own = groups.find(([head]) => head !== undefined && isRespelled(head, text));
    if (own) own.push(text);
    else groups.push([text]);
  }
  return groups.filter((spelled) => spelled.length > 1);
}

/** "Service Managers" for "Service Manager" may mean several people: a plural at the very end is no misspelling. */
function isRespelled(a: string, b: string): boolean {
  if (!sameLead(a, b)) return false;
  return !(
    leadKey(a) === leadKey(b) &&
    withoutPlural(a) === withoutPlural(b) &&
    /s$/.test(a) !== /s$/.test(b)
  );
}

function withoutPlural(text: string): string {
  return text.replace(/s$/, "");
}
