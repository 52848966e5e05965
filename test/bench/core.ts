import { runChecks } from "../../src/core/checks/runChecks";
import { reviewWorkbook } from "../../src/core/index";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import { runToEnd } from "../../src/core/model/steps";
import type { WorkbookSnapshot } from "../../src/core/model/workbookSnapshot";
import { findScales } from "../../src/core/tables/findScale";
import { findTables } from "../../src/core/tables/findTables";
import { gridOf } from "../../src/core/tables/grid";
import { readWorkbook } from "../../src/core/tables/readWorkbook";
import { generatedPlan } from "./generatedPlan";
import { heapUsed, median, timed, type Figure } from "./measure";

const ASKED = { asAt: "2019-06-24", settings: DEFAULT_SETTINGS };
/** A million rows may take this much longer a row than ten thousand. */
const MOST_GROWTH = 1.3;

/** Times a row for each step of a review, as multiples of one plain pass that only touches each cell. */
export function benchCore(sizes: readonly number[], repeats: number): Figure[] {
  const perRow = new Map<number, number>();
  const figures = sizes.flatMap((rows) => {
    const before = heapUsed();
    const snapshot = generatedPlan(rows);
    const snapshotBytes = heapUsed() - before;
    const steps = stepsOf(snapshot, rows >= 1_000_000 ? 1 : repeats);
    const review = reviewWorkbook(snapshot, ASKED);
    const reviewBytes = heapUsed() - before - snapshotBytes;
    if (review.actions.length !== rows)
      throw new Error(`Of ${rows} rows ${review.actions.length} were read.`);
    perRow.set(rows, steps.whole / rows);
    const name = `core, ${rows.toLocaleString("en-GB")} rows`;
    return [
      figure(`${name}: plain pass`, (steps.pass / rows) * 1e6, "ns a row"),
      figure(`${name}: recognise`, steps.recognise / steps.pass, "× pass"),
      figure(`${name}: recognise and read`, steps.read / steps.pass, "× pass"),
      figure(`${name}: check`, steps.check / steps.pass, "× pass"),
      figure(`${name}: whole review`, (steps.whole / rows) * 1e3, "µs a row"),
      figure(`${name}: snapshot`, snapshotBytes / rows, "bytes a row"),
      figure(`${name}: review`, reviewBytes / rows, "bytes a row"),
    ];
  });
  const [small, large] = [perRow.get(10_000), perRow.get(Math.max(...sizes))];
  if (small === undefined || large === undefined) return figures;
  return [...figures, figure("core: growth a row, most rows ÷ 10,000", large / small, "×", MOST_GROWTH)];
}

function stepsOf(snapshot: WorkbookSnapshot, repeats: number) {
  const times = Array.from({ length: repeats }, () => {
    const pass = timed(() => touchEachCell(snapshot));
    const recognise = timed(() => {
      const grids = snapshot.sheets.map((sheet) => gridOf(sheet));
      const scaleOf = findScales(grids, ASKED.settings.scale);
      for (const grid of grids) runToEnd(findTables(grid, scaleOf(grid), ASKED));
    });
    let workbook = readWorkbook({ sheets: [], stored: null }, ASKED);
    const read = timed(() => {
      workbook = readWorkbook(snapshot, ASKED);
    });
    const check = timed(() => {
      runChecks({ ...ASKED, workbook, others: [], carriedForward: [] }, ASKED.settings.checks);
    });
    const whole = timed(() => {
      reviewWorkbook(snapshot, ASKED);
    });
    return { pass, recognise, read, check, whole };
  });
  const middle = (step: keyof (typeof times)[number]) => median(times.map((one) => one[step]));
  return {
    pass: middle("pass"),
    recognise: middle("recognise"),
    read: middle("read"),
    check: middle("check"),
    whole: middle("whole"),
  };
}

/** What no reader can do without: each cell's value, text, format and fill looked at once. */
function touchEachCell({ sheets }: WorkbookSnapshot): number {
  let seen = 0;
  for (const { values, text, numberFormats, fills } of sheets) {
    for (const [r, row] of values.entries()) {
      for (let c = 0; c < row.length; c++) {
        if (row[c] !== "") seen++;
        seen += (text[r]?.[c] ?? "").length;
        if (numberFormats[r]?.[c] !== "General" || fills[r]?.[c] !== null) seen++;
      }
    }
  }
  if (seen < 0) throw new Error("A sheet cannot have fewer than no cells.");
  return seen;
}

function figure(name: string, value: number, unit: string, budget: number | null = null): Figure {
  return { name, value, unit, budget };
}
