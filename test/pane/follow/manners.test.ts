/** @jest-environment jsdom */
import { initialState } from "../../../src/pane/state/paneState";
import { setCell } from "../../../src/xlsx/documentEdit";
import { workbook } from "../../excel/workbooks";
import { reviewedPane, type LivePane } from "./livePane";
import { expectAsFromScratch, overdue, plan, range } from "./plans";

/** A machine that is busy with other tests takes its time. */
jest.setTimeout(60_000);

const ours = ({ standIn }: LivePane) =>
  standIn.document.sheets[0]?.conditionalFormats.map(({ formula }) => formula) ?? [];

const writes = (requests: LivePane["standIn"]["requests"]) =>
  requests.filter(({ names }) => names.some((name) => /^(?:set |Delete|Add)/.test(name)));

it("a co-author's edit is reviewed at once, and painted only with the officer's next look", async () => {
  const pane = await reviewedPane(workbook(plan(12)));
  const before = ours(pane);
  const requests = await pane.requestsOf(() => pane.standIn.editCell("Plan", 3, 2, "31/12/2019", "Remote"));
  expect(overdue(pane)).toEqual([]);
  expect(writes(requests)).toEqual([]);
  expect(ours(pane)).toEqual(before);
  pane.follower.look();
  await pane.settled();
  await expectAsFromScratch(pane);
});

it("our own painting raises no echo, should Excel tell of it as of a changed format", async () => {
  const pane = await reviewedPane(workbook(plan(12)), { rulesChangeFormats: true });
  const requests = await pane.requestsOf(() => pane.standIn.editCell("Plan", 3, 2, "31/12/2019"));
  expect(requests).toHaveLength(3);
  await expectAsFromScratch(pane);
});

it("looks, when the pane is used, for what Excel tells nothing of: an undone fill, a renamed sheet", async () => {
  const pane = await reviewedPane(workbook(plan(12)));
  const [sheet] = pane.standIn.document.sheets;
  if (sheet) setCell(sheet, 5, 4, { style: { fill: "#FF0000" } });
  pane.standIn.officer.renameSheet("Plan", "Action plan");
  await pane.settled();
  expect(pane.findings().every((finding) => finding.sheet === "Plan")).toBe(true);
  const requests = await pane.requestsOf(() => pane.follower.look());
  expect(requests.length).toBeLessThanOrEqual(5);
  expect(pane.findings().every((finding) => finding.sheet === "Action plan")).toBe(true);
  await expectAsFromScratch(pane);
});

it("a look that finds nothing new reviews nothing, and is not taken again at once", async () => {
  const pane = await reviewedPane(workbook(plan(12)));
  const before = pane.state().reviewed;
  expect(await pane.requestsOf(() => pane.follower.look())).toHaveLength(3);
  expect(pane.state().reviewed).toBe(before);
  expect(await pane.requestsOf(() => pane.follower.look())).toHaveLength(0);
});

it("follows nothing while it is switched off, nor after the pane is closed", async () => {
  const pane = await reviewedPane(workbook(plan(12)));
  await pane.follower.turn(false);
  expect(await pane.requestsOf(() => pane.standIn.editCell("Plan", 3, 2, "31/12/2019"))).toEqual([]);
  expect(overdue(pane)).toEqual(["1.3 E4"]);
  await pane.follower.turn(true);
  await pane.requestsOf(() => pane.standIn.editCell("Plan", 3, 4, "R"));
  expect(overdue(pane)).toEqual([]);
  await pane.follower.stop();
  expect(await pane.requestsOf(() => pane.standIn.editCell("Plan", 3, 4, "G"))).toEqual([]);
});

it("when the sheets hold no highlights any more it paints none", async () => {
  const pane = await reviewedPane(workbook(plan(12)));
  await pane.clear();
  const requests = await pane.requestsOf(() => pane.standIn.editCell("Plan", 6, 2, "May 2019"));
  expect(requests).toHaveLength(1);
  expect(overdue(pane)).toEqual(["1.3 E4", "1.6 E7"]);
  expect(ours(pane)).toEqual([]);
});

it("what holds the officer up is given up, and the pane says that the workbook has changed", async () => {
  const pane = await reviewedPane(workbook(plan(12)));
  pane.eachLookAtTheClockTakes(1_500);
  pane.standIn.editCell("Plan", 3, 2, "31/12/2019");
  await pane.settled();
  expect(overdue(pane)).toEqual([]);
  expect(pane.state().stale).toBeNull();
  const requests = await pane.requestsOf(() => pane.standIn.editCell("Plan", 3, 2, "31/03/2019"));
  expect(requests).toEqual([]);
  expect(pane.state().stale).toEqual({ why: "slow" });
  await pane.review();
  expect(pane.state().stale).toBeNull();
  await expectAsFromScratch(pane);
});

it("says what went wrong when a change cannot be read, and Review again puts it right", async () => {
  const pane = await reviewedPane(workbook(plan(12)));
  pane.standIn.failNext({ code: "InvalidOrTimedOutSession" });
  pane.standIn.editCell("Plan", 3, 2, "31/12/2019");
  await pane.settled();
  expect(pane.state().stale).toMatchObject({
    why: "failed",
    message: expect.stringContaining("timed out") as string,
  });
  await pane.review();
  expect(overdue(pane)).toEqual([]);
  await expectAsFromScratch(pane);
});

it("a finding that is open stays open while it lasts, however its cell moves", async () => {
  const pane = await reviewedPane(workbook(plan(12)));
  const [finding] = pane.findings().filter(({ check }) => check === "plan/overdue-rated-on-track");
  if (finding === undefined) throw new Error("There is no such finding.");
  pane.dispatch({ type: "opened", opened: { finding, list: "all" } });
  pane.standIn.officer.insertRows("Plan", 1, 2);
  await pane.settled();
  expect(pane.state().opened?.finding).toMatchObject({ cell: "E6", fingerprint: finding.fingerprint });
  expect(pane.findings()).toContain(pane.state().opened?.finding);
  pane.standIn.editCell("Plan", 5, 2, "30/04/2019");
  await pane.settled();
  expect(pane.state().opened?.finding).toMatchObject({ cell: "E6", check: finding.check });
  pane.standIn.editCell("Plan", 5, 2, "31/12/2019");
  await pane.settled();
  expect(pane.state().opened).toBeNull();
  expect(pane.state().filter).toEqual(initialState("2019-06-24").filter);
});

it("in the oldest Excel an edit and an inserted row are followed, and a sort is seen when the pane is used", async () => {
  const pane = await reviewedPane(workbook(plan(12)), { requirementSet: "1.9" });
  pane.standIn.editCell("Plan", 6, 2, "May 2019");
  pane.standIn.officer.insertRows("Plan", 2, 1);
  await pane.settled();
  await expectAsFromScratch(pane);
  const requests = await pane.requestsOf(() => pane.standIn.officer.sortRows("Plan", range("A2:E14"), 4));
  expect(requests).toEqual([]);
  pane.follower.look();
  await pane.settled();
  await expectAsFromScratch(pane);
});

it("5,000 pasted cells are one read", async () => {
  const pane = await reviewedPane(workbook(plan(1_100)));
  const texts = Array.from({ length: 1000 }, (_, index) => [
    `2.${index}`,
    `Pasted ${index}`,
    "31/12/2019",
    "Care Lead",
    "G",
  ]);
  const requests = await pane.requestsOf(() =>
    pane.standIn.officer.type("Plan", range("A2:E1001"), texts, "Local"),
  );
  expect(requests.length).toBeLessThanOrEqual(3);
  console.info(`5,000 cells pasted: ${requests.length} requests.`);
  expect(overdue(pane)).toEqual([]);
});
