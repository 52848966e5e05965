import { splitLeads } from "../../read/leads";
import { defineCheck } from "../defineCheck";
import { drawnFromAll } from "../shared/drawnFrom";
import { evidenceAt } from "../shared/evidence";
import { onlyFix, wordEdit } from "../shared/fixes";
import { leadUses, spelledApart, type LeadUse, type Spelling } from "../shared/leadSpellings";
import { listWords } from "../shared/words";

export const leadSpellings = defineCheck({
  id: "plan/lead-spellings",
  appliesTo: "plan",
  severity: "note",
  title: "One lead spelled in several ways",
  why: "A filter on the lead, or a list of who is to be asked for what, takes the spellings for different leads and shows only part of what is theirs.",
  howToFix: "Spell the lead in one way throughout; a pick-list keeps it so.",
  fixWrites: "Writes the lead everywhere as most rows spell it.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Health Lead | Green\n1.2 | Brief schools on the offer | July 2019 | Health Lead | Amber\n1.3 | Train the helpdesk | July 2019 | Health lead | Amber",
    finds: ["D4"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Health Lead | Green\n1.2 | Brief schools on the offer | July 2019 | SEND Health Lead | Amber\n1.3 | Train the helpdesk | July 2019 | Health Lead | Amber",
  },
  run: drawnFromAll(
    () => ({ uses: leadUses }),
    (plans) => {
      const order = new Map(plans.map(({ plan }, i) => [plan.table.id, i]));
      const rank = ({ row }: LeadUse) => order.get(row.table) ?? 0;
      const inOrder = (a: LeadUse, b: LeadUse) =>
        rank(a) - rank(b) || a.row.row - b.row.row || placeIn(a) - placeIn(b);
      return spelledApart(plans.flatMap(({ lists }) => lists.uses)).flatMap((spellings) => {
        const [usual, ...others] = spellings;
        const [odd] = others.flatMap(({ uses }) => uses[0] ?? []).sort(inOrder);
        const plan = plans[odd ? rank(odd) : 0]?.plan;
        if (!usual || !odd || !plan) return [];
        const written = spellings.map(({ text, uses }) => `“${text}” (${times(uses.length)})`);
        return [
          {
            table: plan.table,
            row: odd.row.row,
            column: odd.column,
            ref: odd.row.ref,
            message: `One lead is spelled in ${spellings.length} ways: ${listWords(written)}.`,
            evidence: others.flatMap(({ text, uses }) =>
              uses.map((use) => evidenceAt(use.row, use.column, text, `the same lead as ${usual.text}`)),
            ),
            content: written.join(" "),
            ...fixesFor(usual, others),
          },
        ];
      });
    },
  ),
});

/** Where in its cell a lead is named. */
function placeIn({ row, spelling }: LeadUse): number {
  return row.leads.indexOf(spelling);
}

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

/** Every cell or none; none either where no spelling is the usual one, or where a cell's words cannot be told apart. */
function fixesFor(usual: Spelling, others: readonly Spelling[]) {
  if (others.some(({ uses }) => uses.length >= usual.uses.length)) return {};
  const odd = new Set(others.map(({ text }) => text));
  const rows = new Map<LeadUse["row"], LeadUse>();
  for (const use of others.flatMap(({ uses }) => uses)) rows.set(use.row, use);
  const edits = [...rows.values()].flatMap(({ row, column }) => {
    const text = respelled(row.texts.lead ?? "", row.leads, odd, usual.text);
    return text === null ? [] : [wordEdit({ ...row, column }, text)];
  });
  if (edits.length < rows.size) return {};
  return onlyFix(`Write ${usual.text}${edits.length === 1 ? "" : ` in ${edits.length} cells`}`, edits);
}

/** @returns the cell's text with its odd spellings replaced, or null where it would then be read otherwise. */
function respelled(
  text: string,
  leads: readonly string[],
  odd: ReadonlySet<string>,
  usual: string,
): string | null {
  let at = 0;
  let written = "";
  for (const lead of leads) {
    const start = text.indexOf(lead, at);
    if (start === -1) return null;
    written += text.slice(at, start) + (odd.has(lead) ? usual : lead);
    at = start + lead.length;
  }
  written += text.slice(at);
  const wanted = leads.map((lead) => (odd.has(lead) ? usual : lead));
  return splitLeads(written).join("\n") === wanted.join("\n") ? written : null;
}
