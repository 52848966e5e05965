import type { FrameLocator, Page } from "playwright-core";
import { startWorkbench, type Workbench } from "./support/browser";
import { hostPages } from "./support/hostedPages";

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
  await pane.getByRole("tab", { name: "Findings" }).click();
  await pane.getByText("1.5.1 is rated Green but was due by 31 March 2019, 85 days ago.").click();
  await cell("E23").and(page.locator("[aria-selected=true]")).waitFor();
  expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Priority 1");
  expect(await page.getByLabel(/^Name box/).inputValue()).toBe("E23");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("title"))).toBe("Plan Check");

  await highlight("E23").waitFor();
  expect(await cell("E23").evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(GREEN);
  expect(await cell("E23").textContent()).toBe("G");
  expect(await highlight("E13").count()).toBe(0);

  await pane.getByRole("button", { name: "Highlights and following" }).click();
  await pane.getByRole("checkbox", { name: "Errors" }).uncheck();
  await highlight("E23").waitFor({ state: "detached" });
  await pane.getByRole("checkbox", { name: "Errors" }).check();
  await highlight("E23").waitFor();

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

test("as hosted, the add-in asks for its own files and office.js alone, and keeps nothing outside the workbook", async () => {
  const asked = await hostPages(page);
  await page.reload();
  await pane.getByLabel("As at").fill("2019-06-24");
  await pane.getByRole("button", { name: "Review", exact: true }).click();
  await pane.getByRole("tab", { name: "Findings" }).click();
  await pane.getByText("1.5.1 is rated Green but was due by 31 March 2019, 85 days ago.").click();
  await highlight("E23").waitFor();
  for (const view of await pane.getByRole("tab").all()) {
    await view.click();
    await pane.locator("#view [role=progressbar]").waitFor({ state: "detached" });
  }
  await pane.getByRole("button", { name: "Licences" }).click();
  await pane
    .getByRole("region", { name: /^Licences/ })
    .getByText("react-dom")
    .waitFor();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as .xlsx" }).click();
  await downloading;

  expect(asked).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  // Whatever else a page may have asked for, or its policy refused, would be a complaint of another kind.
  const requests = asked.map((url) => `request: ${url}`);
  expect(complaints.filter((complaint) => !requests.includes(complaint))).toEqual([]);

  const texts = await cellTexts();
  expect(texts.length).toBeGreaterThan(100);
  for (const frame of page.frames()) {
    const kept = await frame.evaluate(keptByBrowser);
    expect(texts.filter((text) => kept.storage.includes(text))).toEqual([]);
    expect([kept.databases, kept.caches, kept.cookies]).toEqual([[], [], ""]);
  }
});

test("what the policy refuses is refused, and would be complained of", async () => {
  await hostPages(page);
  await page.reload();
  await pane.getByRole("button", { name: "Review", exact: true }).waitFor();
  const frame = page.frames().find((each) => each.url().includes("pane.html"));
  const outcomes = await frame?.evaluate(async () => {
    const outcome = async (attempt: () => unknown) => {
      try {
        await attempt();
        return "done";
      } catch (error) {
        return (error as Error).name;
      }
    };
    document.body.append(Object.assign(new Image(), { src: "https://example.org/pixel.png" }));
    document.body.append(Object.assign(document.createElement("style"), { textContent: "body{color:red}" }));
    return [
      await outcome(() => fetch("https://example.org/")),
      // Later, when the debugger that runs this no longer allows what the page does not.
      await new Promise((resolve) => setTimeout(() => resolve(outcome(() => globalThis.eval("1"))), 50)),
      getComputedStyle(document.body).color,
    ];
  });
  expect(outcomes).toEqual(["TypeError", "EvalError", "rgb(0, 0, 0)"]);
  const refused = complaints.filter((complaint) => complaint.includes("Content Security Policy")).join("\n");
  for (const directive of ["connect-src", "img-src", "style-src"]) expect(refused).toContain(directive);
});

/** Run in a frame: all that the browser keeps there beyond the page. */
async function keptByBrowser() {
  return {
    storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
  };
}

/** The longer texts of the workbook's cells: those that would be known again wherever they stood. */
function cellTexts(): Promise<string[]> {
  return page.evaluate(() =>
    (window.workbench?.standIn?.document.sheets ?? [])
      .flatMap((sheet) => [...sheet.cells.values()].flatMap((row) => [...row.values()]))
      .map(({ value }) => String(value))
      .filter((text) => text.length >= 8),
  );
}

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
