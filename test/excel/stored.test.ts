/** @jest-environment jsdom */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { runPlanCheck } from "../support/runPlanCheck";
import { reviewWorkbook } from "../../src/core/index";
import { STORED_NAMESPACE } from "../../src/core/model/storedNamespace";
import { keepReview } from "../../src/core/report/movement/keepReview";
import { NOTHING_STORED } from "../../src/core/settings/nothingStored";
import { readStored, storedValues, type Stored } from "../../src/core/settings/stored";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { readStoredXml, saveStored } from "../../src/excel/storedPart";
import { initialState, type PaneState } from "../../src/pane/state/paneState";
import { reduce } from "../../src/pane/state/reduce";
import { keepNothing } from "../../src/pane/state/keepSteps";
import { look } from "../../src/pane/state/steps";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { open, sheet, workbook } from "./workbooks";

const SAMPLE = path.join(__dirname, "../../assets/sample-plan.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "plan-check-stored-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);

const planCheck = (...args: string[]) => runPlanCheck(args, { columns: 120, today: "2026-11-22" });

const KEPT: Stored = {
  ...NOTHING_STORED,
  settings: { asAt: "2019-07-03", checks: { "plan/overdue-rated-on-track": "note" } },
  ignored: [
    { what: "row", key: "0abc", about: "1.1 & <others> “here”", reason: "Agreed.", on: "2019-06-24" },
  ],
};

describe("settings written by one and read by the other", () => {
  it("from the command line to the add-in", async () => {
    writeFileSync(at("kept.json"), JSON.stringify(storedValues(KEPT)));
    const { status } = await planCheck(
      "settings",
      SAMPLE,
      "--use",
      at("kept.json"),
      "--out",
      at("kept.xlsx"),
    );
    expect(status).toBe(0);
    open(await readXlsx(readFileSync(at("kept.xlsx"))));
    expect(readStored(await readStoredXml())).toEqual(KEPT);
  });

  it("from the add-in to the command line", async () => {
    const standIn = open(await readXlsx(readFileSync(SAMPLE)));
    await saveStored(KEPT);
    writeFileSync(at("saved.xlsx"), await writeXlsx(standIn.document));
    const { out } = await planCheck("settings", at("saved.xlsx"));
    expect(JSON.parse(out)).toEqual(storedValues(KEPT));
  });
});

it("after everything is taken away the file's parts are those of before, byte for byte", async () => {
  const { out } = await planCheck("settings", SAMPLE, "--remove", "--out", at("bare.xlsx"));
  expect(out).not.toBe("");
  const bare = readFileSync(at("bare.xlsx"));
  const standIn = open(await readXlsx(bare));
  const before = unzipSync(await writeXlsx(standIn.document));
  await saveStored(KEPT);
  const between = unzipSync(await writeXlsx(standIn.document));
  expect(Object.keys(between).length).toBeGreaterThan(Object.keys(before).length);
  writeFileSync(at("full.xlsx"), await writeXlsx(standIn.document));

  const again = open(await readXlsx(readFileSync(at("full.xlsx"))));
  await keepNothing(() => undefined);
  const after = unzipSync(await writeXlsx(again.document));
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  for (const [name, bytes] of Object.entries(before)) {
    expect([name, Buffer.compare(Buffer.from(bytes), Buffer.from(after[name] ?? []))]).toEqual([name, 0]);
  }
  expect(Buffer.from(Object.values(after).map(String).join()).includes(STORED_NAMESPACE)).toBe(false);
});

it("a part of the first version is read, and written again as the present one", async () => {
  const document = workbook(sheet("Plan", [["Ref"]]));
  document.stored = `<planCheck xmlns="${STORED_NAMESPACE}" version="1">{"asAt":"2019-06-24"}</planCheck>`;
  open(document);
  const stored = readStored(await readStoredXml());
  expect(stored.settings).toEqual({ asAt: "2019-06-24" });
  await saveStored(stored);
  expect(document.stored).not.toContain('version="1"');
  expect(readStored(await readStoredXml())).toEqual(stored);
});

describe("a damaged part", () => {
  async function looked(stored: string): Promise<PaneState> {
    const document = workbook(sheet("Plan", [["Ref"]]));
    document.stored = stored;
    open(document);
    let state = initialState("2019-06-24");
    await look((action) => {
      state = reduce(state, action);
    });
    return state;
  }

  it.each([
    [
      `<planCheck xmlns="${STORED_NAMESPACE}" version="2">{"settings":</planCheck>`,
      /is damaged: its values are not JSON/,
    ],
    [`<planCheck xmlns="${STORED_NAMESPACE}"/>`, /is damaged: its root element is missing/],
    [`<planCheck xmlns="${STORED_NAMESPACE}" version="9">{}</planCheck>`, /written by a newer version \(9\)/],
  ])("%s is told, and the officer can go on", async (xml, why) => {
    const state = await looked(xml);
    expect(state.failure).toBeNull();
    expect(state.damaged).toMatch(why);
    expect(state.stored).toEqual(NOTHING_STORED);
  });

  it("can be taken away", async () => {
    let state = await looked(`<planCheck xmlns="${STORED_NAMESPACE}"/>`);
    await keepNothing((action) => {
      state = reduce(state, action);
    });
    expect(state.damaged).toBeNull();
    expect(await readStoredXml()).toBeNull();
  });
});

it("what is kept of a review is small", async () => {
  const standIn = open(await readXlsx(readFileSync(SAMPLE)));
  const review = reviewWorkbook(await readWorkbook(), { asAt: "2019-06-24" });
  await saveStored({ ...KEPT, previous: keepReview(review) });
  const bytes = Buffer.byteLength(standIn.document.stored ?? "");
  const rows = review.actions.length + review.measures.length;
  console.info(`Kept of ${rows} rows: ${bytes} bytes, ${Math.round(bytes / rows)} for each.`);
  expect(bytes / rows).toBeLessThan(400);
});
