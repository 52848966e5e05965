import { isDeepStrictEqual } from "node:util";
import { reviewWorkbook } from "../../../src/core";
import { keepReview } from "../../../src/core/report/movement/keepReview";
import { movementBetween } from "../../../src/core/report/movement/movementBetween";
import { paperOf } from "../../support/paperOf";
import { workbookFromText } from "../../support/textTable";

const PLAN = `Ref | Action | Due | Revised due | Start | Lead | Status | Completed on | Update | Mitigation
1.1 | Publish the local offer | April 2019 | September 2019 | | Head of Inclusion | Red | | UPDATE 3/6/19 - the draft is with parents | A second writer has been hired
1.2 | Brief every school on the offer | May 2019 | | | Head of Inclusion | Amber | | |
1.3 | Train the helpdesk on the offer | May 2019 | | | Health Lead | Complete | 20/05/2019 | |
1.4 | Write the annual review letters | March 2019 | | | Health Lead | Complete | 20/03/2019 | |
1.5 | Map the waiting lists of clinics | August 2019 | | July 2019 | | Not started | | |
1.6 | Agree the budget for next year | May 2019 | | | Health lead | Not started | | |
1.7 | Survey the families each term | December 2019 | | | Head of Inclusion | Not started | | |`;

const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

it("tells completed actions since the last meeting by their dates", () => {
  const { completed } = paperOf(PLAN, { paper: { lastMeeting: "2019-05-01" } });
  expect([names(completed.sinceLast ?? []), names(completed.all)]).toEqual([["1.3"], ["1.3", "1.4"]]);
  expect(completed.basis).toBe("Completed since the meeting of 1 May 2019, by their completion dates.");
  expect(paperOf(PLAN).completed).toMatchObject({
    sinceLast: null,
    basis: "What was completed since the last meeting is not known: the date of the last meeting is not set.",
  });
});

it("tells completed actions by movement where there is an earlier review", () => {
  const kept = (text: string) => keepReview(reviewWorkbook(workbookFromText(text), { asAt: "2019-06-24" }));
  const movement = movementBetween(
    kept(PLAN.replace("Health Lead | Complete | 20/03/2019", "Health Lead | Amber |")),
    kept(PLAN),
  );
  const { completed } = paperOf(PLAN, { movement });
  expect(names(completed.sinceLast ?? [])).toEqual(["1.4"]);
  expect(completed.basis).toBe("Completed since the review of 24 June 2019, by comparison with it.");
});

it("shows from when to when an action was re-dated, and is not late by its first date", () => {
  const { redated, delayed, overdueNotRatedDelayed } = paperOf(PLAN);
  expect(redated.map(({ name, fromBy, dueBy, slippageDays }) => [name, fromBy, dueBy, slippageDays])).toEqual(
    [["1.1", "2019-04-30", "2019-09-30", 153]],
  );
  expect(delayed).toMatchObject([
    {
      name: "1.1",
      overdueDays: 0,
      mitigation: "A second writer has been hired",
      narrative: null,
      newestUpdate: { date: "2019-06-03" },
    },
  ]);
  expect(names(overdueNotRatedDelayed)).toEqual(["1.2", "1.6"]);
});

it("lists what has not started in its months, and what is overdue besides, with its start", () => {
  const { notStarted } = paperOf(PLAN, { paper: { notStartedMonths: 3 } });
  expect(notStarted).toMatchObject({ from: "2019-06-01", to: "2019-08-31", hasStartColumn: true });
  expect(notStarted.actions.map(({ name, start, startPassed }) => [name, start, startPassed])).toEqual([
    ["1.5", "July 2019", false],
    ["1.6", null, false],
  ]);
});

it("looks ahead by days where the next meeting is not known", () => {
  const { dueNext } = paperOf(PLAN.replace("August 2019", "July 2019"));
  expect(dueNext).toMatchObject({ until: "2019-07-24", untilMeeting: false, actions: [] });
  expect(names(paperOf(PLAN, { paper: { nextMeeting: "2019-08-31" } }).dueNext.actions)).toEqual(["1.5"]);
});

it("asks for the rating of what is late, and puts one lead's two spellings together; nobody leads 1.5", () => {
  const { chase } = paperOf(PLAN);
  expect(chase.map(({ lead, items }) => [lead, items.map(({ name, kind }) => `${name} ${kind}`)])).toEqual([
    ["Head of Inclusion", ["1.2 rating"]],
    ["Health Lead", ["1.6 rating"]],
  ]);
});

it("wants a word on each missed target", () => {
  const { measures, chase } = paperOf(
    `Ref | Measure | Owner | Baseline | Dec 2020 targets | Actual
1a | Percentage of plans completed within 20 weeks | Head of Inclusion | 61% | 75% | 70%
1b | Number of complaints | Head of Inclusion | 188 | 179 | 170`,
    { asAt: "2021-01-15" },
  );
  expect(measures.commentaryWanted.map(({ ref, cell, leads }) => [ref, cell, leads])).toEqual([
    ["1a", "F2", ["Head of Inclusion"]],
  ]);
  expect(measures.measures.map(({ latest, remarks }) => [latest?.text, remarks])).toEqual([
    ["70%", ["Target missed: commentary wanted"]],
    ["170", ["Dec 2020 targets: met"]],
  ]);
  expect(chase[0]?.items.map(({ name, kind }) => [name, kind])).toEqual([["1a", "update"]]);
});

it("counts one table by its top themes", () => {
  const { summary } = paperOf(`Ref | Action | Due | Lead | Status
1 | Meet every need | | Head of Inclusion |
1.1 | Publish the offer | July 2019 | Head of Inclusion | Green
1.2 | Brief the schools | July 2019 | Head of Inclusion | Green
2 | Work as partners | | Head of Inclusion |
2.1 | Train the helpdesk | July 2019 | Head of Inclusion | Amber`);
  expect(summary.groups.map(({ name, actions }) => [name, actions.count, actions.percent])).toEqual([
    ["1 Meet every need", 2, 67],
    ["2 Work as partners", 1, 33],
  ]);
});

it("is the same for the same workbook", () => {
  expect(isDeepStrictEqual(paperOf(PLAN), paperOf(PLAN))).toBe(true);
});

it("says of a workbook with nothing in it that there is nothing", () => {
  const paper = paperOf("Note | \nNothing here |");
  expect(paper.summary.sentences).toEqual(["The workbook has no plan actions."]);
  expect([paper.delayed, paper.chase, paper.measures.measures, paper.reportLists]).toEqual([[], [], [], []]);
});
test("a message names the next meeting only while it is still to come", () => {
  const message = (nextMeeting: string) => paperOf(PLAN, { paper: { nextMeeting } }).chase[0]?.message;
  expect(message("2019-07-03")).toContain("for the meeting on 3 July 2019");
  expect(message("2019-06-03")).not.toContain("meeting");
});
