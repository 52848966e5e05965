import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { setCell } from "../../src/xlsx/documentEdit";
import { readXlsx } from "../../src/xlsx/read";
import { toSnapshot } from "../../src/xlsx/snapshot";
import { writeXlsx } from "../../src/xlsx/write";
import { MACROS, withMacros } from "../support/macroWorkbook";

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, "../../assets/sample-plan.xlsx")));

test("a workbook with macros (.xlsm) reads as the same workbook without", async () => {
  const [plain, macros] = await Promise.all([readXlsx(SAMPLE), readXlsx(withMacros(SAMPLE))]);
  expect(toSnapshot(macros)).toEqual(toSnapshot(plain));
});

test("saved with a change, it keeps its macros and stays what it is", async () => {
  const document = await readXlsx(withMacros(SAMPLE));
  const [sheet] = document.sheets;
  if (!sheet) throw new Error("The sample has a sheet.");
  setCell(sheet, 0, 0, { value: "Changed" });
  const parts = unzipSync(await writeXlsx(document));
  expect(parts["xl/vbaProject.bin"]).toEqual(MACROS);
  expect(Buffer.from(parts["[Content_Types].xml"] ?? []).toString()).toContain("macroEnabled.main+xml");
});
