import { cellAddress } from "../../model/address";
import type { Fix } from "../../model/finding";
import { defineCheck } from "../defineCheck";
import { evidenceAt } from "../shared/evidence";
import { spellingsOf, type LeadUse } from "../shared/leadSpellings";
import { listWords } from "../shared/words";

export const leadSpellings = defineCheck({
  id: "plan/lead-spellings",
  appliesTo: "plan",
  severity: "note",
  title: "One lead spelled in several ways",
  why: "A filter on the lead, or a list of who is to be asked for what, takes the spellings for different leads and shows only part of what is theirs.",
  howToFix: "Spell the lead in one way throughout; a pick-list keeps it so.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Health Lead | Green\n1.2 | Brief schools on the offer | July 2019 | Health Lead | Amber\n1.3 | Train the helpdesk | July 2019 | Health lead | Amber",
    finds: ["D4"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Health Lead | Green\n1.2 | Brief schools on the offer | July 2019 | SEND Health Lead | Amber\n1.3 | Train the helpdesk | July 2019 | Health Lead | Amber",
  },
  run(plan, context) {
    return spellingsOf(context).flatMap((spellings) => {
      const [usual, ...others] = spellings;
      const [odd] = others.flatMap(({ uses }) => uses).sort((a, b) => a.order - b.order);
      if (!usual || !odd || odd.row.table !== plan.table.id) return [];
      const written = spellings.map(({ text, uses }) => `“${text}” (${times(uses.length)})`);
      return [
        {
          row: odd.row.row,
          column: odd.column,
          ref: odd.row.ref,
          message: `One lead is spelled in ${spellings.length} ways: ${listWords(written)}.`,
          evidence: others.flatMap(({ text, uses }) =>
            uses.map((use) => evidenceAt(use.row, use.column, text, `the same lead as ${usual.text}`)),
          ),
          content: written.join(" "),
          ...withFix(odd, usual.text),
        },
      ];
    });
  },
});

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

/** The cell with the usual spelling in place of its own; none where its text was joined from several lines. */
function withFix({ row, column, spelling }: LeadUse, usual: string): { fix?: Fix } {
  const text = row.texts.lead ?? "";
  if (!text.includes(spelling)) return {};
  const cell = cellAddress(row.row, column);
  const value = text.replace(spelling, usual);
  return { fix: { sheet: row.sheet, cell, value, numberFormat: null, label: `Write ${usual}` } };
}
