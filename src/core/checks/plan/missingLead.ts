import type { Action } from "../../model/plan";
import { isOpen } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { rowsThat } from "../shared/eachRow";
import { columnFor, onTable } from "../shared/plans";
import { nameOf } from "../shared/words";

export const missingLead = defineCheck({
  id: "plan/missing-lead",
  appliesTo: "plan",
  severity: "warning",
  title: "No lead",
  why: "An action that nobody answers for is nobody's to finish, and there is no one to ask.",
  howToFix: "Name the role that answers for it.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 |  | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
    finds: ["D2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Local Area Partnerships | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
  },
  run(plan, context) {
    const column = plan.table.columns.find((c) => c.role === "lead")?.column;
    const withThemes = areThemesLed(themesOf(plan, context));
    const isExpected = ({ kind }: Action) => kind === "action" || withThemes;
    const without = rowsWithout(plan, context).filter(isExpected);
    if (without.length === 0) return [];
    const isAnyLed = ledRows(plan, context).some(isExpected);
    if (column === undefined || (!isAnyLed && without.length > 1)) {
      const what =
        column === undefined ? "This plan has no column of leads" : "No open action of this plan has a lead";
      return [onTable(plan, column, `${what}, so there is nobody to ask about any of it.`, "no leads")];
    }
    return without.map((row) => ({
      row: row.row,
      column: columnFor(plan, row, "lead"),
      ref: row.ref,
      message: `${nameOf(row)} has no lead${row.kind === "theme" ? ", unlike the other themes of this plan" : ""}.`,
      evidence: [],
      content: row.title,
      severity: row.kind === "theme" ? ("note" as const) : ("warning" as const),
    }));
  },
});

const themesOf = rowsThat((row) => row.kind === "theme");
/** Open actions, and themes in whatever state. */
const rowsWithout = rowsThat((row) => row.leads.length === 0 && (row.kind === "theme" || isOpen(row)));
const ledRows = rowsThat((row) => row.leads.length > 0 && (row.kind === "theme" || isOpen(row)));

/** Themes are expected to name a lead where most themes of the plan do. */
function areThemesLed(themes: readonly Action[]): boolean {
  const led = themes.filter((theme) => theme.leads.length > 0);
  return themes.length > 1 && led.length > themes.length / 2;
}
