import type { Frame, Page } from "playwright-core";
import { startWorkbench, type Workbench } from "../support/browser";

/** The whole job with the keyboard alone: nothing here points, clicks or moves the focus but by keys. */
jest.setTimeout(120_000);

let workbench: Workbench;
let page: Page;
let pane: Frame;
let complaints: string[];

beforeAll(async () => {
  workbench = await startWorkbench();
  ({ page, complaints } = await workbench.open());
  const element = page.locator("iframe[title='Plan Check']");
  const found = await (await element.elementHandle())?.contentFrame();
  if (!found) throw new Error("The workbench shows no pane.");
  pane = found;
  await pane.getByRole("button", { name: "Review", exact: true }).waitFor();
  await element.evaluate((frame) => {
    if (frame.parentElement) frame.parentElement.style.width = "320px";
  });
  // A slip that a fix can put right; the sample has none.
  await page.evaluate(() =>
    window.workbench?.standIn?.editCell("Priority 1", 5, 3, "SEND Partnership Helth Lead"),
  );
}, 240_000);
afterAll(() => workbench.stop());

test("open, review, filter, follow, ignore, fix, take back, correct, read, write and clear by keys alone", async () => {
  await tabTo("Review", "Shift+Tab");
  await press("Enter");
  await heard(/^Review finished\. 12 of 76 open actions are overdue; 7 of those are not rated delayed\. /);

  await part("Findings", "Tab");
  await tabTo("Search findings");
  await page.keyboard.type("1.5.1");
  await heard(/^\d+ of \d+ findings shown\.$/);
  await tabTo("Show all");
  await press("Enter");
  await heard(/^\d+ findings\.$/);
  await tabTo(/^Notes, \d+$/, "Shift+Tab");
  await press("Space");
  await heard(/^\d+ of \d+ findings shown\.$/);
  await press("Space");

  await tabTo(/^Error1\.1\.2/);
  await press("ArrowDown");
  expect(await focused()).toMatch(/^Error1\.5\.1/);
  await press("End");
  expect(await focused()).toMatch(/^Note/);
  await press("Home");
  await press("ArrowDown");
  await press("Enter");
  await pane.getByText("Why it matters").waitFor();
  expect(await page.getByLabel(/^Name box/).inputValue()).toBe("E23");
  expect(await focused()).toMatch(/^Error1\.5\.1/);

  await tabTo("Ignore…");
  await press("Enter");
  await page.keyboard.type("Agreed with the board");
  await press("Enter");
  await heard("Ignored: 1.5.1 is rated Green but was due by 31 March 2019, 85 days ago.");
  expect(await focused()).toMatch(/^Error1\.6\.2/);

  await tabTo("Search findings", "Shift+Tab");
  await page.keyboard.type("Helth");
  await tabTo(/Helth Lead/);
  await press("Enter");
  await tabTo(/^Write .*SEND Partnership Health Lead/);
  await press("Enter");
  await heard(/^Fixed: \d+ cells were written\.$/);
  await tabTo("Take back");
  await press("Enter");
  await heard(/^Taken back: \d+ cells are as they were\.$/);
  expect(await focused()).toBe("Close");
  await press("Enter");

  await part("Understood");
  await tabTo(/^Priority 1, A3:E37/);
  await press("Enter");
  await tabTo(/^C, “Due”/);
  await page.keyboard.type("Start date");
  await heard("Read so from now on, and reviewed again.");
  expect(await focused()).toMatch(/^C, “Due”/);
  await tabTo("Take back");
  await press("Enter");
  await heard("Taken back, and reviewed again.");
  // The letters of "Start date" pass by "Status": what they pass by is not chosen.
  expect(await pane.getByLabel(/^C, “Due”/).inputValue()).toBe("due");
  await isSeen();

  await part("KPIs");
  await tabTo(/^1c/);
  await press("Enter");
  await pane.getByText("84.7% in 17/18; Target 18/19 90%.").waitFor();

  await part("Board paper");
  const downloading = page.waitForEvent("download");
  await tabTo("Save as Word document");
  await press("Enter");
  expect((await downloading).suggestedFilename()).toMatch(/\.docx$/);
  await heard("The Word document was handed to your downloads.");
  await isSeen();

  await part("Findings");
  await tabTo("Highlights and following");
  await press("Enter");
  await tabTo("Clear highlights");
  await press("Enter");
  await pane.getByRole("button", { name: "Show highlights" }).waitFor();
  await isSeen();
  expect(complaints).toEqual([]);
});

test("what comes to stand at the lower edge does not come to lie over the focus", async () => {
  const select = (row: number, column: number) =>
    page.evaluate(
      ([r, c]) =>
        window.workbench?.standIn?.select("Priority 1", { row: r, column: c, rowCount: 1, columnCount: 1 }),
      [row, column] as const,
    );
  await select(0, 0);
  await pane.getByRole("heading", { name: /^Selected/ }).waitFor({ state: "detached" });
  await tabTo("Show all", "Shift+Tab");
  await press("Enter");
  await heard(/^\d+ findings\.$/);
  await tabTo(/^Error\d/);
  const gap = () =>
    pane.evaluate(() => innerHeight - (document.activeElement?.getBoundingClientRect().bottom ?? 0));
  for (let steps = 0; steps < 20 && (await gap()) > 20; steps++) await press("ArrowDown");
  expect(await gap()).toBeLessThan(20);
  await select(5, 3);
  await pane.getByRole("heading", { name: /^Selected: Priority 1, D6/ }).waitFor();
  await isSeen();
});

/** Presses a key; afterwards something in the pane has the focus. */
async function press(key: string): Promise<void> {
  await page.keyboard.press(key);
  await isSeen();
}

/** Goes from stop to stop until one is called so. @throws Error with the stops it passed. */
async function tabTo(name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 90) {
    await page.keyboard.press(key);
    const stop = await focused();
    if (typeof name === "string" ? stop === name : name.test(stop)) return isSeen();
    passed.push(stop);
  }
  throw new Error(`No stop is called ${String(name)}. Passed: ${passed.join(" | ")}`);
}

/** Shows one of the pane's parts, from wherever the focus is. */
async function part(name: string, key: "Tab" | "Shift+Tab" = "Shift+Tab"): Promise<void> {
  await tabTo(/^(?:Overview|Findings|KPIs|Board paper|Understood|Settings)$/, key);
  await press("Home");
  for (let tries = 0; (await focused()) !== name && tries < 6; tries++) await press("ArrowRight");
  await press("Enter");
  await pane.locator("#view [role=progressbar]").waitFor({ state: "detached" });
  expect(await pane.getByRole("tab", { selected: true }).textContent()).toBe(name);
}

/** What has the focus in the pane, as it is called; "" while nothing has. */
function focused(): Promise<string> {
  return pane.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return "";
    // A tab keeps room for its words in bold, unseen.
    const tab = active.querySelector(".fui-Tab__content");
    if (tab) return tab.textContent;
    const label = active.id === "" ? null : document.querySelector(`label[for="${CSS.escape(active.id)}"]`);
    return (active.getAttribute("aria-label") ?? label?.textContent ?? active.textContent).trim();
  });
}

/** The focus is in the pane, on something that shows it, and nothing lies over it. */
async function isSeen(): Promise<void> {
  const seen = () =>
    pane.evaluate(() => {
      const active = document.activeElement;
      if (!document.hasFocus() || !active || active === document.body) return "nothing has the focus";
      if (!active.matches(":focus-visible"))
        return `the focus of ${active.outerHTML.slice(0, 80)} is not shown`;
      const { left, top, width, height } = active.getBoundingClientRect();
      const on = document.elementFromPoint(left + width / 2, Math.max(top, 1) + Math.min(height, 20) / 2);
      const covered = on !== null && !active.contains(on) && !on.contains(active) && !on.closest("label");
      return covered ? `${active.outerHTML.slice(0, 80)} is covered by ${on.outerHTML.slice(0, 80)}` : "seen";
    });
  // What is unfolded may still be on its way into sight.
  for (let tries = 0; tries < 20 && (await seen()) !== "seen"; tries++) await page.waitForTimeout(50);
  expect(await seen()).toBe("seen");
}

/** Waits until a live region says so. */
async function heard(words: string | RegExp): Promise<void> {
  await pane.locator("[role=status]").filter({ hasText: words }).first().waitFor({ state: "attached" });
}
