import type { Measure, MeasureValue } from "../../model/plan";
import { formatDate, type CalendarDate } from "../../model/calendarDate";
import { defineCheck, type CheckContext, type Draft } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { onKpiTable, saysWhat, toldTogether, valuesOf, wholeMeasures } from "../shared/kpis";
import { missingParts } from "../shared/missingParts";
import { outstandingOf } from "../../read/targets/outstanding";
import { listWords, nameOfMeasure } from "../shared/words";

export const missingActual = defineCheck({
  id: "kpi/missing-actual",
  appliesTo: "kpi",
  severity: "warning",
  title: "No latest figure",
  why: "Without a figure of its own a measure cannot be held against its target or against anyone else's. Where the row promises one for later, that is noted once for the table.",
  howToFix: "Enter the latest figure and the period it is for, or say by when it will come.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Owner | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | Head of Inclusion | N/A | 90%\n1b | Number of complaints | Head of Inclusion | 188 | 179",
    finds: ["D2"],
    good: "Ref | Measure | Owner | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | Head of Inclusion | 84.7% | 90%\n1b | Number of complaints | Head of Inclusion | 188 | 179",
  },
  run(kpi, context) {
    if (kpi.measures.length === 0) return [];
    const roles = new Set(kpi.table.columns.map((c) => c.role));
    if (!roles.has("actual")) {
      const message = "This table has no column of actual figures, so no target in it can be judged.";
      return roles.has("baseline") ? [] : [onKpiTable(kpi, undefined, message, "no actuals")];
    }
    const without = wholeMeasures(kpi).filter((parts) => isWithout(parts, context));
    const promised = without.filter((parts) => promisedBy(parts) !== null);
    const unpromised = without.filter((parts) => promisedBy(parts) === null);
    const worded = unpromised.filter(([m]) => m && isWorded(latestCell(m)));
    const missing = unpromised.filter((parts) => !worded.includes(parts)).flatMap(([m]) => missingDraft(m));
    const say = (names: string) => `${names} have no latest figure.`;
    const sayWorded = (names: string) => `${names} have words where their latest figures are expected.`;
    return [
      ...toldTogether(kpi, missing, say),
      ...toldTogether(
        kpi,
        worded.flatMap(([m]) => wordedDraft(m)),
        sayWorded,
      ),
      ...promisedDraft(promised),
    ];
  },
});

/** No part has a figure, and no more particular check tells it: late promises, outstanding figures, blank parts. */
function isWithout(parts: readonly Measure[], context: CheckContext): boolean {
  const values = parts.flatMap((m) => [...valuesOf(m, "actual"), ...valuesOf(m, "baseline")]);
  if (values.some((v) => v.reading.value !== null)) return false;
  const late = parts.some((m) =>
    m.values.some(({ reading }) => (reading.promisedBy ?? context.asAt) < context.asAt),
  );
  return (
    !late && missingParts(parts).length === 0 && parts.every((m) => outstandingOf(m, context).length === 0)
  );
}

/** What promises a figure; "Targets to be established (June 2019)" promises none. */
const PROMISES_FIGURE = /\b(data|baselines?|available|performance|figures?|results?|outturn)\b/i;

function promisedBy(parts: readonly Measure[]): CalendarDate | null {
  const promises = parts.flatMap((m) => m.values).filter(({ reading }) => PROMISES_FIGURE.test(reading.text));
  const dates = promises.flatMap(({ reading }) => reading.promisedBy ?? []);
  return dates.sort()[0] ?? null;
}

function latestCell(measure: Measure): MeasureValue | undefined {
  return valuesOf(measure, "actual").at(-1);
}

/** Filled, and neither with a figure nor with a word for a missing one. */
function isWorded(value: MeasureValue | undefined): boolean {
  const reading = value?.reading;
  return reading?.missing === null && reading.value === null && reading.pattern !== "date";
}

/** Where the target is words too, words are what is expected. */
function wordedDraft(measure: Measure | undefined): Draft[] {
  const latest = measure && latestCell(measure);
  const targets = measure ? valuesOf(measure, "target") : [];
  if (!latest || (targets.length > 0 && targets.every(isWorded))) return [];
  const found =
    latest.reading.pattern === "severalFigures"
      ? "has more than one figure where its latest is expected, and none of them is judged"
      : "has words where its latest figure is expected";
  const message = `${nameOfMeasure(measure)} ${found}: ${saysWhat(latest)}.`;
  return missingDraft(measure).map((draft) => ({ ...draft, message }));
}

function missingDraft(measure: Measure | undefined): Draft[] {
  const latest = measure && latestCell(measure);
  if (!latest) return [];
  return [
    {
      row: latest.row,
      column: latest.column,
      ref: measure.ref,
      message: `${nameOfMeasure(measure)} has no latest figure: the cell is ${saysWhat(latest)}.`,
      evidence: [valueEvidence(measure, latest)],
      content: measure.title,
    },
  ];
}

/** The sheet itself says when these will come: worth knowing, one line for all of them. */
function promisedDraft(promised: readonly (readonly Measure[])[]): Draft[] {
  const [first] = promised.flatMap(([measure]) => missingDraft(measure));
  const by = promised.flatMap((parts) => promisedBy(parts) ?? []).sort();
  const [soonest] = by;
  if (!first || soonest === undefined) return [];
  const names = promised.flatMap(([m]) => (m ? [nameOfMeasure({ ...m, part: null })] : []));
  const when =
    soonest === by.at(-1)
      ? `by ${formatDate(soonest)}`
      : `between ${formatDate(soonest)} and ${formatDate(by.at(-1) ?? soonest)}`;
  const plural = names.length > 1;
  return [
    {
      ...first,
      ref: plural ? null : first.ref,
      message: `${listWords(names)} ${plural ? "have no latest figures yet; their rows promise the first ones" : "has no latest figure yet; its row promises the first one"} ${when}.`,
      evidence: promised.flatMap(([m]) => missingDraft(m)).flatMap((draft) => draft.evidence),
      content: names.join(" "),
      severity: "note",
    },
  ];
}
