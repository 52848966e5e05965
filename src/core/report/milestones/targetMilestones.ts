import { cellAddress } from "../../model/address";
import type { CannotSayReason, TargetMilestone } from "../../model/milestones";
import type { Measure, MeasureValue } from "../../model/plan";
import type { MissingReason } from "../../model/reading";
import { latestEnd } from "../../read/targets/intervals";
import { judge } from "../../read/targets/judged";
import { outstandingFor } from "../../read/targets/outstanding";
import { byEnd, isLevel, strandsOf, type Strand } from "../../read/targets/strands";
import { valueCell } from "./cells";
import { courseTo } from "./course";
import { explainTarget } from "./explainTarget";
import type { MilestoneContext } from "./milestonesOf";

type Verdict = Pick<TargetMilestone, "verdict" | "reason"> & { readonly judgedBy: MeasureValue | null };

/** @returns every target cell of a measure's row, in the order of its columns, with its verdict. */
export function targetMilestones(measure: Measure, context: MilestoneContext): TargetMilestone[] {
  const strands = strandsOf(measure);
  const verdicts = new Map<MeasureValue, Verdict>();
  const strandOf = new Map<MeasureValue, Strand>();
  for (const strand of strands) {
    for (const target of strand.targets) {
      strandOf.set(target, strand);
      verdicts.set(target, verdictOn(strand, target, context));
    }
  }
  const next = new Map(strands.map((strand) => [strand, nextTarget(strand, verdicts)]));
  return measure.values
    .filter(({ role }) => role === "target")
    .map((target) => {
      const strand = strandOf.get(target) ?? null;
      const verdict = verdicts.get(target) ?? withoutFigure(target);
      const isNext = strand !== null && next.get(strand) === target;
      const due = latestEnd(target.period, context.settings);
      const { judgedBy } = verdict;
      return {
        table: measure.table,
        ref: measure.ref,
        part: measure.part,
        group: target.group,
        title: measure.title,
        leads: measure.leads,
        heading: target.heading,
        target: valueCell(measure, target),
        due,
        verdict: verdict.verdict,
        reason: verdict.reason,
        actual: judgedBy && valueCell(measure, judgedBy),
        course: isNext ? courseTo(strand, target, context.settings) : null,
        explanation: explainTarget(measure, target, { ...verdict, due }),
      };
    });
}

function verdictOn(strand: Strand, target: MeasureValue, context: MilestoneContext): Verdict {
  const actual = strand.actuals.find((a) => a.pairedWith === cellAddress(target.row, target.column));
  if (actual) {
    const judged = judge(strand, actual, target, context);
    if (judged === "notYetDue") return { verdict: "notYetDue", reason: null, judgedBy: null };
    if (typeof judged === "string") return { verdict: "cannotSay", reason: judged, judgedBy: actual };
    return { verdict: judged.met ? "met" : "missed", reason: null, judgedBy: actual };
  }
  const missing = outstandingFor(strand, target, context);
  if (missing === "notYetDue") return { verdict: "notYetDue", reason: null, judgedBy: null };
  if (typeof missing === "string") return { verdict: "cannotSay", reason: missing, judgedBy: null };
  return { verdict: "outstanding", reason: null, judgedBy: missing.actual };
}

/** A target of words, or a change ("50% reduction"), which is held against no level. */
function withoutFigure(target: MeasureValue): Verdict {
  const { missing } = target.reading;
  const reasons: Partial<Record<MissingReason, CannotSayReason>> = {
    noTarget: "noTarget",
    notApplicable: "noTarget",
  };
  const aim = target.reading.unmeasurable || (missing === null && !isLevel(target));
  const reason = aim ? "unmeasurable" : ((missing && reasons[missing]) ?? "noFigure");
  return { verdict: "cannotSay", reason, judgedBy: null };
}

function nextTarget(
  { targets }: Strand,
  verdicts: ReadonlyMap<MeasureValue, Verdict>,
): MeasureValue | undefined {
  return targets.filter((target) => verdicts.get(target)?.verdict === "notYetDue").sort(byEnd)[0];
}
