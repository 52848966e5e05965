import { reviewWorkbook } from "../../../src/core/index";
import { parseAddress, type CellRange } from "../../../src/core/model/address";
import { highlightsOf } from "../../../src/core/report/highlights/highlightsOf";
import { rulesFor } from "../../../src/core/report/highlights/rules";
import { readWorkbook } from "../../../src/excel/readWorkbook";
import type { SheetDocument } from "../../../src/xlsx/document";
import { sheet } from "../../excel/workbooks";
import type { LivePane } from "./livePane";

const HEADINGS = ["Ref", "Action", "Due", "Lead", "Status"];
export const range = (address: string) => parseAddress(address) as CellRange;

/** Rows that are all on track, but one that is overdue and said to be green: row 3, C4. */
export function plan(rows: number): SheetDocument {
  return sheet("Plan", [
    HEADINGS,
    ...Array.from({ length: rows }, (_, index) => [
      `1.${index + 1}`,
      `Agree step ${index + 1} of the offer`,
      index === 2 ? "31/03/2019" : "31/12/2019",
      "Health Lead",
      index % 4 === 3 ? "A" : "G",
    ]),
  ]);
}

export function overdue({ findings }: LivePane) {
  return findings()
    .filter(({ check }) => check === "plan/overdue-rated-on-track")
    .map(({ cell, ref }) => `${ref ?? ""} ${cell}`);
}

/** What a whole review from scratch finds and paints now; the live one must have come to the same. */
export async function expectAsFromScratch({ state, standIn }: LivePane): Promise<void> {
  const reviewed = state().reviewed;
  const snapshot = await readWorkbook();
  expect(reviewed?.snapshot).toEqual(snapshot);
  const review = reviewWorkbook(snapshot, {
    asAt: "2019-06-24",
    ...(reviewed && { settings: reviewed.settings }),
  });
  expect(reviewed?.review).toEqual(review);
  const wanted = rulesFor(highlightsOf(review, snapshot));
  const painted = standIn.document.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats
      .filter(({ formula }) => formula.includes("plan-check:"))
      .map(({ ranges, formula }) => ({ sheet: name, formula, ranges })),
  );
  const asText = ({ sheet: name, formula, ranges }: (typeof painted)[number]) =>
    `${name} ${formula} ${ranges
      .map(({ row, column }) => `${row},${column}`)
      .sort()
      .join(" ")}`;
  expect(painted.map(asText).sort()).toEqual(
    wanted
      .map(({ sheet: name, look, address }) =>
        asText({
          sheet: name,
          formula: `N("plan-check:${look.name}")=0`,
          ranges: address.split(",").map(range),
        }),
      )
      .sort(),
  );
}
