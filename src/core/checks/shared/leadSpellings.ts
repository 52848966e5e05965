import type { Action, ReadWorkbook } from "../../model/plan";
import { leadKey, sameLead } from "../../read/leads";
import type { CheckContext } from "../defineCheck";
import { plansOf } from "./wholeWorkbook";

/** A lead in a row of a plan. */
export interface LeadUse {
  readonly row: Action;
  readonly column: number;
  readonly spelling: string;
  /** Its place among all uses in the workbook. */
  readonly order: number;
}

export interface Spelling {
  readonly text: string;
  readonly uses: readonly LeadUse[];
}

/** Comparing all with all is slow past this, and no plan has as many leads. */
const MOST_SPELLINGS = 500;

const known = new WeakMap<ReadWorkbook, readonly (readonly Spelling[])[]>();

/** @returns the leads that the workbook's plans spell in several ways: each lead's spellings, the most used first. */
export function spellingsOf(context: CheckContext): readonly (readonly Spelling[])[] {
  const found = known.get(context.workbook) ?? group(spellings(context));
  known.set(context.workbook, found);
  return found;
}

function spellings(context: CheckContext): Spelling[] {
  const byText = new Map<string, LeadUse[]>();
  let order = 0;
  for (const row of plansOf(context).flatMap((plan) => plan.rows)) {
    const column = row.columns.lead;
    if (column === undefined) continue;
    for (const spelling of row.leads) {
      const use = { row, column, spelling, order: order++ };
      const uses = byText.get(spelling);
      if (uses) uses.push(use);
      else byText.set(spelling, [use]);
    }
  }
  return [...byText]
    .map(([text, uses]) => ({ text, uses }))
    .sort((a, b) => b.uses.length - a.uses.length)
    .slice(0, MOST_SPELLINGS);
}

function group(all: readonly Spelling[]): Spelling[][] {
  const groups: Spelling[][] = [];
  for (const spelling of all) {
    const own = groups.find(([head]) => head && isRespelled(head.text, spelling.text));
    if (own) own.push(spelling);
    else groups.push([spelling]);
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
