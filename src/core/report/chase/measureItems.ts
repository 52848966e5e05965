import { cellAddress } from "../../model/address";
import type { ChaseKind } from "../../model/boardPaper";
import type { Measure } from "../../model/plan";
import type { PaperContext } from "../context";
import { rowsOf } from "../findings";
import { measureName } from "../sections/measures";
import type { Asked } from "./actionItems";

interface Wanted {
  readonly kind: ChaseKind;
  /** What is the matter, where the finding's own sentence speaks of several measures. */
  readonly of: string;
  readonly ask: string;
}

/** What is asked for a finding of these checks. */
const ASKS: Readonly<Record<string, Wanted>> = {
  "kpi/promise-late": {
    kind: "figure",
    of: "A promised figure has not come.",
    ask: "Please give the figure, or the date by which it will now come and why.",
  },
  "kpi/outstanding": {
    kind: "figure",
    of: "The period of its target has ended without a figure.",
    ask: "Please give the figure, or the date by which it will come.",
  },
  "kpi/missed-target": {
    kind: "update",
    of: "It missed its target.",
    ask: "Please say why the target was missed and what is being done.",
  },
};

/** @returns the figures and words to ask for, one for each cell and check, in the order of the sheets. */
export function askedOfMeasures(context: PaperContext): Asked[] {
  const measures = new Set<unknown>(context.review.measures);
  const asked = new Map<string, Asked>();
  for (const finding of context.review.findings) {
    const wanted = ASKS[finding.check];
    if (wanted === undefined || finding.ignored) continue;
    const rows = rowsOf(finding, context).filter((row): row is Measure => measures.has(row));
    for (const row of rows) {
      const own = rows.length === 1;
      const cell = own ? finding.cell : cellAddress(row.row, row.columns.measure ?? 0);
      const item = {
        kind: wanted.kind,
        name: measureName(row),
        title: row.title,
        // A finding on one measure says which of its figures; one on many speaks of all of them.
        ask: own ? `${finding.message} ${wanted.ask}` : `${wanted.of} ${wanted.ask}`,
        sheet: row.sheet,
        cell,
      };
      asked.set([finding.check, row.sheet, cell].join("\n"), { item, leads: row.leads });
    }
  }
  return [...asked.values()];
}
