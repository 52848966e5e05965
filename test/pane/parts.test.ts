import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { startWorkbench, type Workbench } from "../support/browser";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
jest.setTimeout(120_000);

let workbench: Workbench;
let page: Page;
let pane: Frame;
let complaints: string[];

beforeAll(async () => {
  workbench = await startWorkbench();
  ({ page, complaints } = await workbench.open());
  const element = page.locator("iframe[title='Plan Check']");
  await element.evaluate((frame) => {
    if (frame.parentElement) frame.parentElement.style.width = "320px";
  });
  const found = await (await element.elementHandle())?.contentFrame();
  if (!found) throw new Error("The workbench shows no pane.");
  pane = found;
  await button("Review").click();
  await button("Review again").and(pane.locator(":not([aria-disabled])")).waitFor();
}, 240_000);
afterAll(() => workbench.stop());

test("KPIs: a measure unfolds to its figures in words, periods, targets and findings", async () => {
  await part("KPIs");
  await pane.getByText(/^39 measures: /).waitFor();
  await pane.getByRole("button", { name: /^1c Promise late .* 84\.7%, target 90%$/ }).click();
  await pane.getByText("84.7% in 17/18; Target 18/19 90%.").waitFor();
  expect(await pane.getByRole("table", { name: "By period" }).getByRole("row").allTextContents()).toEqual([
    "PeriodFigureTarget",
    "17/1884.7%–",
    "18/19–90%",
    "19/20–90%",
  ]);
  await pane.getByText("“Available May 19” promised by 31 May 2019.").waitFor();
  await pane.getByRole("button", { name: /Available May 19.*has not come/ }).click();
  await pane.getByText("Why it matters").waitFor();
  expect(await page.getByLabel(/^Name box/).inputValue()).toBe("H46");
  expect(await violations()).toEqual([]);
});

test("Understood: a column is put right in place, the review follows, and it is taken back", async () => {
  await part("Understood");
  await pane.getByRole("button", { name: /^Priority 1, A3:E37/ }).click();
  const due = pane.getByLabel(/^C, “Due”/);
  await due.focus();
  await due.selectOption({ label: "Start date" });
  await pane.getByText("Priority 1, column C, “Due”: Start date.", { exact: true }).waitFor();
  await pane.getByLabel("C, “Due” (put right by you)").waitFor();
  expect(await due.evaluate((select) => document.activeElement === select)).toBe(true);
  expect(await violations()).toEqual([]);

  await button("Take back: Priority 1, column C, “Due”: Start date.").click();
  await pane.getByLabel("C, “Due” (sure)").waitFor();
  expect(await pane.getByRole("heading", { name: "Put right by hand" }).count()).toBe(0);
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Understood so far");
});

test("Settings: what cannot be used is told beside its field; an effect is told, then applied", async () => {
  await part("Settings");
  for (const name of ["What is told, and when", "Dates and years", "Board paper", "Checks"]) {
    await button(name).click();
  }
  await pane.getByLabel("Tolerance").fill("200");
  await pane.getByText("This cannot be used. Expected a number from 0 to 100.").waitFor();
  await pane.getByText("Put right first: Tolerance.").waitFor();
  expect(await button("Apply").getAttribute("aria-disabled")).toBe("true");
  await pane.getByLabel("Tolerance").fill("");
  await pane.getByLabel("Autumn term ends").fill("20 dec");
  await pane.getByLabel("Overdue, but rated as on track").selectOption({ label: "Off" });
  await pane.getByText(/^7 findings fewer/).waitFor();
  expect(await violations()).toEqual([]);
  await button("Apply").click();
  await pane.getByText("Nothing is changed.").waitFor();
  expect(await pane.getByLabel("Autumn term ends").inputValue()).toBe("20 December");
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Apply");
});

test("Settings: they go out as a file and come in again, and all of it can be taken out", async () => {
  await part("Settings");
  await button("What is kept in this workbook").click();
  await button("Keep this review to compare with later").click();
  await pane.getByText("Kept to compare with: the review as at 24 June 2019.").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button("Save the settings as a file").click(),
  ]);
  expect(download.suggestedFilename()).toBe("plan-check-settings.json");
  const file = await download.path();
  const saved = JSON.parse(readFileSync(file, "utf8")) as { settings: object; previous: object };
  expect(saved.settings).toMatchObject({
    checks: { "plan/overdue-rated-on-track": "off" },
    termEnds: { autumn: "12-20" },
  });
  expect(saved.previous).toMatchObject({ asAt: "2019-06-24" });

  await button("Take everything Plan Check kept out of this workbook…").click();
  expect(await violations()).toEqual([]);
  await button("Take it all out").click();
  await pane.getByText("No review is kept to compare with.").waitFor();

  const input = pane.locator("input[type=file]");
  await input.setInputFiles({
    name: "x.json",
    mimeType: "application/json",
    buffer: Buffer.from("tolerance"),
  });
  await pane.getByRole("alert").getByText("This is no file of settings").waitFor();
  await input.setInputFiles(file);
  await pane.getByText(/^The file holds .* and the review as at 24 June 2019\./).waitFor();
  await button("Use this file").click();
  await pane.getByText("Kept to compare with: the review as at 24 June 2019.").waitFor();
  expect(complaints).toEqual([]);
});

function button(name: string) {
  return pane.getByRole("button", { name, exact: true });
}

async function part(name: string): Promise<void> {
  await pane.getByRole("tab", { name }).click();
  await pane.locator("#view h2").first().waitFor();
}

/** What axe finds in the part that is shown. */
async function violations(): Promise<string[]> {
  await pane.evaluate(AXE);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(part: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const found = await axe.run("#view");
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
