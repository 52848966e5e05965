import type { FrameLocator, Page } from "playwright-core";
import { startWorkbench, type Workbench } from "./support/browser";

/**
 * The whole of it, in a browser: the built add-in in its frame, Microsoft's office.js, the stand-in at the other end
 * and the sheet on the screen.
 */
const BUILD_AND_START_MS = 180_000;
/** A browser on a busy machine takes its time. */
jest.setTimeout(60_000);
const GREEN = "rgb(0, 176, 80)";

let workbench: Workbench;
let page: Page;
let complaints: string[];
let pane: FrameLocator;

beforeAll(async () => {
  workbench = await startWorkbench();
}, BUILD_AND_START_MS);
afterAll(() => workbench.stop());

beforeEach(async () => {
  ({ page, complaints } = await workbench.open());
  pane = page.frameLocator("iframe[title='Plan Check']");
  await cell("A1").waitFor();
});
afterEach(() => page.close());

test("an officer reviews the sample, follows a finding to its cell, and clears every trace", async () => {
  const before = await workbook();
  await pane.getByLabel("As at").fill("2019-06-24");
  await pane.getByRole("button", { name: "Review", exact: true }).click();
  await pane
    .getByText("12 of 76 open actions are overdue; 7 of those are not rated delayed.", { exact: true })
    .waitFor();
  await pane.getByText("1.5.1 is rated Green but was due by 31 March 2019, 85 days ago.").click();
  await cell("E23").and(page.locator("[aria-selected=true]")).waitFor();
  expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Priority 1");
  expect(await page.getByLabel(/^Name box/).inputValue()).toBe("E23");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("title"))).toBe("Plan Check");

  await highlight("E23").waitFor();
  expect(await cell("E23").evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(GREEN);
  expect(await cell("E23").textContent()).toBe("G");
  expect(await highlight("E13").count()).toBe(0);

  await pane.getByRole("button", { name: "Clear highlights" }).click();
  await highlight("E23").waitFor({ state: "detached" });
  expect(await workbook()).toBe(before);

  await pane.getByRole("button", { name: "Show highlights" }).click();
  await highlight("E23").waitFor();
  await pane.getByRole("button", { name: "Clear highlights" }).click();
  await highlight("E23").waitFor({ state: "detached" });
  expect(await workbook()).toBe(before);
  expect(complaints).toEqual([]);
});

test("the ribbon's buttons review and clear without a touch of the pane", async () => {
  const before = await workbook();
  await page.getByRole("tab", { name: "Priority 1" }).click();
  await page.getByRole("button", { name: "Review now" }).click();
  await highlight("E23").waitFor();
  await page.getByRole("button", { name: "Clear highlights" }).click();
  await highlight("E23").waitFor({ state: "detached" });
  expect(await workbook()).toBe(before);
  expect(complaints).toEqual([]);
});

function cell(address: string) {
  return page.locator(`[role=gridcell][data-address=${address}]`);
}

/** The edges that a conditional format draws around a cell. */
function highlight(address: string) {
  return cell(address).locator(".cell-edges-rule");
}

/** Everything in the workbook, as text: cells, looks, conditional formats, what is stored. */
function workbook(): Promise<string> {
  return page.evaluate(() => {
    const held = window.workbench?.standIn?.document;
    const plain = (_key: string, value: unknown) =>
      value instanceof Map || value instanceof Set ? [...value] : value;
    return JSON.stringify({ sheets: held?.sheets, stored: held?.stored }, plain);
  });
}
