import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import mammoth from "mammoth";
import type { Frame, Page } from "playwright-core";
import { startWorkbench, type Workbench } from "../support/browser";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(path.join(tmpdir(), "plan-check-paper-"));
const OLDER = path.join(folder, "older.csv");
writeFileSync(
  OLDER,
  "Ref,Action,Due,Lead,Status\n1.1.1,Work before,March 2019,Health Lead,A\n9.9.9,An action that was dropped,May 2019,Health Lead,A\n",
);
const LIST = "1.1 Publish the local offer for everyone\n1.2 Grow bananas on the moon\n";

jest.setTimeout(120_000);

let workbench: Workbench;
beforeAll(async () => (workbench = await startWorkbench()));
afterAll(async () => {
  await workbench.stop();
  rmSync(folder, { recursive: true });
});

test("the board paper is chosen, previewed, saved for Word, copied by hand, added as worksheets and taken back", async () => {
  const { page, complaints } = await workbench.open();
  const pane = await paneOf(page);
  await pane.getByRole("button", { name: "Review", exact: true }).click();
  await pane.getByRole("tab", { name: "Board paper" }).click();

  await pane.getByLabel("Last meeting").fill("2019-04-03");
  await pane.getByLabel("Next meeting").fill("2019-07-03");
  await pane.getByText("Title, committee and author").click();
  await pane.getByLabel("Title", { exact: true }).fill("Progress <img src=x onerror=alert(1)>");

  await pane.getByRole("radio", { name: "An older file" }).check();
  await pane.getByLabel("Choose an older file…").last().setInputFiles(OLDER);
  await pane.getByRole("radio", { name: /^older\.csv, read as at 24 June 2019: 2 actions/ }).waitFor();

  await pane.getByText("Commitments", { exact: true }).click();
  await pane.getByLabel("Paste the list").fill(LIST);
  await pane.getByRole("button", { name: "Match this list" }).click();
  await pane.getByText("Commitments (1 of 2 answered)").waitFor();
  await pane.getByText("Not planned (1)").click();
  const answer = pane.getByLabel("Answered by, for 1.2");
  await answer.waitFor();
  const choices = await answer.locator("option").allTextContents();
  expect([choices[0], choices.at(-1)]).toEqual(["As matched by words", "Nothing answers it"]);

  await pane.getByRole("button", { name: "Preview", exact: true }).click();
  const preview = pane.frameLocator("iframe[title='Preview of the board paper']");
  await preview.getByRole("heading", { level: 1, name: "Progress <img src=x onerror=alert(1)>" }).waitFor();
  const words = await preview.locator("body").innerText();
  expect(words).toContain("3 July 2019");
  expect(words).toContain("An action that was dropped");
  expect(words).toContain("1 of the 2 commitments and measures promised are answered");
  expect(await preview.locator("script, img").count()).toBe(0);

  await pane.getByText(/^Sections \(/).click();
  await pane.getByLabel("Annex: what is asked of whom").uncheck();
  await preview.getByRole("heading", { name: "Annex: what is asked of whom" }).waitFor({ state: "detached" });
  await pane.evaluate(AXE);
  expect(
    await pane.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(context: object): Promise<AxeResult> } };
      const { violations } = await axe.run({ exclude: ["[data-tabster-dummy]"] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    }),
  ).toEqual([]);

  const downloading = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Save as Word document" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("Progress img src x onerror alert 1 2019-06-24.docx");
  const { value: html } = await mammoth.convertToHtml({ buffer: readFileSync(await download.path()) });
  expect(html).toContain("Progress &lt;img src=x onerror=alert(1)&gt;");
  expect(html).toContain("<h1>Commitments, and what answers them</h1>");
  expect(html).not.toContain("Annex: what is asked of whom");

  await pane.evaluate(() =>
    Object.defineProperty(navigator.clipboard, "write", {
      value: () => Promise.reject(new DOMException("Blocked by the permissions policy", "NotAllowedError")),
    }),
  );
  await pane.getByRole("button", { name: "Copy", exact: true }).click();
  await pane.getByText("press Ctrl+C").waitFor();
  const byHand = pane.frameLocator("iframe[title='Text to copy']");
  await byHand.locator("h1").waitFor();
  const selected = await byHand
    .locator("body")
    .evaluate((body) => String(body.ownerDocument.getSelection()).length);
  expect(selected).toBeGreaterThan(1000);

  const tabs = page.getByRole("tablist", { name: "Sheets" }).getByRole("tab");
  const before = await tabs.allTextContents();
  await pane.getByRole("button", { name: "Add as worksheets…" }).click();
  expect(await tabs.allTextContents()).toEqual(before);
  await pane.getByRole("button", { name: "Add worksheets" }).click();
  await pane.getByText(/worksheets were added/).waitFor();
  const added = (await tabs.allTextContents()).slice(before.length);
  expect(added.slice(0, 2)).toEqual(["Paper contents", "Paper notes"]);
  expect(added).toContain("Paper Commitments");
  expect(await page.getByRole("tab", { name: "Paper contents" }).getAttribute("aria-selected")).toBe("true");
  await pane.getByRole("tab", { name: "Overview" }).click();
  await pane.getByText("12 of 76 open actions are overdue", { exact: false }).first().waitFor();
  await pane.getByRole("tab", { name: "Board paper" }).click();
  await pane.getByRole("button", { name: "Take back" }).click();
  await pane.getByText(/worksheets were added/).waitFor({ state: "detached" });
  expect(await tabs.allTextContents()).toEqual(before);

  await pane.getByText("Messages to leads").click();
  await pane
    .getByRole("button", { name: /^Copy message: / })
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
});

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

async function paneOf(page: Page): Promise<Frame> {
  const pane = await (await page.locator("iframe[title='Plan Check']").elementHandle())?.contentFrame();
  if (!pane) throw new Error("The workbench shows no pane.");
  return pane;
}
