import { cellAddress } from "../../model/address";
import type { MeasuresSection, PaperMeasure, PaperValue } from "../../model/boardPaper";
import type { Measure, MeasureValue } from "../../model/plan";
import { shorten } from "../../model/words";
import type { PaperContext } from "../context";
import type { MilestoneContext } from "../milestones/milestonesOf";
import { targetMilestones } from "../milestones/targetMilestones";
import { findingsOf, rowsOf } from "../findings";

/** What the paper says of a measure, by the check that found it. */
const REMARKS: Readonly<Record<string, string>> = {
  "kpi/missed-target": "Target missed: commentary wanted",
  "kpi/rating-contradicts": "Rating contradicts the figures",
  "kpi/outstanding": "Figure outstanding",
  "kpi/promise-late": "Promised figure has not come",
  "kpi/stale": "Figure is old",
  "kpi/worse-than-national": "Worse than the national figure",
  "kpi/worse-than-neighbours": "Worse than neighbours",
  "kpi/worse-than-before": "Worse than before",
  "kpi/target-worse-than-latest": "Next target is worse than the latest figure",
  "kpi/target-below-others": "Target short of what others reach",
  "kpi/no-stretch": "Target asks for no change",
  "kpi/unmeasurable-target": "Target cannot be measured",
};

/** @returns every measure with its figures as written, and the missed targets that want a word. */
export function measuresSection(context: PaperContext): MeasuresSection {
  const remarks = remarksByRow(context);
  const { asAt } = context.review;
  return {
    measures: context.review.measures.map((measure) =>
      toPaperMeasure(measure, [
        ...targetsMet(measure, { asAt, settings: context.settings }),
        ...(remarks.get(measure) ?? []),
      ]),
    ),
    commentaryWanted: findingsOf(context, new Set(["kpi/missed-target"])),
  };
}

/** Targets whose period has ended with a figure that reaches them; missed and outstanding ones are findings. */
function targetsMet(measure: Measure, context: MilestoneContext): string[] {
  const met = targetMilestones(measure, context).filter(({ verdict }) => verdict === "met");
  return [...new Set(met.map(({ heading }) => (heading === "" ? "Target met" : `${heading}: met`)))];
}

export function measureName({ ref, part, title }: Measure): string {
  const name = ref ?? `“${shorten(title)}”`;
  return part === null ? name : `${name} ${part}`;
}

function remarksByRow(context: PaperContext): Map<unknown, string[]> {
  const remarks = new Map<unknown, string[]>();
  for (const finding of context.review.findings) {
    const remark = REMARKS[finding.check];
    if (remark === undefined || finding.ignored) continue;
    for (const row of rowsOf(finding, context)) {
      const known = remarks.get(row) ?? [];
      if (!known.includes(remark)) remarks.set(row, [...known, remark]);
    }
  }
  return remarks;
}

function toPaperMeasure(measure: Measure, remarks: readonly string[]): PaperMeasure {
  const values = (role: MeasureValue["role"]) =>
    measure.values.filter((value) => value.role === role).map((value) => toPaperValue(value, measure));
  return {
    table: measure.table,
    name: measureName(measure),
    ref: measure.ref,
    title: measure.title,
    sheet: measure.sheet,
    cell: cellAddress(measure.row, measure.columns.measure ?? measure.columns.ref ?? 0),
    leads: measure.leads,
    frequency: measure.frequency,
    part: measure.part,
    direction: measure.direction,
    directionReason: measure.directionReading.reason,
    latest: latestOf(measure),
    actuals: [...values("baseline"), ...values("actual")],
    targets: values("target"),
    comparators: values("comparator"),
    remarks,
  };
}

function latestOf(measure: Measure): PaperValue | null {
  const figures = (role: MeasureValue["role"]) =>
    measure.values.filter((value) => value.role === role && value.reading.value !== null);
  const actuals = figures("actual");
  const own = actuals.length > 0 ? actuals : figures("baseline");
  const dated = own.every(({ period }) => period?.to);
  const last = dated ? [...own].sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1) : own.at(-1);
  if (!last) return null;
  const heading = last.heading;
  // One period's figures for several groups of people are told together.
  const together = own.filter(
    (value) => value.heading === heading || (dated && lastDay(value) === lastDay(last)),
  );
  const text = together.map((value) => toPaperValue(value, measure).text).join("; ");
  return { ...toPaperValue(last, measure), text };
}

function lastDay({ period }: MeasureValue): string {
  return period?.to ?? "";
}

/** A group that only the heading names goes before the figure: "SEN (E) 2.5". */
function toPaperValue(
  { heading, row, column, reading, group }: MeasureValue,
  { sheet }: Measure,
): PaperValue {
  const text = reading.text.trim();
  const named = group !== null && text !== "" && !text.toLowerCase().includes(group.toLowerCase());
  const headed = named && !heading.toLowerCase().includes(group.toLowerCase());
  return {
    heading,
    text: headed ? `${group} ${text}` : text,
    hasFigure: reading.value !== null,
    sheet,
    cell: cellAddress(row, column),
  };
}
