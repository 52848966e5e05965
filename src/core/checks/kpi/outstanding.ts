import { daysBetween, formatDate } from "../../model/calendarDate";
import { defineCheck } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { toldTogether, wholeMeasures } from "../shared/kpis";
import { outstandingOf } from "../../read/targets/outstanding";
import { days, figureText, nameOfMeasure, shorten } from "../shared/words";

export const outstanding = defineCheck({
  id: "kpi/outstanding",
  appliesTo: "kpi",
  severity: "warning",
  title: "Figure outstanding",
  why: "The period that the target is for has ended, and there is no figure for it yet. A year whose kind is not said (18/19) may be academic, so nothing is asked before 31 August.",
  howToFix: "Enter the figure for that period, or say by when it will come.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Latest performance 17/18 | Target 18/19\n1a | Young people in education or training | 77.9% as at March 2018 | 80% as at March 2019\n1b | Number of complaints | 188 | 179",
    finds: ["D2"],
    good: "Ref | Measure | Latest performance 17/18 | Target 18/19\n1a | Young people in education or training | 80.3% as at March 2019 | 80% as at March 2019\n1b | Number of complaints | 188 | 179",
  },
  run(kpi, context) {
    const told = wholeMeasures(kpi).flatMap((parts) => {
      const [found] = parts.flatMap((measure) =>
        outstandingOf(measure, context).map((one) => ({ ...one, measure })),
      );
      if (!found) return [];
      const { target, actual, ended, measure } = found;
      const period = target.reading.period?.text ?? null;
      const which =
        period === null ? `under “${shorten(target.heading)}”` : `of ${figureText(target)} for ${period}`;
      const ago = days(daysBetween(ended, context.asAt));
      const name = nameOfMeasure(parts.length > 1 ? { ...measure, part: null } : measure);
      const draft = {
        row: actual?.row ?? target.row,
        column: actual?.column ?? target.column,
        ref: measure.ref,
        message: `${name} has no figure yet for the target ${which}: the period ended by ${formatDate(ended)}, ${ago} ago.`,
        evidence: [valueEvidence(measure, target)],
        content: `${measure.title} ${target.heading} ${target.reading.text}`,
      };
      return [{ draft, own: period !== null }];
    });
    const own = told.filter((one) => one.own).map(({ draft }) => draft);
    // What a heading says of all its measures is told once.
    const headed = told.filter((one) => !one.own).map(({ draft }) => draft);
    const say = (names: string) =>
      `The period of the target has ended, and there is no figure for it yet, for ${names}.`;
    return [...own, ...toldTogether(kpi, headed, say, { most: 1 })];
  },
});
