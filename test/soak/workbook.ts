import type { SheetDocument, WorkbookDocument } from "../../src/xlsx/document";
import { fill, officersRule, sheet, workbook } from "../excel/workbooks";

/** A plan with things to find and to fix, measures, a protected and a hidden sheet, and rules of the officer's own. */
export function soakedWorkbook(): WorkbookDocument {
  const plan = sheet("Plan", [
    ["Ref", "Action", "Due", "Lead", "Status", "Update"],
    ...Array.from({ length: 10 }, (_, index) => [
      `1.${index + 1}`,
      `Agree step ${index + 1} of the offer`,
      ["March 2019", "31/12/2019", "TBC", "", "Q2 2019/20"][index % 5] ?? "",
      index === 3 ? "Health lead" : "Health Lead",
      ["G", "R", "A", "", "Complete"][index % 5] ?? "",
      index % 4 === 0 ? "UPDATE 24/6/19 - drafted" : "",
    ]),
  ]);
  fill(plan, 1, 4, "#00B050");
  plan.conditionalFormats.push(officersRule('$E2="R"'), officersRule("$C2=TODAY()", 3));
  const kpis = sheet("KPIs", [
    ["Ref", "Measure", "Target 18/19", "Actual", "Target 19/20"],
    ["1a", "Number of complaints", 114, 108, 102],
    ["1b", "Percentage completed within 20 weeks", "90%", "84.7%", "Baseline March 2019"],
  ]);
  return workbook(
    plan,
    kpis,
    apart(plan, { protected: true }, "Locked"),
    apart(plan, { visibility: "hidden" }, "Old"),
  );
}

function apart(like: SheetDocument, how: Partial<SheetDocument>, name: string): SheetDocument {
  const cells = new Map([...like.cells].map(([row, line]) => [row, new Map(line)]));
  return {
    ...like,
    ...how,
    name,
    cells,
    conditionalFormats: [],
    hiddenRows: new Set(),
    rowHeights: new Map(),
  };
}
