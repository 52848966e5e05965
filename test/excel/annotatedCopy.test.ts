/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reviewNow } from "../../src/commands/reviewNow";
import { reviewWorkbook } from "../../src/core/index";
import { highlightsOf } from "../../src/core/report/highlights/highlightsOf";
import { settingsFrom } from "../../src/core/settings/resolve";
import { readStored } from "../../src/core/settings/stored";
import { annotateDocument } from "../../src/xlsx/annotate";
import { readXlsx } from "../../src/xlsx/read";
import { toSnapshot } from "../../src/xlsx/snapshot";
import { writeXlsx } from "../../src/xlsx/write";
import { open } from "./workbooks";

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "../../assets/sample-plan.xlsx")));

it("a copy annotated without Excel has the bytes of one highlighted by the add-in and saved", async () => {
  const inExcel = await readXlsx(SAMPLE);
  open(inExcel);
  await reviewNow();

  const copy = await readXlsx(SAMPLE);
  const snapshot = toSnapshot(copy);
  const { settings: values, ignored } = readStored(copy.stored);
  const settings = settingsFrom(values);
  const { asAt } = settings;
  if (asAt === null) throw new Error("The sample keeps its as-at date.");
  const review = reviewWorkbook(snapshot, { asAt, settings, ignored });
  const { cells } = annotateDocument(copy, highlightsOf(review, snapshot));

  expect(cells).toBeGreaterThan(20);
  expect(Buffer.compare(await writeXlsx(copy), await writeXlsx(inExcel))).toBe(0);
});
