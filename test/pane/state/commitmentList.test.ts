import { reviewWorkbook } from "../../../src/core";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { readStored, writeStored } from "../../../src/core/settings/stored";
import { NOTHING_STORED } from "../../../src/core/settings/nothingStored";
import { corrected, coverageFor, listOnSheet, pastedList } from "../../../src/pane/state/commitmentList";
import type { Reviewed } from "../../../src/pane/state/reviewed";
import { sheetFromText } from "../../support/textTable";

const snapshot = {
  sheets: [
    sheetFromText(
      "Ref | Action | Due | Status\n1.1 | Publish the local offer | March 2019 | G\n1.2 | Train the helpdesk | May 2019 | A",
    ),
    sheetFromText("No. | We will\n7 | Publish a local offer\n8 | Grow bananas", "Strategy"),
  ],
  stored: null,
};
const reviewed: Reviewed = {
  review: reviewWorkbook(snapshot, { asAt: "2019-06-24", settings: DEFAULT_SETTINGS }),
  settings: DEFAULT_SETTINGS,
  snapshot,
  highlights: [],
  sheets: snapshot.sheets.map(({ name }) => name),
};

it("reads a pasted list, holds the plan against it, and keeps what a person says of a match", () => {
  const list = pastedList("1.1 Publish the local offer\n1.2 Grow bananas\n");
  if (list === null) throw new Error("There is a list.");
  const first = { list, corrections: [] };
  expect(coverageFor(reviewed, first)?.counts).toMatchObject({ matched: 1, notPlanned: 1 });
  const said = corrected(first, "1.2", ["1.2"]);
  expect(coverageFor(reviewed, said)?.counts).toMatchObject({ matched: 2, notPlanned: 0 });
  expect(corrected(said, "1.2", [])).toEqual({ list, corrections: [{ commitment: "1.2", ref: null }] });
  expect(corrected(said, "1.2", null)).toEqual(first);
  expect(readStored(writeStored({ ...NOTHING_STORED, coverage: said })).coverage).toEqual(said);
});

it("keeps where a list stands in the workbook, and reads it there again", () => {
  const list = listOnSheet("Strategy", reviewed);
  expect(list).toEqual({ place: "Strategy" });
  const kept = list && { list, corrections: [] };
  expect(
    coverageFor(reviewed, kept)?.lines.map(({ commitment, verdict }) => [commitment.number, verdict]),
  ).toEqual([
    ["7", "matched"],
    ["8", "notPlanned"],
  ]);
});

it("says that there is none", () => {
  expect(pastedList(" \n ")).toBeNull();
  expect(listOnSheet(snapshot.sheets[0]?.name ?? "", reviewed)).toBeNull();
  expect(coverageFor(reviewed, { list: { place: "Gone" }, corrections: [] })).toBeNull();
  expect(coverageFor(reviewed, null)).toBeNull();
});
