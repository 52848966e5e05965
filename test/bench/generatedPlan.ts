import { addDays, dateParts, formatDate, monthName, toExcelSerial } from "../../src/core/model/calendarDate";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/model/workbookSnapshot";
import { displayText } from "../../src/xlsx/displayText";

/** A cell of a generated plan. */
export interface GeneratedCell {
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly fill: string | null;
}

export const HEADINGS = [
  "Ref",
  "Theme",
  "Action",
  "Start",
  "Due date",
  "Lead",
  "Status",
  "% complete",
  "Update",
  "Mitigation",
] as const;

export const COLUMNS = HEADINGS.length;

const THEMES = ["Early help", "Schools", "Health", "Transport", "Data and quality", "Families' voice"];
const LEADS = [
  "Head of Inclusion",
  "Health Lead",
  "Head of Service / Data Manager",
  "Communications Officer",
];
const STATUSES: readonly (readonly [word: string, fill: string])[] = [
  ["Green", "#92D050"],
  ["Amber", "#FFC000"],
  ["Red", "#FF0000"],
  ["Complete", "#00B0F0"],
  ["Not started", "#BFBFBF"],
];
const VERBS = ["Publish", "Brief schools on", "Review", "Train staff in", "Agree", "Consult families on"];
const MATTERS = ["the local offer", "annual reviews", "transport rules", "referral forms", "short breaks"];

/**
 * The cells of one action, as officers write them: refs under themes, dates in several notations, statuses with
 * fills, updates with dates, blanks. The same number always gives the same row.
 * @param index from 0; titles and updates differ from row to row, the rest comes round again.
 */
export function generatedRow(index: number): GeneratedCell[] {
  const [status, fill] = STATUSES[(index * 7) % STATUSES.length] ?? ["", null];
  const due = addDays("2018-09-30", (index * 37) % 730);
  const percent = status === "Complete" ? 1 : status === "Not started" ? 0 : ((index * 3) % 9) / 10;
  return [
    text(`${Math.floor(index / 100) + 1}.${(Math.floor(index / 10) % 10) + 1}.${(index % 10) + 1}`),
    text(THEMES[Math.floor(index / 100) % THEMES.length] ?? ""),
    text(
      `${VERBS[index % VERBS.length]} ${MATTERS[index % MATTERS.length]} in area ${index + 1} and report to the board`,
    ),
    { value: toExcelSerial(addDays(due, -120)), numberFormat: "dd/mm/yyyy", fill: null },
    dueCell(index, due),
    text(index % 17 === 0 ? "" : (LEADS[(index * 5) % LEADS.length] ?? "")),
    { value: status, numberFormat: "General", fill },
    { value: percent, numberFormat: "0%", fill: null },
    text(updateText(index)),
    text(index % 4 === 0 ? `Weekly call with provider ${index % 50} until it is done` : ""),
  ];
}

/** @returns a workbook with one sheet: a title, the headings and `rows` actions. */
export function generatedPlan(rows: number): WorkbookSnapshot {
  const blank = text("");
  const title = [text("Improvement plan"), ...Array.from({ length: COLUMNS - 1 }, () => blank)];
  const cells = [title, HEADINGS.map((heading) => text(heading))];
  const sheet = emptyLike(rows + cells.length);
  cells.forEach((row, index) => putRow(sheet, index, row));
  for (let index = 0; index < rows; index++) putRow(sheet, index + cells.length, generatedRow(index));
  return { sheets: [sheet], stored: null };
}

interface Columns extends SheetSnapshot {
  readonly values: CellValue[][];
  readonly text: string[][];
  readonly numberFormats: string[][];
  readonly fills: (string | null)[][];
  readonly fontColors: (string | null)[][];
  readonly bold: boolean[][];
}

function emptyLike(rows: number): Columns {
  const noColours = Array.from({ length: COLUMNS }, () => null);
  const plain = Array.from({ length: COLUMNS }, () => false);
  return {
    name: "Plan",
    visibility: "visible",
    origin: { row: 0, column: 0 },
    values: [],
    text: [],
    numberFormats: [],
    fills: [],
    fontColors: Array.from({ length: rows }, () => noColours),
    bold: Array.from({ length: rows }, () => plain),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  };
}

function putRow(sheet: Columns, row: number, cells: readonly GeneratedCell[]): void {
  sheet.values[row] = cells.map(({ value }) => value);
  sheet.text[row] = cells.map(({ value, numberFormat }) => displayText(value, numberFormat));
  sheet.numberFormats[row] = cells.map(({ numberFormat }) => numberFormat);
  sheet.fills[row] = cells.map(({ fill }) => fill);
}

function text(value: string): GeneratedCell {
  return { value, numberFormat: "General", fill: null };
}

function dueCell(index: number, due: string): GeneratedCell {
  const { year, month } = dateParts(due);
  switch (index % 6) {
    case 0:
      return text(`${monthName(month)} ${year}`);
    case 1:
      return text(formatDate(due));
    case 2:
      return { value: toExcelSerial(`${due.slice(0, 7)}-01`), numberFormat: "mmm-yy", fill: null };
    case 3:
      return text(`Q${(index % 4) + 1} 2019/20`);
    case 4:
      return index % 5 === 0 ? text("Ongoing") : text(`End of ${monthName(month)} ${year}`);
    default:
      return { value: toExcelSerial(due), numberFormat: "dd/mm/yyyy", fill: null };
  }
}

function updateText(index: number): string {
  if (index % 3 === 0) return "";
  const day = (index % 27) + 1;
  const later = index % 11 === 0 ? " This will be ready by the end of August 2019." : "";
  const link = index % 13 === 0 ? ` See action ${Math.floor(index / 100) + 1}.1.1.` : "";
  return `UPDATE ${day}/${(index % 5) + 1}/19 - work in area ${index + 1} goes on; ${index % 40} of 40 schools have answered.${later}${link}`;
}

/** @returns the plan as a file to open in the workbench. */
export function csvOf(rows: number) {
  const [sheet] = generatedPlan(rows).sheets;
  const lines = (sheet?.text ?? []).map((cells) =>
    cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(","),
  );
  return { name: "generated.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) };
}
