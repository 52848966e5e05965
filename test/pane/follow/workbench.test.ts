import type { Page } from "playwright-core";
import { startWorkbench, type Workbench } from "../../support/browser";

const BUILD_AND_START_MS = 180_000;
/** A browser on a busy machine takes its time. */
jest.setTimeout(90_000);

let workbench: Workbench;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  workbench = await startWorkbench();
  ({ page, complaints } = await workbench.open());
}, BUILD_AND_START_MS);
afterAll(() => workbench.stop());

test("an edited due date takes its finding away and undoing brings it back, while the focus stays in the grid", async () => {
  await page.getByRole("tab", { name: "Priority 1" }).click();
  const pane = page.frameLocator("iframe[title='Plan Check']");
  await pane.getByLabel("As at").fill("2019-06-24");
  await pane.getByRole("button", { name: "Review", exact: true }).click();
  await pane.getByRole("tab", { name: "Findings" }).click();
  const finding = pane.getByRole("button", { name: /1\.1\.2\b.*due by/ }).first();
  await finding.waitFor();
  await pane.getByRole("button", { name: "Highlights and following" }).click();
  await pane.getByRole("button", { name: "Clear highlights" }).waitFor();
  // The due date of 1.1.2.
  await page.locator("[role=gridcell][data-address=C6]").click();
  await page.keyboard.type("31/12/2020");
  await page.keyboard.press("Enter");
  await finding.waitFor({ state: "detached" });
  expect(await focusIsIn("grid")).toBe(true);
  await page.keyboard.press("Control+z");
  await finding.waitFor();
  expect(await focusIsIn("grid")).toBe(true);
  expect(complaints).toEqual([]);
});

function focusIsIn(className: string) {
  return page.evaluate((name) => document.activeElement?.classList.contains(name) ?? false, className);
}
