/** @jest-environment jsdom */
import type { Highlight } from "../../src/core/report/highlights/highlightsOf";
import type { CellEdit } from "../../src/core/model/fix";
import { applyEdits, takeBackEdits, type ChangedCell } from "../../src/excel/applyEdits";
import { paintHighlights } from "../../src/excel/highlights/highlights";
import { repaintHighlights } from "../../src/excel/highlights/repaint";
import type { NewSheet } from "../../src/excel/newSheet";
import { readKnownWorkbook, type KnownWorkbook } from "../../src/excel/readWorkbook";
import { rereadWorkbook } from "../../src/excel/watch/rereadWorkbook";
import { watchWorkbook } from "../../src/excel/watch/watchWorkbook";
import { gather, type WorkbookChange } from "../../src/excel/watch/workbookChange";
import { deleteSheets, writePaperSheets, type MadeSheet } from "../../src/excel/writePaperSheets";
import type { ExcelStandIn } from "../../src/workbench/standin/excelStandIn";
import { tryFaults, type Operation } from "./faults";
import { officersRule, sheet, workbook } from "./workbooks";

const SHEETS = ["Plan", "Report"];
const BEFORE: readonly Highlight[] = [
  { sheet: "Plan", address: "C2", severity: "error", surface: "coloured" },
  { sheet: "Report", address: "A2", severity: "note", surface: "plain" },
];
const AFTER: readonly Highlight[] = [
  { sheet: "Plan", address: "C3", severity: "error", surface: "coloured" },
  { sheet: "Plan", address: "B3", severity: "warning", surface: "blank" },
];
const EDITS: readonly CellEdit[] = [
  { sheet: "Plan", cell: "C2", value: 43555, text: "31/03/2019", numberFormat: "dd/mm/yyyy" },
  { sheet: "Report", cell: "D3", value: "A", text: "A", numberFormat: null },
];
const PAPER: readonly NewSheet[] = [
  {
    name: "Paper contents",
    title: "Progress report",
    lines: ["Position as at: 24 June 2019"],
    table: { name: "Paper_contents", columns: [{ heading: "Sheet", width: 20 }], rows: [["=SUM(A1)"]] },
  },
  { name: "Paper words", title: "No table", lines: ["TRUE"], table: null },
];

let changed: readonly ChangedCell[] = [];
let made: readonly MadeSheet[] = [];
let known: KnownWorkbook | null = null;

/** What the add-in does between reviews, and what it writes. */
const OPERATIONS: readonly (Operation & { readonly requests: number })[] = [
  {
    name: "apply a fix",
    requests: 2,
    run: async () => (changed = await fix()),
    undo: () => takeBackEdits(changed),
  },
  {
    name: "take a fix back",
    requests: 2,
    before: async () => (changed = await fix()),
    run: () => takeBackEdits(changed),
  },
  { name: "repaint", requests: 2, before: paint, run: () => repaint({ cells: [], sheets: [] }) },
  {
    name: "repaint where cells were pasted",
    requests: 2,
    before: paint,
    run: () => repaint({ cells: [{ sheet: "Plan", address: "A1:D3" }], sheets: [] }),
  },
  {
    name: "repaint moved rows",
    requests: 2,
    before: paint,
    run: () => repaint({ cells: [], sheets: SHEETS }),
  },
  { name: "read changed cells", requests: 1, before: readAll, run: () => reread("C2") },
  { name: "read a changed sheet", requests: 3, before: readAll, run: () => reread(null) },
  { name: "follow the workbook", requests: 2, run: follow },
  {
    name: "write the paper's sheets",
    requests: 4,
    run: async () => {
      made = (await writePaperSheets(() => PAPER, quietly())) ?? [];
      return made.map(({ name }) => name);
    },
    undo: () => deleteSheets(made),
  },
  {
    name: "take the paper's sheets away",
    requests: 2,
    before: async () => (made = (await writePaperSheets(() => PAPER, quietly())) ?? []),
    run: () => deleteSheets(made),
  },
];

it.each(OPERATIONS)(
  "$name: whatever request fails, and however, one sentence says what to do, and trying again does it",
  async (operation) => {
    const all = await tryFaults(operation, plan);
    expect(all.filter(({ lost }) => lost !== null)).toEqual([]);
    expect(new Set(all.map(({ request }) => request)).size).toBe(operation.requests);
  },
  30_000,
);

function plan() {
  const rows = [
    ["Ref", "Action", "Due", "Status"],
    ["1.1", "Publish the offer", "March 2019", "G"],
    ["1.2", "Brief every school", "", "R"],
  ];
  const first = sheet("Plan", rows);
  first.conditionalFormats.push(officersRule('$D2="R"'));
  return workbook(first, sheet("Report", rows));
}

function paint() {
  return paintHighlights(BEFORE, SHEETS);
}

function repaint(disturbed: Parameters<typeof repaintHighlights>[2]) {
  return repaintHighlights(BEFORE, AFTER, disturbed);
}

function fix() {
  return applyEdits(EDITS, { expected: () => null, mergesOf: () => [] });
}

function quietly() {
  return { onProgress: () => undefined, signal: new AbortController().signal };
}

async function readAll() {
  known = await readKnownWorkbook();
}

/** @param address of the cells that changed; null: the whole sheet. */
async function reread(address: string | null) {
  const sheetId = known?.outlines[0]?.id ?? "";
  const change: WorkbookChange =
    address === null
      ? { kind: "sheet", sheetId, remote: false }
      : { kind: "cells", sheetId, address, looks: false, remote: false };
  return known && (await rereadWorkbook(known, gather([change])))?.known.snapshot;
}

/** What is heard during the latest attempt: a failed one must leave no handler behind that still speaks. */
let heard: string[] = [];

async function follow(standIn: ExcelStandIn): Promise<readonly string[]> {
  heard = [];
  const stop = await watchWorkbook(({ kind }) => heard.push(kind));
  await type(standIn, "Written while it is followed");
  await stop();
  await type(standIn, "");
  return heard;
}

/** Events come after the answer. */
async function type(standIn: ExcelStandIn, text: string): Promise<void> {
  standIn.editCell("Plan", 9, 9, text);
  await new Promise((resolve) => setTimeout(resolve, 5));
}
