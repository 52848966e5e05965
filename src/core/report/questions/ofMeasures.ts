import { cellAddress } from "../../model/address";
import type { CellPlace } from "../../model/boardPaper";
import { formatDate } from "../../model/calendarDate";
import type { Measure, MeasureValue } from "../../model/plan";
import { listWords } from "../../model/words";
import type { PaperContext } from "../context";
import { rowsOf } from "../findings";
import { measureName } from "../sections/measures";
import { howMany, type Answer } from "./answers";

const NO_MEASURES: Answer = { answered: "no", answer: "The workbook has no KPI table.", cells: [] };

/** Compared with whom? */
export function comparedWithWhom(context: PaperContext): Answer {
  const { measures } = context.review;
  if (measures.length === 0) return NO_MEASURES;
  const compared = measures.filter((measure) => comparatorsOf(measure).length > 0);
  const first = `${compared.length} of ${measures.length} measures have a figure to compare with, national or of neighbours.`;
  const worse = [
    ...worseThan("kpi/worse-than-national", "the national figure", context),
    ...worseThan("kpi/worse-than-neighbours", "neighbours", context),
  ];
  return {
    answered: howMany(compared.length, measures.length),
    answer: [first, ...worse].join(" "),
    cells: compared.flatMap((measure) => comparatorsOf(measure).map((value) => placeOf(measure, value))),
  };
}

function comparatorsOf({ values }: Measure): MeasureValue[] {
  return values.filter(({ role, reading }) => role === "comparator" && reading.value !== null);
}

function worseThan(check: string, whom: string, context: PaperContext): string[] {
  const found = context.review.findings.filter((finding) => finding.check === check && !finding.ignored);
  const rows = new Set<unknown>(found.flatMap((finding) => rowsOf(finding, context)));
  const names = new Set(
    context.review.measures
      .filter((measure) => rows.has(measure))
      .map((measure) => measure.ref ?? measureName(measure)),
  );
  return names.size === 0 ? [] : [`Worse than ${whom}: ${listWords([...names])}.`];
}

/** When will the figure come? */
export function figuresWhen({ review }: PaperContext): Answer {
  if (review.measures.length === 0) return NO_MEASURES;
  const without = review.measures.filter(lacksFigure);
  if (without.length === 0) {
    return { answered: "yes", answer: "Every measure has a figure.", cells: [] };
  }
  const promised = without.map((measure) => ({ measure, promise: promiseOf(measure) }));
  const told = promised.filter(({ promise }) => promise !== null);
  const dates = told.map(({ measure, promise }) => {
    const by = promise?.reading.promisedBy ?? review.asAt;
    return `${measureName(measure)} by ${formatDate(by)}${by < review.asAt ? " (has gone by)" : ""}`;
  });
  const untold = promised
    .filter(({ promise }) => promise === null)
    .map(({ measure }) => measureName(measure));
  const parts = [
    `${without.length} of ${review.measures.length} measures have no figure yet.`,
    dates.length === 0 ? null : `Their rows promise one for ${listWords(dates)}.`,
    untold.length === 0 ? null : `The sheet does not say when for ${listWords(untold)}.`,
  ];
  return {
    answered: howMany(told.length, without.length),
    answer: parts.filter((part) => part !== null).join(" "),
    cells: told.flatMap(({ measure, promise }) => (promise === null ? [] : [placeOf(measure, promise)])),
  };
}

function lacksFigure({ values }: Measure): boolean {
  const own = values.filter(({ role }) => role === "actual");
  return own.length > 0 && own.every(({ reading }) => reading.value === null);
}

/** The first figure that the row promises. */
function promiseOf({ values }: Measure): MeasureValue | null {
  const promises = values.filter(({ role, reading }) => role !== "comparator" && reading.promisedBy !== null);
  const [first] = promises.sort((a, b) =>
    (a.reading.promisedBy ?? "") < (b.reading.promisedBy ?? "")
      ? -1
      : a.reading.promisedBy === b.reading.promisedBy
        ? 0
        : 1,
  );
  return first ?? null;
}

function placeOf({ sheet }: Measure, { row, column }: MeasureValue): CellPlace {
  return { sheet, cell: cellAddress(row, column) };
}
