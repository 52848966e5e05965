/** @jest-environment jsdom */
import type { PaneAction } from "../../src/pane/state/paneAction";
import { initialState, type PaneState } from "../../src/pane/state/paneState";
import { reduce } from "../../src/pane/state/reduce";
import { review } from "../../src/pane/state/steps";
import { hiddenSheetsLine } from "../../src/pane/words";
import { open, sheet, workbook } from "../excel/workbooks";

const ROWS = [
  ["Ref", "Action", "Due", "Lead", "Status"],
  ["1.1", "Publish the offer", "March 2019", "Health Lead", "G"],
  ["1.2", "Agree the pathway", "May 2019", "Health Lead", "A"],
  ["1.3", "Train the panel", "June 2019", "Health Lead", "C"],
];

function withArchive() {
  const archive = sheet("Archive", ROWS);
  archive.visibility = "hidden";
  return workbook(sheet("Plan", ROWS), archive);
}

/** Reviews through office.js as the pane does, and gives the state after it. */
async function reviewed(state: PaneState): Promise<PaneState> {
  let after = state;
  const dispatch = (action: PaneAction) => {
    after = reduce(after, action);
  };
  const following = {
    begin: () => Promise.resolve(),
    known: () => null,
    reviewer: () => null,
    mark: () => undefined,
    painted: () => undefined,
  };
  await review(dispatch, state, following, new AbortController().signal);
  return after;
}

test("a review leaves hidden sheets out and names them; asked for, it reads them and goes on doing so", async () => {
  const standIn = open(withArchive());
  const first = await reviewed(initialState("2019-06-24"));
  expect(first.reviewed?.review).toMatchObject({
    hiddenSheets: ["Archive"],
    summary: { actions: 3, overdue: 2 },
  });

  const asked = await reviewed(reduce(first, { type: "hiddenSheetsChosen" }));
  expect(asked.reviewed?.review).toMatchObject({ hiddenSheets: [] });
  expect(asked.reviewed?.review.tables.map((table) => table.sheet)).toEqual(["Plan", "Archive"]);
  expect(asked.skipped).toEqual([
    { sheet: "Archive", why: "Archive is hidden, so its cells are not highlighted." },
  ]);
  expect(asked.hiddenSheets).toBe(true);
  expect(standIn.document.stored).toBeNull();
});

test("it is told in words", () => {
  expect(hiddenSheetsLine(["Archive"])).toBe("1 hidden sheet was not read: Archive.");
  expect(hiddenSheetsLine(["2018", "Lists"])).toBe("2 hidden sheets were not read: 2018, Lists.");
});
