import type { Page } from "playwright-core";
import { startWorkbench, type Workbench } from "../support/browser";

const BUILD_AND_START_MS = 180_000;
/** A browser on a busy machine takes its time. */
jest.setTimeout(60_000);

let workbench: Workbench;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  workbench = await startWorkbench();
}, BUILD_AND_START_MS);
afterAll(() => workbench.stop());

beforeEach(async () => {
  ({ page, complaints } = await workbench.open());
  await cell("A1").waitFor();
  await page.getByRole("tab", { name: "Priority 1" }).click();
});
afterEach(() => page.close());

describe("the workbench's page", () => {
  test("opens on the sample workbook, with no error and no request to anywhere else", async () => {
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("sample-plan.xlsx");
    expect(await page.getByRole("tab").allTextContents()).toContain("Priority 1");
    expect(await page.getByRole("gridcell", { name: "1.1.1", exact: true }).isVisible()).toBe(true);
    const pane = page.frameLocator("iframe[title='Plan Check']");
    await pane.getByRole("button", { name: "Review", exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("selects a cell with the mouse, and a range with the keyboard, in the workbook itself", async () => {
    await cell("B5").click();
    expect(await selection()).toEqual({
      sheet: "Priority 1",
      row: 4,
      column: 1,
      rowCount: 1,
      columnCount: 1,
    });
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowRight");
    expect(await selection()).toEqual({
      sheet: "Priority 1",
      row: 4,
      column: 1,
      rowCount: 2,
      columnCount: 2,
    });
    expect(await page.getByLabel(/^Name box/).inputValue()).toBe("B5:C6");
  });

  test("typing changes the cell and moves on; Escape leaves it as it was", async () => {
    await cell("D5").click();
    await page.keyboard.type("Head of Inclusion");
    await page.keyboard.press("Enter");
    expect(await valueOf("Priority 1", 4, 3)).toBe("Head of Inclusion");
    expect(await cell("D5").textContent()).toBe("Head of Inclusion");
    expect(await selection()).toMatchObject({ row: 5, column: 3 });
    const before = await valueOf("Priority 1", 5, 3);
    await page.keyboard.type("Somebody else");
    await page.keyboard.press("Escape");
    expect(await valueOf("Priority 1", 5, 3)).toBe(before);
  });

  test("a formula is refused in a sentence, and the cell keeps what it held", async () => {
    await cell("D5").click();
    const before = await valueOf("Priority 1", 4, 3);
    await page.keyboard.type("=1+1");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("does not calculate").waitFor();
    expect(await valueOf("Priority 1", 4, 3)).toBe(before);
  });

  test("a file that is no workbook is refused in a sentence, and the open workbook stays", async () => {
    await page.getByLabel("Workbook to open").setInputFiles({
      name: "broken.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("This is no workbook."),
    });
    await page.getByRole("alert").getByText("broken.xlsx could not be opened.").waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("sample-plan.xlsx");
    expect(await cell("A1").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Dismiss this message" }).click();
    expect(await page.getByRole("alert").textContent()).toBe("");
  });

  test("a ribbon button says in a dialog what it has to say when the pane is closed, each time", async () => {
    await page.getByRole("button", { name: "Close the task pane" }).click();
    const list = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from("Fruit,Price\nApples,2\n") };
    await page.getByLabel("Workbook to open").setInputFiles(list);
    await page.getByRole("heading", { level: 1, name: "list.csv" }).waitFor();
    const dialog = page.getByRole("dialog", { name: "Plan Check" });
    for (let press = 0; press < 2; press += 1) {
      await page.getByRole("button", { name: "Review now" }).click();
      const words = page.frameLocator("iframe[title='Plan Check dialog']").getByRole("main");
      await words.getByText("Plan Check recognised no action plan or KPI table in this workbook.").waitFor();
      await dialog.getByRole("button", { name: "Close this dialog" }).click();
      await dialog.waitFor({ state: "detached" });
    }
    expect(complaints).toEqual([]);
  });

  test("what is selected from elsewhere comes into sight, and the focus stays where it was", async () => {
    await page.getByRole("button", { name: "Review now" }).focus();
    await page.evaluate(() =>
      window.workbench?.standIn?.select("Priority 2", { row: 30, column: 2, rowCount: 1, columnCount: 1 }),
    );
    await cell("C31").waitFor();
    const place = await cell("C31").boundingBox();
    expect(place?.y).toBeLessThan(850);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Review now");
  });

  test("saves the workbook as an .xlsx that opens again with what was typed", async () => {
    await cell("D5").click();
    await page.keyboard.type("Head of Inclusion");
    await page.keyboard.press("Enter");
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as .xlsx" }).click();
    const saved = await (await downloading).path();
    await page.getByLabel("Workbook to open").setInputFiles(saved);
    await page.getByRole("heading", { level: 1, name: "sample-plan.xlsx" }).waitFor({ state: "detached" });
    expect(await valueOf("Priority 1", 4, 3)).toBe("Head of Inclusion");
  });
});

function cell(address: string) {
  return page.locator(`[role=gridcell][data-address=${address}]`);
}

function selection() {
  return page.evaluate(() => {
    const { sheet, range } = window.workbench?.standIn?.selection ?? {};
    return { sheet: sheet?.name, ...range };
  });
}

function valueOf(sheetName: string, row: number, column: number) {
  return page.evaluate(
    ([name, r, c]) => {
      const sheet = window.workbench?.standIn?.document.sheets.find((each) => each.name === name);
      return sheet?.cells.get(r)?.get(c)?.value ?? "";
    },
    [sheetName, row, column] as const,
  );
}
