import { columnOf } from "../../model/columnOf";
import type { Action } from "../../model/plan";
import { isOpen } from "../../model/plan";
import { defineCheck, type Draft } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { countOf, eachRow, openCount } from "../shared/eachRow";
import { columnFor, onTable, type TableOnly } from "../shared/plans";
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
  run: drawnFrom(
    () => ({
      themes: themesSeen,
      actions: openCount,
      bareThemes: themesWithout,
      bareActions: actionsWithout,
    }),
    ({ themes, actions, bareThemes, bareActions }, plan) => {
      const column = columnOf(plan.table.columns, "lead");
      // Themes are expected to name a lead where most themes of the plan do.
      const led = themes - bareThemes.length;
      const withThemes = themes > 1 && led > themes / 2;
      const without = withThemes ? [...bareActions, ...bareThemes] : bareActions;
      if (without.length === 0) return [];
      const isAnyLed = actions > bareActions.length || withThemes;
      if (column === undefined || (!isAnyLed && without.length > 1)) {
        const what =
          column === undefined
            ? "This plan has no column of leads"
            : "No open action of this plan has a lead";
        return [onTable(plan, column, `${what}, so there is nobody to ask about any of it.`, "no leads")];
      }
      return without;
    },
  ),
});

/** A finding for each row of a kind without a lead: open actions, and themes in whatever state. */
const actionsWithout = eachRow((row, context) =>
  row.kind === "action" && isOpen(row) && row.leads.length === 0 ? [withoutLead(row, context)] : [],
);
const themesWithout = eachRow((row, context) =>
  row.kind === "theme" && row.leads.length === 0 ? [withoutLead(row, context)] : [],
);
const themesSeen = countOf((row) => row.kind === "theme");

function withoutLead(row: Action, context: TableOnly): Draft {
  const isTheme = row.kind === "theme";
  return {
    row: row.row,
    column: columnFor(context, row, "lead"),
    ref: row.ref,
    message: `${nameOf(row)} has no lead${isTheme ? ", unlike the other themes of this plan" : ""}.`,
    evidence: [],
    content: row.title,
    severity: isTheme ? "note" : "warning",
  };
}
