import { reviewHtml } from "../../../src/cli/html/page";
import { RENDERERS, type Format } from "../../../src/cli/renderers";
import { reviewWorkbook } from "../../../src/core";
import { parseAddress } from "../../../src/core/model/address";
import type { Review } from "../../../src/core/model/review";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/model/workbookSnapshot";
import { boardPaper } from "../../../src/core/report/boardPaper";
import { paperHtmlPage } from "../../../src/paper/html";
import { paperMarkdown } from "../../../src/paper/markdown";
import { paperSheets } from "../../../src/paper/sheets";
import { mustHold, type Target } from "../harness/target";
import { bytesOf, textOf } from "../harness/text";
import { foreignMarkup } from "./foreignMarkup";
import * as words from "./words";

const AS_AT = "2019-06-24";
const FILLS: readonly (string | null)[] = [
  null,
  "#FF0000",
  "#FFC000",
  "#00B050",
  "#0070C0",
  "#BFBFBF",
  "#FFFFFF",
];
const FORMATS = ["General", "0%", "mmm-yy", "dd/mm/yyyy", "@", "0.00;[Red]-0.00"];
const MOST_CELLS = 3000;

const PLAN = [
  "Improvement plan as at 24 June 2019",
  "Ref\tAction\tDue date\tLead\tRAG\tUpdate",
  "1\tMEETING NEED",
  "1.1\tPublish the offer\tMarch 2019\tHead of Inclusion\tG\tUPDATE 24/6/19 - drafted",
  "1.2\tBrief every school\tTBC\tDirector / Manager\tR\tRevised timescale to September 2019",
  "1.10\tReview it all\t#43555~2\tHead of inclusion\t~3\tsee Action 1.1",
].join("\n");
const KPIS = [
  "Ref\tMeasure\tTarget 18/19\tActual\tTarget 19/20\tNational average",
  "1a\tNumber of complaints\t114\t#108\t102\t",
  "1b (i)\tPercentage completed within 20 weeks\t90%\t84.7%\t95%\t67%",
].join("\n");

/** A workbook as text: sheets apart by form feeds, cells by tabs; "#" begins a number, "~3" at the end is a look. */
export const sheetsTarget: Target = {
  name: "sheets",
  about:
    "whole workbooks: tables found, read, checked and written out as text, JSON, HTML, SARIF and a board paper",
  tokens: [
    ...[...words.DATES, ...words.UPDATES, ...words.STATUSES, ...words.FIGURES, ...words.LEADS].map(inOneCell),
    ...words.HOSTILE,
    ...["\t", "\n", "\f", "~1", "~2", "~3", "~4", "\t\t\t", "#43555", "#1e308", "#-1", "~65", PLAN, KPIS],
  ],
  maxLength: 6000,
  seeds: () => [PLAN, KPIS, `${PLAN}\n\n${KPIS}`, `${PLAN}\f${KPIS}`, `${PLAN}\f${PLAN}`].map(bytesOf),
  run(input) {
    const snapshot = snapshotOf(textOf(input));
    const review = reviewWorkbook(snapshot, { asAt: AS_AT });
    proveFindings(review);
    proveOutputs(review);
    return review;
  },
};

/** @returns the workbook that a text stands for. */
export function snapshotOf(text: string): WorkbookSnapshot {
  const sheets = text.split("\f").map((sheet, index) => {
    const rows = sheet.split("\n").map((line) => line.split("\t").map(cellOf));
    const width = Math.min(60, Math.max(...rows.map((row) => row.length)));
    const kept = rows.slice(0, Math.ceil(MOST_CELLS / width));
    const grid = <T>(of: (cell: TextCell) => T) =>
      kept.map((row) => Array.from({ length: width }, (_, column) => of(row[column] ?? cellOf(""))));
    return {
      name: `${sheet.slice(0, 20)} ${index}`,
      visibility: index % 5 === 4 ? ("hidden" as const) : ("visible" as const),
      origin: { row: index % 3, column: index % 2 },
      values: grid(({ value }) => value),
      text: grid(({ value }) => String(value)),
      numberFormats: grid(({ look }) => FORMATS[look % FORMATS.length] ?? "General"),
      fills: grid(({ look }) => FILLS[look % FILLS.length] ?? null),
      fontColors: grid(({ look }) => FILLS[(look >> 3) % FILLS.length] ?? null),
      bold: grid(({ look }) => look % 2 === 1),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      tables: [],
    };
  });
  return { sheets, stored: null };
}

interface TextCell {
  readonly value: CellValue;
  readonly look: number;
}

function cellOf(written: string): TextCell {
  const [, text = "", look = "0"] = /^(.*?)(?:~(\d{1,2}))?$/s.exec(written) ?? [];
  const number = text.startsWith("#") && text.length > 1 ? Number(text.slice(1)) : NaN;
  return { value: Number.isFinite(number) ? number : text, look: Number(look) };
}

/** Every finding stands in a table that was found, and no two are taken for one another. */
function proveFindings({ tables, findings }: Review): void {
  const ranges = new Map(tables.map(({ id, range }) => [id, range]));
  mustHold(ranges.size === tables.length, "Two tables have one id.");
  mustHold(
    new Set(findings.map((each) => each.fingerprint)).size === findings.length,
    "Two findings are one.",
  );
  for (const { cell, table, check } of findings) {
    const [at, range] = [parseAddress(cell), ranges.get(table)];
    const inside =
      at !== null &&
      range !== undefined &&
      at.row >= range.row &&
      at.row < range.row + range.rowCount &&
      at.column >= range.column &&
      at.column < range.column + range.columnCount;
    mustHold(inside, `${check} stands outside its table, in ${cell}.`);
  }
}

/** Words of a cell come out as words, whatever is made of them. */
function proveOutputs(review: Review): void {
  const options = {
    ...{ file: "plan <b>.xlsx", asAt: { date: AS_AT, from: "option" as const }, movement: null, apart: [] },
    ...{ stated: null, width: 80, colour: false, previous: null, settings: DEFAULT_SETTINGS },
  };
  const paper = boardPaper(review, {
    settings: DEFAULT_SETTINGS,
    ...{ movement: null, coverage: null, source: "plan.xlsx" },
  });
  for (const page of [reviewHtml(review, options), paperHtmlPage(paper)]) {
    const foreign = foreignMarkup(page);
    mustHold(foreign === null, `Words of a cell became markup: ${foreign ?? ""}`);
  }
  const written = (format: Format) => [...RENDERERS[format](review, options)].join("");
  const text = written("text");
  mustHold(!/[^\P{Cc}\n]/u.test(text), "A control character reached the terminal.");
  JSON.parse(written("json"));
  JSON.parse(written("sarif"));
  paperMarkdown(paper);
  paperSheets(paper);
}

function inOneCell(word: string): string {
  return word.replace(/[\t\n\f]/g, " ");
}
