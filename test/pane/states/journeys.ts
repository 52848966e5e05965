import type { ExcelStandIn } from "../../../src/workbench/standin/excelStandIn";
import { goOffline, holdAnswers, idle, inExcel, openCsv, review, reviewButton, type Stage } from "./stage";

/** Called once the pane stands in a state, with the state's name. */
export type Look = (state: string) => Promise<void>;

/** Leads a fresh pane through some of its states. */
export type Journey = (stage: Stage, look: Look) => Promise<void>;

const PARTS = ["Overview", "Findings", "KPIs", "Board paper", "Understood", "Settings"];

const TIDY_PLAN = [
  "Ref,Action,Lead,Due date,Status,Update",
  "1.1,Publish the local offer in plain words,Head of Inclusion,,On track,June 2019: read by the parents' forum.",
  "1.2,Agree the joint commissioning plan,Head of Commissioning,,Underway,June 2019: second draft sent round.",
  "1.3,Train a lead in every school,Head of Schools,,Complete,March 2019: all 84 schools trained.",
];
const TIDY_DATES = ["30/09/2019", "31/07/2019", "31/03/2019"];

/** Two for what there is, one for its cells. */
const REQUESTS_BEFORE_THE_SECOND_FOR_CELLS = 3;

/** More cells than Excel is asked for in one request. */
function makeLarge({ document }: ExcelStandIn): void {
  const sheet = document.sheets.at(-1);
  const cell = sheet?.cells.values().next().value?.values().next().value;
  if (!sheet || !cell) throw new Error("There is no cell to copy.");
  for (let row = 100; row < 1900; row += 1) {
    sheet.cells.set(row, new Map(Array.from({ length: 10 }, (_, column) => [column, { ...cell }])));
  }
}

/** Every state the pane can be in, by the way that leads there. */
export const JOURNEYS: Readonly<Record<string, Journey>> = {
  async sample(stage, look) {
    const { pane } = stage;
    await look("first run");
    await pane.getByRole("button", { name: "Do not show this again" }).click();
    await look("ready");
    await review(stage);
    for (const part of PARTS) {
      await pane.getByRole("tab", { name: part }).click();
      await idle(stage);
      await look(part);
    }
    await pane.getByRole("tab", { name: "Findings" }).click();
    await pane.getByRole("button", { name: "Next finding" }).click();
    await pane.getByText("Why it matters").waitFor();
    await look("a finding unfolded");
    await pane.getByRole("button", { name: "Ignore…" }).click();
    await look("ignoring");
    await pane.getByRole("tab", { name: "Overview" }).click();
    await pane.getByRole("button", { name: /12\s*Overdue/ }).click();
    await look("the rows of a figure");
  },

  async nothingWrong(stage, look) {
    await openCsv(stage, "tidy.csv", TIDY_PLAN);
    await inExcel(
      stage,
      (standIn, dates) =>
        dates.forEach((date, index) =>
          standIn.editCell(standIn.document.sheets[0]?.name ?? "", index + 1, 3, date),
        ),
      TIDY_DATES,
    );
    await review(stage);
    await look("nothing wrong");
  },

  async emptyWorkbook(stage, look) {
    await inExcel(
      stage,
      ({ document }) => {
        document.sheets.splice(1);
        document.sheets[0]?.cells.clear();
      },
      null,
    );
    await review(stage);
    await look("empty workbook");
  },

  async nothingRecognised(stage, look) {
    await openCsv(stage, "lunches.csv", ["Fruit,Price,Eaten", "Apples,2,14", "Pears,3,9"]);
    await review(stage);
    await look("nothing recognised");
  },

  async reading(stage, look) {
    const { pane } = stage;
    await pane.getByText("kept in this workbook").waitFor();
    await inExcel(stage, makeLarge, null);
    await holdAnswers(stage, REQUESTS_BEFORE_THE_SECOND_FOR_CELLS);
    await reviewButton(stage).click();
    await pane.getByText(/^Reading the workbook: \d+ %$/).waitFor();
    await look("reading");
    await pane.getByRole("button", { name: "Cancel" }).click();
    await idle(stage);
    await look("reading cancelled");
  },

  async stale(stage, look) {
    await review(stage);
    await inExcel(
      stage,
      (standIn) => {
        standIn.failNext({ code: "GeneralException", times: 20 });
        standIn.editCell("Priority 1", 4, 3, "Head of Inclusion");
      },
      null,
    );
    await stage.pane.getByText("The workbook has changed since this review").waitFor();
    await look("stale");
  },

  async failure(stage, look) {
    await idle(stage);
    await inExcel(stage, (standIn) => standIn.failNext({ code: "GeneralException" }), null);
    await review(stage);
    await look("error");
    await stage.pane.getByRole("button", { name: "Copy details" }).click();
    await look("error, details copied");
  },

  async protectedSheets(stage, look) {
    await inExcel(stage, ({ document }) => document.sheets.forEach((s) => (s.protected = true)), null);
    await review(stage);
    await stage.pane.getByText("protected").first().waitFor();
    await look("protected");
  },

  async autoSave(stage, look) {
    await inExcel(stage, (standIn) => standIn.officer.switchAutoSave(true), null);
    await review(stage);
    await stage.pane.getByText("AutoSave is on").waitFor();
    await look("AutoSave on");
  },

  async tooLarge(stage, look) {
    await inExcel(
      stage,
      ({ document: { sheets } }) => {
        const cells = sheets[0]?.cells;
        const cell = cells?.get(0)?.get(0);
        if (cell) cells?.set(1900, new Map([[16_000, { ...cell }]]));
      },
      null,
    );
    await review(stage);
    await look("too large");
  },

  async offline(stage, look) {
    await review(stage);
    await goOffline(stage);
    await stage.pane.getByRole("tab", { name: "Board paper" }).click();
    await stage.pane.getByRole("alert").waitFor();
    await look("offline");
  },

  async hiddenSheets(stage, look) {
    await inExcel(
      stage,
      ({ document: { sheets } }) => sheets.slice(4).forEach((sheet) => (sheet.visibility = "hidden")),
      null,
    );
    await review(stage);
    await look("hidden sheets");
  },

  async leftovers(stage, look) {
    await review(stage);
    await reopen(stage);
    await stage.pane.getByRole("button", { name: "Clear highlights" }).waitFor();
    await look("highlights of an earlier review");
  },

  async damaged(stage, look) {
    await inExcel(
      stage,
      ({ document }) => (document.stored = document.stored?.replace(/>[^<]*<\//, ">{</") ?? null),
      null,
    );
    await reopen(stage);
    await stage.pane.getByRole("button", { name: "Take it away" }).waitFor();
    await look("what is kept is damaged");
  },

  async noDay(stage, look) {
    await stage.pane.getByLabel("As at").fill("");
    await look("no day given");
  },

  async noLibrary(stage, look) {
    await stage.page.route("**/office.js", (route) => route.abort("internetdisconnected"));
    await reopen(stage);
    await stage.pane.getByRole("alert").waitFor();
    await look("Microsoft's library not fetched");
  },
};

/** Closes the pane and opens it again. */
async function reopen({ page }: Stage): Promise<void> {
  await page.getByRole("button", { name: "Close the task pane" }).click();
  await page.getByRole("button", { name: "Review plan" }).click();
}
