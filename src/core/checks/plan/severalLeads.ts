import { defineCheck } from "../defineCheck";
import { drawnFromAll } from "../shared/drawnFrom";
import { openActionsThat } from "../shared/eachRow";
import { namesOf } from "../shared/rows";
import { onceForAll } from "../shared/wholeWorkbook";

/** Words by which a cell tells the one who answers from those who help. */
const ONE_NAMED =
  /\b(?:accountable|lead|owner|responsible)\s*:|\((?:lead|accountable|owner|a)\)|\bsupport(?:ed|ing)?\b|\bassisted by\b|\bwith (?:help|input) from\b/i;

export const severalLeads = defineCheck({
  id: "plan/several-leads",
  appliesTo: "plan",
  severity: "note",
  title: "Several leads and none accountable",
  why: "Where an action names several leads and does not say which of them answers for it, each may wait for the other, and a question goes to nobody in particular.",
  howToFix:
    "Name the one who is accountable first and mark the others: Head of Inclusion (lead), supported by SEND Auditor.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion / Health Lead | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
    finds: ["D2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion, supported by Health Lead | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
  },
  run: drawnFromAll(
    () => ({ shared: sharedRows }),
    (plans) => {
      const rows = plans.flatMap(({ lists }) => lists.shared);
      const what = rows.length === 1 ? "1 open action names" : `${rows.length} open actions name`;
      const places = plans.flatMap(({ plan, lists }) =>
        lists.shared.map((row) => ({
          plan,
          row: row.row,
          column: row.columns.lead ?? plan.table.range.column,
          text: row.texts.lead ?? "",
        })),
      );
      return onceForAll(places, {
        message: `In this workbook ${what} several leads without saying which is accountable: ${namesOf(rows)}.`,
        content: "several leads",
      });
    },
  ),
});

const sharedRows = openActionsThat(
  ({ leads, texts }) => leads.length > 1 && !ONE_NAMED.test(texts.lead ?? ""),
);
