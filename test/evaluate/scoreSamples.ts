import { columnIndex } from "../../src/core/model/address";
import { currentDue, type Action, type Measure } from "../../src/core/model/plan";
import type { Sample, TruePeriod } from "../fixtures/evaluation/truth";
import { SAMPLE_SORTS, type SampleSort, type SampleTally } from "./tally";

/** What {@link scoreSamples} looks at: the rows of a review. */
export interface ReadRows {
  readonly actions: readonly Action[];
  readonly measures: readonly Measure[];
}

export interface SampleScore {
  readonly samples: Readonly<Partial<Record<SampleSort, SampleTally>>>;
  /** One line for each sampled cell read wrongly, with sheet and row. */
  readonly misses: readonly string[];
}

interface Judged {
  readonly sort: SampleSort;
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * Compares the sampled cells of one workbook with what was read. The due date is the one that counts (the revised one
 * where there is one); its first day is compared only where the truth states it. A figure is right within 1e-9.
 * A row that was not read is wrong in all that was sampled of it.
 */
export function scoreSamples(samples: readonly Sample[], rows: ReadRows): SampleScore {
  const judged = samples.flatMap((sample) =>
    judge(sample, rows).map((each) => ({ ...each, where: `${sample.sheet}, row ${sample.row}` })),
  );
  const right = ({ expected, found }: Judged) => expected === found;
  const tallies = SAMPLE_SORTS.map((sort) => {
    const ofSort = judged.filter((each) => each.sort === sort);
    return [sort, { right: ofSort.filter(right).length, total: ofSort.length }] as const;
  });
  return {
    samples: Object.fromEntries(tallies.filter(([, { total }]) => total > 0)),
    misses: judged
      .filter((each) => !right(each))
      .map(({ where, what, expected, found }) => `${where}: ${what} expected ${expected}, found ${found}`),
  };
}

function judge(sample: Sample, { actions, measures }: ReadRows): Judged[] {
  const here = (row: { sheet: string; row: number }) =>
    row.sheet === sample.sheet && row.row === sample.row - 1;
  const action = actions.find(here) ?? null;
  const measure = measures.find(here) ?? null;
  const judged: Judged[] = [];
  const add = (sort: SampleSort, what: string, expected: string, found: string | null) =>
    judged.push({ sort, what, expected, found: found ?? "no such row" });
  if (sample.due !== undefined) {
    add("due", "due", periodText(sample.due), action && foundDue(sample.due, action));
  }
  if (sample.status !== undefined) {
    const row = action ?? measure;
    add("status", "status", sample.status ?? "none", row && (row.status?.value ?? "none"));
  }
  if (sample.kind !== undefined)
    add("kind", "kind", sample.kind, action?.kind ?? kindAmongMeasures(sample, measures));
  if (sample.ref !== undefined) {
    const row = action ?? measure;
    add("ref", "ref", sample.ref, row && (row.ref ?? "none"));
  }
  for (const [column, figure] of Object.entries(sample.figures ?? {})) {
    add(
      "figures",
      `figure in ${column}`,
      figureText(figure),
      measure && foundFigure(measure, sample.row - 1, column),
    );
  }
  return judged;
}

/** A row among measures that is none of them is the heading of those below. */
function kindAmongMeasures({ sheet, row }: Sample, measures: readonly Measure[]): string | null {
  const rows = measures.filter((measure) => measure.sheet === sheet).map((measure) => measure.row + 1);
  if (rows.includes(row)) return "action";
  return rows.some((other) => other > row) ? "theme" : null;
}

function foundDue(expected: TruePeriod | null, action: Action): string {
  const due = currentDue(action);
  if (!due || (due.from === null && due.to === null)) return "no date";
  // A reader who states only the end leaves the first day open.
  return periodText({ from: expected && expected.from === null ? null : due.from, to: due.to });
}

function periodText(period: TruePeriod | null): string {
  return period ? `${period.from ?? ""}..${period.to ?? ""}` : "no date";
}

function foundFigure(measure: Measure, row: number, column: string): string {
  const value = measure.values.find((each) => each.row === row && each.column === columnIndex(column));
  return figureText(value?.reading.value ?? null);
}

/** Nine decimals: what 0.987 × 100 leaves behind is no difference. */
function figureText(value: number | null): string {
  return value === null ? "missing" : String(Number(value.toFixed(9)));
}
