import type { FrameLocator, Page } from "playwright-core";
import type { ExcelStandIn } from "../../../src/workbench/standin/excelStandIn";

/** The workbench with the pane beside it, and what leads it from one state to another. */
export interface Stage {
  readonly page: Page;
  readonly pane: FrameLocator;
}

/** The day the sample plan is reviewed on. Every picture is taken on it, so that no picture has a clock in it. */
const DAY = new Date("2019-06-24T09:00:00Z");

/** A page of the workbench that nobody has used, on a day in 2019. */
export async function freshStage(page: Page, url: string): Promise<Stage> {
  await page.clock.setFixedTime(DAY);
  if (page.url().startsWith(url)) await page.evaluate(() => localStorage.clear());
  await page.goto(url);
  const stage = { page, pane: page.frameLocator("iframe[title='Plan Check']") };
  await reviewButton(stage).waitFor();
  return stage;
}

export function reviewButton({ pane }: Stage) {
  return pane.getByRole("button", { name: "Review", exact: true });
}

/** Reviews, and waits for what a review leaves: the pane is no longer busy. */
export async function review(stage: Stage): Promise<void> {
  await reviewButton(stage).click();
  await idle(stage);
}

/** Waits until nothing is being read, painted or fetched. */
export async function idle({ pane }: Stage): Promise<void> {
  await pane.locator("[aria-busy=true]").waitFor({ state: "detached" });
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
}

/** Opens a workbook made of lines of comma-separated values. */
export async function openCsv(stage: Stage, name: string, lines: readonly string[]): Promise<void> {
  await stage.page
    .getByLabel("Workbook to open")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });
  await stage.page.getByRole("heading", { level: 1, name }).waitFor();
  await reviewButton(stage).waitFor();
}

/** Does something to the workbook behind the add-in's back, as the officer or Excel would. */
export function inExcel<T = null>(
  { page }: Stage,
  act: (standIn: ExcelStandIn, given: T) => void,
  given: T,
): Promise<void> {
  const run = `({ given }) => (${act.toString()})(window.workbench.standIn, given)`;
  return page.evaluate(`(${run})(${JSON.stringify({ given })})`);
}

/** Excel answers so many requests more and then none, as while a cell is being edited: it forgets the pane's window. */
export async function holdAnswers({ page }: Stage, after: number): Promise<void> {
  await page.locator("iframe[title='Plan Check']").evaluate((frame, requests) => {
    const standIn = window.workbench?.standIn;
    if (!standIn) throw new Error("No workbook is open.");
    const answer = standIn.process.bind(standIn);
    let left = requests;
    standIn.process = (request) => {
      if (left === 0) Object.defineProperty(frame, "contentWindow", { value: null });
      left -= 1;
      return answer(request);
    };
  }, after);
}

/** What has not been fetched yet cannot be from now on, as without a connection. */
export async function goOffline({ page }: Stage): Promise<void> {
  await page.route("**/*.js", (route) => route.abort("internetdisconnected"));
}
