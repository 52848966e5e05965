import { readFileSync } from "node:fs";
import { createReviewer, replaceCells, reviewWorkbook } from "../../src/core";
import type { WorkbookSnapshot } from "../../src/core/model/workbookSnapshot";
import { readXlsx } from "../../src/xlsx/read";
import { toSnapshot } from "../../src/xlsx/snapshot";
import { median, timed, type Figure } from "./measure";

const ASKED = { asAt: "2019-06-24" };
const SAMPLE = "assets/sample-plan.xlsx";
const TIMES = 15;
/** The due date of 1.1.1. */
const EDITED = { sheet: "Priority 1", range: { row: 4, column: 2, rowCount: 1, columnCount: 1 } };

/** A plan as councils have them: four plans with their measures, a key and lists that report on them; 200 rows or so. */
export async function benchSample(): Promise<Figure[]> {
  const sample = toSnapshot(await readXlsx(readFileSync(SAMPLE)));
  const first = timed(() => reviewWorkbook(sample, ASKED));
  const whole = median(
    Array.from({ length: TIMES }, () => {
      const anew = structuredClone(sample);
      return timed(() => reviewWorkbook(anew, ASKED));
    }),
  );
  const reviewer = createReviewer(ASKED);
  reviewer.review(sample);
  const same = median(Array.from({ length: TIMES }, () => timed(() => reviewer.review(sample))));
  let snapshot = sample;
  const edit = median(
    Array.from({ length: TIMES }, (_, i) => {
      snapshot = withDue(snapshot, `${i + 1} May 2019`);
      return timed(() => reviewer.review(snapshot));
    }),
  );
  return [
    {
      name: "sample: the first review of all, in a process just started",
      value: first,
      unit: "ms",
      budget: null,
    },
    { name: "sample: a review anew", value: whole, unit: "ms", budget: null },
    { name: "sample: reviewed again, nothing changed", value: same, unit: "ms", budget: null },
    { name: "sample: one changed cell", value: edit, unit: "ms", budget: null },
    { name: "sample: anew ÷ one cell", value: whole / edit, unit: "×", budget: null },
  ];
}

function withDue(snapshot: WorkbookSnapshot, due: string): WorkbookSnapshot {
  const changed = replaceCells(snapshot, {
    ...EDITED,
    values: [[due]],
    text: [[due]],
    numberFormats: [["General"]],
    fills: [[null]],
    fontColors: [[null]],
    bold: [[false]],
  });
  if (changed === null) throw new Error(`${SAMPLE} has no cell C5 on ${EDITED.sheet}.`);
  return changed;
}
