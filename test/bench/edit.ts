import { createReviewer, replaceCells, reviewWorkbook } from "../../src/core";
import type { WorkbookSnapshot } from "../../src/core/model/workbookSnapshot";
import { COLUMNS, generatedPlan, generatedRow } from "./generatedPlan";
import { median, timed, type Figure } from "./measure";

const ASKED = { asAt: "2019-06-24" };
const STATUS_COLUMN = 6;
const ROWS_ABOVE = 2;

/** As many as an officer makes in a few minutes: the first one also builds what the others are followed by. */
const EDITS = 15;

/** One changed status in the middle of a plan: what follows it as a share of a review of the whole. */
export function benchEdit(rows: number, repeats: number): Figure[] {
  const plan = generatedPlan(rows);
  const whole = median(Array.from({ length: repeats }, () => timed(() => reviewWorkbook(plan, ASKED))));
  const reviewer = createReviewer(ASKED);
  reviewer.review(plan);
  let snapshot = plan;
  const edits = Array.from({ length: EDITS }, (_, i) => {
    snapshot = withStatus(snapshot, Math.floor(rows / 2), i % 2 === 0 ? "Deferred" : "Underway");
    return timed(() => reviewer.review(snapshot));
  });
  const [first = 0] = edits;
  const again = median(edits);
  const beside = { sheets: [...snapshot.sheets, ...renamed(generatedPlan(5), "Another")], stored: null };
  reviewer.review(beside);
  const changedBeside = {
    ...beside,
    sheets: beside.sheets.map((sheet) => (sheet.name === "Another" ? { ...sheet } : sheet)),
  };
  const elsewhere = timed(() => reviewer.review(changedBeside));
  const name = `edit, ${rows.toLocaleString("en-GB")} rows`;
  return [
    { name: `${name}: review of the whole`, value: whole, unit: "ms", budget: null },
    { name: `${name}: the first cell`, value: first, unit: "ms", budget: null },
    { name: `${name}: one cell, median of ${EDITS}`, value: again, unit: "ms", budget: null },
    { name: `${name}: whole ÷ one cell`, value: whole / again, unit: "×", budget: null },
    { name: `${name}: whole ÷ one cell on another sheet`, value: whole / elsewhere, unit: "×", budget: null },
  ];
}

function withStatus(snapshot: WorkbookSnapshot, index: number, status: string): WorkbookSnapshot {
  const fill = generatedRow(index)[STATUS_COLUMN]?.fill ?? null;
  const changed = replaceCells(snapshot, {
    sheet: "Plan",
    range: { row: index + ROWS_ABOVE, column: STATUS_COLUMN, rowCount: 1, columnCount: 1 },
    values: [[status]],
    text: [[status]],
    numberFormats: [["General"]],
    fills: [[fill]],
    fontColors: [[null]],
    bold: [[false]],
  });
  if (changed === null) throw new Error(`A plan of ${COLUMNS} columns has no cell in row ${index + 1}.`);
  return changed;
}

function renamed({ sheets }: WorkbookSnapshot, name: string) {
  return sheets.map((sheet) => ({ ...sheet, name }));
}
