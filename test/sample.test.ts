import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { sampleBytes } from "../assets/sample/bytes";
import { PRIORITIES } from "../assets/sample/source";
import { cellAddress, rangeAddress } from "../src/core/model/address";
import { readStored } from "../src/core/settings/stored";
import { readXlsx } from "../src/xlsx/read";
import type { CellDocument, SheetDocument } from "../src/xlsx/document";

const COMMITTED = path.join(__dirname, "../assets/sample-plan.xlsx");
const SHEETS = ["About", "Priority 1", "Priority 2", "Priority 3", "Priority 4", "Progress report"];
const PUBLISHED = path.join(__dirname, "../../shared/data/improvement-plan-2019.xlsx");

test("the committed sample is what its source gives: after a change run node assets/sample/build.mjs", async () => {
  expect(Buffer.from(await sampleBytes()).equals(readFileSync(COMMITTED))).toBe(true);
});

test("it keeps the as-at date 24 June 2019", async () => {
  expect(readStored((await readXlsx(readFileSync(COMMITTED))).stored)).toMatchObject({
    settings: { asAt: "2019-06-24" },
  });
});

test("it has the published plan's 27 themes, and 94 actions by status", () => {
  const rows = PRIORITIES.flatMap(({ plan }) => plan);
  const byStatus: Record<string, number> = {};
  for (const { status = "theme" } of rows) byStatus[status] = (byStatus[status] ?? 0) + 1;
  expect(byStatus).toEqual({ theme: 27, A: 32, "n/s": 22, C: 18, G: 14, R: 8 });
});

// The published plan is not ours to pass on, so this runs only where it lies beside the checkout.
const besidePublished = () => {
  let sample: SheetDocument[];
  let published: SheetDocument[];
  beforeAll(async () => {
    ({ sheets: sample } = await readXlsx(readFileSync(COMMITTED)));
    ({ sheets: published } = await readXlsx(readFileSync(PUBLISHED)));
  });
  const pair = (name: string) => [sheetNamed(sample, name), sheetNamed(published, name)] as const;

  test("it has the same sheets", () => {
    expect(sample.map(({ name }) => name)).toEqual(SHEETS);
    expect(published.map(({ name }) => name)).toEqual(SHEETS);
  });

  test.each(SHEETS)("%s: the same cells are filled in and merged", (name) => {
    const [ours, theirs] = pair(name);
    const note = name === "About" ? ["A11"] : [];
    expect([...cells(ours).keys()]).toEqual([...cells(theirs).keys(), ...note]);
    expect(ours.merges.map(rangeAddress).sort()).toEqual(theirs.merges.map(rangeAddress).sort());
  });

  test.each(SHEETS)("%s: refs, dates, leads, statuses and figures agree cell by cell", (name) => {
    const [ours, theirs] = pair(name);
    const facts = (sheet: SheetDocument) =>
      [...cells(sheet)]
        .filter(([address]) => !isWording(theirs, address))
        .map(([address, { value }]) => [address, value]);
    expect(facts(ours)).toEqual(facts(theirs));
  });

  test.each(SHEETS)("%s: number formats, fills and bold agree cell by cell", (name) => {
    const [ours, theirs] = pair(name);
    const expected = [...cells(theirs)].map(looks);
    expect([...cells(ours)].map(looks).slice(0, expected.length)).toEqual(expected);
  });

  test("no title is theirs, and no six words in a row of any text", () => {
    const titles = new Set(published.flatMap(wordings));
    expect(sample.flatMap(wordings).filter((words) => titles.has(words))).toEqual([]);
    const runs = new Set(published.flatMap(wordings).flatMap(sixes));
    expect(
      sample
        .flatMap(wordings)
        .flatMap(sixes)
        .filter((run) => runs.has(run)),
    ).toEqual([]);
  });
};
if (existsSync(PUBLISHED)) describe("beside the published plan", besidePublished);

function sheetNamed(sheets: readonly SheetDocument[], name: string): SheetDocument {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function cells(sheet: SheetDocument): Map<string, CellDocument> {
  const rows = [...sheet.cells].sort(([a], [b]) => a - b);
  const filled = rows.flatMap(([row, inRow]) =>
    [...inRow]
      .filter(([, { value }]) => value !== "")
      .sort(([a], [b]) => a - b)
      .map(([column, cell]): [string, CellDocument] => [cellAddress(row, column), cell]),
  );
  return new Map(filled);
}

/** Titles, narratives and notes stand in column B, in the title, under the KPI table and in the bands. */
function isWording({ name, merges }: SheetDocument, address: string): boolean {
  const isBand = merges.some((merge) => rangeAddress(merge).startsWith(`${address}:D`));
  const notes = ["About A11", "Priority 4 A53"];
  return isBand || /^B|^A1$/.test(address) || notes.includes(`${name} ${address}`);
}

function looks([address, { style }]: [string, CellDocument]) {
  return [address, style.numberFormat, style.fill, style.font.bold, style.font.size];
}

/** The titles and narratives of a sheet: column B of the rows that have a ref. */
function wordings(sheet: SheetDocument): string[] {
  const ofSheet = cells(sheet);
  return [...ofSheet]
    .filter(
      ([address]) =>
        /^B/.test(address) && /^\d/.test(String(ofSheet.get(`A${address.slice(1)}`)?.value ?? "")),
    )
    .map(([, { value }]) => String(value));
}

/** Dates and references are facts, not wording, and are left out. */
function sixes(text: string): string[] {
  const wording = text.toLowerCase().replace(/csc ip [\d.]+|update|[\d/]{6,}|by the end of \w+ \d{4}/g, " ");
  const words = wording.match(/[a-z0-9']+/g) ?? [];
  return words.slice(5).map((_, i) => words.slice(i, i + 6).join(" "));
}
