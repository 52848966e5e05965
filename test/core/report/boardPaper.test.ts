import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookSnapshot } from "../../../src/core/model/workbookSnapshot";
import { readXlsx } from "../../../src/xlsx/read";
import { toSnapshot } from "../../../src/xlsx/snapshot";
import { paperOf } from "../../support/paperOf";

const SAMPLE = path.resolve(__dirname, "../../../assets/sample-plan.xlsx");
const REAL = path.resolve(__dirname, "../../../../shared/data/improvement-plan-2019.xlsx");
/** The sample has the published plan's refs, dates, leads and figures; the published one is read where it is at hand. */
const WORKBOOKS = [SAMPLE, REAL]
  .filter((file) => existsSync(file))
  .map((file) => [path.basename(file), file] as const);

const DELAYED = "1.4.1 1.7.2 2.5.2 2.5.3 2.7.2 3.6.4 3.6.5 3.6.6".split(" ");
const COMPLETED =
  "1.1.1 1.3.1 1.6.1 1.7.1 2.1.1 2.1.2 2.1.4 2.2.1 2.3.2 2.4.1 2.5.1 3.3.1 3.6.1 3.6.2 3.6.3 4.2.1 4.4.1 4.4.2".split(
    " ",
  );

const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

describe.each(WORKBOOKS)("%s", (_, file) => {
  let workbook: WorkbookSnapshot;
  beforeAll(async () => {
    workbook = toSnapshot(await readXlsx(readFileSync(file)));
  });

  it("reproduces the published lists of 24 June 2019, and names where its not-started list differs", () => {
    const { completed, delayed, reportLists } = paperOf(workbook);
    expect(names(completed.all)).toEqual(COMPLETED);
    expect(names(delayed).sort()).toEqual(DELAYED);
    const [done, late, waiting] = reportLists;
    expect([done?.inBoth.count, done?.omitted, done?.added]).toEqual([18, [], []]);
    expect([late?.inBoth.count, late?.omitted, late?.added]).toEqual([8, [], []]);
    expect(waiting).toMatchObject({ from: "2019-05-01", to: "2019-08-31", status: "notStarted" });
    expect([waiting?.listed.names, waiting?.fromPlan.names]).toEqual([["3.8.1", "4.3.1"], ["1.7.3"]]);
    expect([...(waiting?.omitted ?? []), ...(waiting?.added ?? [])].map(({ sentence }) => sentence)).toEqual([
      "1.7.3 is left out, although the plan has it as not started and due by 31 July 2019.",
      "3.8.1 is listed, although the plan has it as underway (Amber).",
      "4.3.1 is listed, although the plan has it as underway (Amber).",
    ]);
  });

  it("names on the day of the meeting the 15 overdue actions that are not rated delayed", () => {
    const { overdueNotRatedDelayed, summary } = paperOf(workbook, { asAt: "2019-07-03" });
    expect(names(overdueNotRatedDelayed)).toEqual(
      "1.5.1 1.6.2 2.7.1 3.9.1 4.2.2 4.4.3 1.1.2 1.3.2 1.6.3 2.2.2 3.2.1 3.3.2 4.1.1 4.3.1 4.4.4".split(" "),
    );
    expect(summary.sentences[1]).toBe(
      "22 of the 76 open actions are overdue; 15 of them are not rated delayed.",
    );
  });

  it("tells a delayed action with its dates, narrative and newest update, from the plan and its report", () => {
    const row = paperOf(workbook).delayed.find(({ ref }) => ref === "1.4.1");
    expect(row).toMatchObject({
      sheet: "Priority 1",
      cell: "B16",
      rated: "Red",
      dueBy: "2019-04-30",
      overdueDays: 55,
      leads: ["Head of Inclusion"],
      mitigation: null,
      newestUpdate: { date: "2019-06-24" },
    });
    expect(row?.narrative).not.toContain("UPDATE 24/6/19");
    expect(row?.narrative?.length).toBeGreaterThan(100);
    expect(row?.newestUpdate?.text).toMatch(/^UPDATE 24\/6\/19-/);
  });

  it("lists by the paper's months and meetings, and says what is not known", () => {
    const { notStarted, dueNext, completed, movement } = paperOf(workbook, {
      paper: { lastMeeting: "2019-04-24", nextMeeting: "2019-07-03" },
    });
    expect([notStarted.from, notStarted.to]).toEqual(["2019-06-01", "2019-09-30"]);
    expect(names(notStarted.actions)).toEqual("1.7.3 2.5.4 2.5.5 3.5.1 4.3.2".split(" "));
    expect(notStarted.hasStartColumn).toBe(false);
    expect(names(dueNext.actions)).toEqual(
      "1.3.2 1.6.3 1.7.2 2.2.2 2.5.3 3.2.1 3.3.2 4.1.1 4.3.1 4.4.4".split(" "),
    );
    expect(dueNext.untilMeeting).toBe(true);
    expect([completed.sinceLast, movement]).toEqual([null, null]);
    expect(completed.basis).toContain("the plan has no completion dates and no earlier review is at hand");
  });

  it("tells the forecasts, the missing figures and the promises not kept", () => {
    const { forecasts, missing, measures } = paperOf(workbook);
    expect(forecasts.map(({ name, forecastBy, daysAfterDue }) => [name, forecastBy, daysAfterDue])).toEqual([
      ["1.4.1", "2019-08-31", 123],
      ["2.5.2", "2019-09-20", 143],
      ["3.6.4", "2019-07-01", 62],
      ["3.6.5", "2019-07-01", 62],
      ["3.6.6", "2019-07-01", -30],
      ["4.3.1", "2019-09-30", 92],
    ]);
    expect(missing.outstanding.map(({ ref, leads }) => [ref, leads])).toEqual(
      ["4c", "4d", "4e", "4f"].map((ref) => [ref, ["Head of Learning and Skills"]]),
    );
    expect(missing.promises.map(({ cell }) => cell)).toEqual(["F44", "G44", "F45", "G45", "H46", "G48"]);
    expect(measures.measures).toHaveLength(39);
    expect(measures.commentaryWanted).toEqual([]);
    const attainment = measures.measures.find(({ name }) => name === "4b (iv) M");
    expect([attainment?.latest?.text, attainment?.targets.map(({ cell }) => cell)]).toEqual([
      "SEN (E) -4.5; SEN (K) -0.7",
      ["G42", "H42", "I42", "J42"],
    ]);
  });

  it("answers what members ask from the cells, or says that the sheet cannot", () => {
    const { questions } = paperOf(workbook);
    expect(questions.map(({ id, answered, cells }) => [id, answered, cells.length])).toEqual([
      ["late-since", "yes", 12],
      ["moved", "no", 0],
      ["accountable", "partly", 15],
      ["being-done", "partly", 15],
      ["done-when", "partly", 4],
      ["start-when", "no", 0],
      ["compared", "partly", 49],
      ["figure-when", "yes", 12],
    ]);
    expect(questions[0]?.cells[0]).toEqual({ sheet: "Priority 1", cell: "C23" });
  });

  it("asks each lead for what is theirs, once, and nobody for what is in the sheet already", () => {
    const { chase } = paperOf(workbook, { paper: { nextMeeting: "2019-07-03" } });
    const auditor = chase.find(({ lead }) => lead === "SEND Auditor");
    expect(auditor?.items.map(({ name, kind, sharedWith }) => [name, kind, sharedWith])).toEqual([
      ["1.6.2", "rating", ["Audit Team Manager"]],
      ["1.6.3", "update", []],
    ]);
    expect(auditor?.message).toMatch(
      /^To: SEND Auditor\nFor the board paper as at 24 June 2019 for the meeting on 3 July 2019, please answer the following:\n- 1\.6\.2, /,
    );
    const asked = chase.flatMap(({ items }) => names(items));
    expect(asked).not.toContain("1.4.1");
    expect(chase.filter(({ lead }) => /Communications? and Engagement Lead$/.test(lead ?? "")).length).toBe(
      2,
    );
  });
});
