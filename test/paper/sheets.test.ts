import { readFileSync } from "node:fs";
import path from "node:path";
import { paperSheets } from "../../src/paper/sheets";
import { readXlsx } from "../../src/xlsx/read";
import { toSnapshot } from "../../src/xlsx/snapshot";
import { paperOf } from "../support/paperOf";
import { HOSTILE, hostilePaper } from "./hostile";

const SAMPLE = path.resolve(__dirname, "../../assets/sample-plan.xlsx");

it("holds one whole table a sheet, each named once and listed on the cover", async () => {
  const sheets = paperSheets(paperOf(toSnapshot(await readXlsx(readFileSync(SAMPLE)))));
  const [cover, notes, ...tables] = sheets;
  const sheetNames = sheets.map(({ name }) => name);
  expect(new Set(sheetNames.map((name) => name.toLowerCase())).size).toBe(sheets.length);
  for (const name of sheetNames) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  expect(cover?.table?.rows.map(([name]) => name)).toEqual(sheetNames.slice(1));
  expect(notes?.table?.rows[0]).toEqual(["Marker [x]", "Not available: the workbook gives nothing here."]);
  for (const { table } of sheets) {
    expect(table?.name).toMatch(/^[A-Z]\w*$/i);
    expect(new Set(table?.columns.map(({ heading }) => heading)).size).toBe(table?.columns.length);
    for (const row of table?.rows ?? []) {
      expect(row).toHaveLength(table?.columns.length ?? 0);
      expect(row.every((cell) => cell !== "")).toBe(true);
    }
  }
  expect(tables.find(({ name }) => name === "Paper Completed")?.table?.rows).toHaveLength(18);
  expect(tables.find(({ name }) => name === "Paper Delayed")?.lines[1]).toMatch(/^None under: Priority 4:/);
});

it("goes by names that are free, all of them beginning alike", () => {
  const paper = paperOf("Ref | Action | Due | Status\n1.1 | Publish the offer | March 2019 | G");
  const first = paperSheets(paper);
  expect(new Set(first.map(({ name }) => name.split(" ")[0]))).toEqual(new Set(["Paper"]));
  const taken = ["Plan", "paper NOTES", "PlanCheck_Paper_2_contents"];
  const third = paperSheets(paper, undefined, taken);
  expect(third.map(({ name }) => name)).toEqual(first.map(({ name }) => name.replace("Paper", "Paper 3")));
  expect(third[0]?.table?.name).toBe("PlanCheck_Paper_3_contents");
  expect(third[0]?.table?.rows.map(([name]) => name)).toEqual(third.slice(1).map(({ name }) => name));
  for (const { name } of third) expect(name.length).toBeLessThanOrEqual(31);
});

it("lets hostile words arrive as words that Excel takes for words", () => {
  const cells = paperSheets(hostilePaper()).flatMap(({ table }) => table?.rows.flat() ?? []);
  for (const words of Object.values(HOSTILE)) expect(cells).toContain(words);
  for (const cell of cells.filter((one) => typeof one === "string")) {
    expect(cell.length).toBeLessThanOrEqual(32_766);
    expect(cell.replace(/\n/g, "")).not.toMatch(/\p{Cc}/u);
  }
});
