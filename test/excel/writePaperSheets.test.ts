/** @jest-environment jsdom */
import { reviewWorkbook } from "../../src/core";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import type { PlainError } from "../../src/excel/explainOfficeError";
import { explainOfficeError } from "../../src/excel/explainOfficeError";
import { requestsFor, type NewSheet } from "../../src/excel/newSheet";
import { deleteSheets, writePaperSheets, type WriteOptions } from "../../src/excel/writePaperSheets";
import { paperSheets } from "../../src/paper/sheets";
import { toSnapshot } from "../../src/xlsx/snapshot";
import { HOSTILE, hostilePaper } from "../paper/hostile";
import { copy, open, roundTrips, sheet, workbook } from "./workbooks";

const plan = () =>
  workbook(sheet("Plan", [["Ref", "Action"]]), sheet("Paper notes", [["The officer's own"]]));
const quietly = (): WriteOptions => ({ onProgress: () => undefined, signal: new AbortController().signal });
const SHEETS: readonly NewSheet[] = [
  {
    name: "Paper contents",
    title: "Progress report",
    lines: ["Position as at: 24 June 2019"],
    table: {
      name: "Paper_contents",
      columns: [
        { heading: "Sheet", width: 20 },
        { heading: "Rows", width: 10 },
      ],
      rows: [
        ["=SUM(A1)", 3],
        ["'tis +44 1522", -1],
        ["2019-06-24", 0.5],
      ],
    },
  },
  { name: "Paper words", title: "No table", lines: ["TRUE"], table: null },
];

it("makes the sheets after the others: words stay words, numbers numbers, the table has its name", async () => {
  const standIn = open(plan());
  const before = copy(standIn.document);
  const taken: string[] = [];
  const made = await writePaperSheets((names) => {
    taken.push(...names);
    return SHEETS;
  }, quietly());
  expect(taken).toEqual(["Plan", "Paper notes"]);
  expect(made?.map(({ name }) => name)).toEqual(["Paper contents", "Paper words"]);
  expect(roundTrips(standIn)).toBe(4);
  expect(standIn.selection.sheet.name).toBe("Paper contents");

  const { sheets } = toSnapshot(standIn.document);
  expect(sheets.map(({ name }) => name)).toEqual(["Plan", "Paper notes", "Paper contents", "Paper words"]);
  expect(sheets[2]?.values).toEqual([
    ["Progress report", ""],
    ["Position as at: 24 June 2019", ""],
    ["Sheet", "Rows"],
    ["=SUM(A1)", 3],
    ["'tis +44 1522", -1],
    ["2019-06-24", 0.5],
  ]);
  expect(sheets[2]?.tables).toEqual([
    { name: "Paper_contents", range: { row: 2, column: 0, rowCount: 4, columnCount: 2 }, hasHeaderRow: true },
  ]);
  expect(sheets[3]?.values).toEqual([["No table"], ["TRUE"]]);
  expect(
    [...(standIn.document.sheets[2]?.cells.values() ?? [])].every((row) =>
      [...row.values()].every(({ formula }) => formula === null),
    ),
  ).toBe(true);
  expect(copy(standIn.document.sheets.slice(0, 2))).toEqual(before.sheets);
});

it("writes a whole paper of hostile words in few requests, beside a sheet of the same name", async () => {
  const standIn = open(plan());
  const paper = hostilePaper();
  await writePaperSheets((taken) => paperSheets(paper, undefined, taken), quietly());
  const sheets = toSnapshot(standIn.document).sheets;
  expect(sheets.slice(2).every(({ name }) => name.startsWith("Paper 2 "))).toBe(true);
  const { tables } = reviewWorkbook(toSnapshot(standIn.document), {
    asAt: "2019-06-24",
    settings: DEFAULT_SETTINGS,
  });
  expect(tables).toEqual([]);
  const cells = sheets.flatMap(({ values }) => values.flat());
  for (const words of Object.values(HOSTILE)) expect(cells).toContain(words);
  expect(roundTrips(standIn)).toBeLessThanOrEqual(6);
});

it("takes back what it made, whatever the sheets are called or if one is gone, and nothing else", async () => {
  const standIn = open(plan());
  const before = copy(standIn.document);
  const made = (await writePaperSheets(() => SHEETS, quietly())) ?? [];
  const [first] = standIn.document.sheets.splice(3, 1);
  expect(first?.name).toBe("Paper words");
  const renamed = standIn.document.sheets[2];
  if (renamed) renamed.name = "For the board";
  await deleteSheets(made);
  expect(copy(standIn.document)).toEqual(before);
});

it("says in a sentence that the structure is protected, and writes nothing", async () => {
  const standIn = open(plan(), { structureProtected: true });
  const sentence =
    /^The workbook's structure is protected, so no sheet can be added\. Choose Protect Workbook/;
  await expect(writePaperSheets(() => SHEETS, quietly())).rejects.toThrow(sentence);
  expect(standIn.document.sheets).toHaveLength(2);
});

it.each([1, 2])("leaves no sheet behind when request %i fails half way", async (after) => {
  const standIn = open(plan());
  const before = copy(standIn.document);
  standIn.failNext({ code: "RequestAborted", after, done: 5 });
  const failed = writePaperSheets(() => SHEETS, quietly());
  await expect(failed).rejects.toMatchObject({ code: "RequestAborted" });
  await failed.catch((error: PlainError) => expect(explainOfficeError(error)).toMatch(/Try again\.$/));
  expect(copy(standIn.document)).toEqual(before);
});

it("tells how far it is, and when it is cancelled takes back what it wrote", async () => {
  const long = "word ".repeat(6000);
  const rows = Array.from({ length: 40 }, (_, i) => [i, long]);
  const many: NewSheet = {
    name: "Paper long",
    title: "Long",
    lines: [],
    table: {
      name: "Long",
      columns: [
        { heading: "No.", width: 5 },
        { heading: "Words", width: 60 },
      ],
      rows,
    },
  };
  expect(requestsFor([many]).length).toBe(3);
  const standIn = open(plan());
  const cancel = new AbortController();
  const seen: string[] = [];
  const onProgress = (done: number, total: number) => {
    seen.push(`${done}/${total}`);
    if (done === 1) cancel.abort();
  };
  expect(await writePaperSheets(() => [many], { onProgress, signal: cancel.signal })).toBeNull();
  expect(seen).toEqual(["0/3", "1/3"]);
  expect(standIn.document.sheets).toHaveLength(2);

  const whole = await writePaperSheets(() => [many], quietly());
  expect(whole).toHaveLength(1);
  const [, , written] = toSnapshot(standIn.document).sheets;
  expect(written?.values.slice(1).map(([number]) => number)).toEqual(["No.", ...rows.map(([i]) => i)]);
  expect(written?.tables[0]?.range.rowCount).toBe(41);
});
