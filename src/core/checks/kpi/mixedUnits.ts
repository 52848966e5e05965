import type { CellEdit } from "../../model/fix";
import type { Measure, MeasureValue } from "../../model/plan";
import { defineCheck, type Draft } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { onlyFix, percentEdit } from "../shared/fixes";
import { toldTogether, wholeMeasures } from "../shared/kpis";
import { unitOf } from "../../read/targets/strands";
import { listWords, nameOfMeasure } from "../shared/words";

export const mixedUnits = defineCheck({
  id: "kpi/mixed-units",
  appliesTo: "kpi",
  severity: "warning",
  title: "Unit dropped or mixed",
  why: "With 5.8% beside 5.8, or weeks beside days, the reader has to guess whether the figures can be compared.",
  howToFix:
    "Write the same unit in every figure of a measure, or give the table a column or a heading that says it.",
  fixWrites: "Writes the % sign after figures that lack it; other units nobody can convert by rule.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Latest performance 17/18 | Target 18/19 | Target 19/20\n1a | Percentage of pupils who are persistently absent | 5.8% | 5.5 | 5.2\n1b | Average wait for an appointment | 14 weeks | 70 days | 10 weeks",
    finds: ["D2", "D3"],
    good: "Ref | Measure | Latest performance 17/18 | Target 18/19 | Target 19/20\n1a | Percentage of pupils who are persistently absent | 5.8% | 5.5% | 5.2%\n1b | Average wait for an appointment | 14 weeks | 12 weeks | 10 weeks",
  },
  run(kpi) {
    const signless: Draft[] = [];
    const mixed = wholeMeasures(kpi).flatMap((parts) => {
      const values = parts.flatMap((measure) => measure.values.filter((v) => v.reading.value !== null));
      const [measure] = parts;
      if (!measure || values.some((v) => v.heading.includes("%")) || measure.unit !== null) return [];
      const name = nameOfMeasure({ ...measure, part: null });
      const draft = mixedDraft(name, measure, values);
      if (!draft && isSignless(measure, values)) signless.push(signlessDraft(name, measure, values));
      return draft ?? [];
    });
    const say = (names: string) =>
      `${names} are percentages, but their figures carry no % sign and no column says so.`;
    return [...mixed, ...toldTogether(kpi, signless, say)];
  },
});

const TELLING =
  /^(?:%|[£$€]|(?:working |calendar |school )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mths?|years?|yrs?)|out of \d+)$/;

/** The unit that is written, in one spelling; null where none is. An implied per cent sign is not written. */
function written(value: MeasureValue): string | null {
  const { unit, pattern, remark } = value.reading;
  if (unit === null || pattern === "percentImplied") return null;
  // "14 of 16 (87.5%)" says both.
  return TELLING.test(unit) && !(remark ?? "").includes("%") ? unitOf(value) : null;
}

/** A "%" in the title is the sign of every figure, and "17" beside "17/17" is all of them. */
function saysUnit({ title }: Measure, usual: string): boolean {
  return usual.startsWith("out of ") || (usual === "%" && title.includes("%"));
}

/** Words that are no unit ("12 schools") and sums that carry their own ("1 in 4") say nothing here. */
function isBare({ reading: { unit, pattern } }: MeasureValue): boolean {
  return unit === null || pattern === "percentImplied";
}

function mixedDraft(name: string, measure: Measure, values: readonly MeasureValue[]): Draft | null {
  const units = [...new Set(values.flatMap((v) => written(v) ?? []))];
  const [usual] = units;
  if (usual === undefined) return null;
  const odd = values.filter((v) =>
    isBare(v) ? v.reading.value !== 0 && !saysUnit(measure, usual) : (written(v) ?? usual) !== usual,
  );
  const [first] = odd;
  if (!first) return null;
  const other = values.find((v) => written(v) === usual);
  const texts = listWords([...new Set(odd.map((v) => `“${v.reading.text.trim()}”`))].slice(0, 4));
  return draftAt(
    first,
    measure,
    `${name} mixes its units: ${texts} beside “${other?.reading.text.trim() ?? usual}”.`,
    other ? [other, ...odd] : odd,
    odd,
  );
}

/** The measure's own words say per cent and not one figure does. */
function isSignless(measure: Measure, values: readonly MeasureValue[]): boolean {
  return (
    /\bper ?cent(?:age)?\b/i.test(measure.title) &&
    !measure.title.includes("%") &&
    values.length > 0 &&
    values.every((v) => v.reading.pattern === "percentImplied")
  );
}

function signlessDraft(name: string, measure: Measure, values: readonly MeasureValue[]): Draft {
  const [first] = values as [MeasureValue, ...MeasureValue[]];
  const texts = listWords([...new Set(values.map((v) => v.reading.text.trim()))].slice(0, 4));
  const message = `${name} is a percentage, but its figures carry no % sign: ${texts}.`;
  return { ...draftAt(first, measure, message, values, values), severity: "note" };
}

function draftAt(
  at: MeasureValue,
  measure: Measure,
  message: string,
  shown: readonly MeasureValue[],
  odd: readonly MeasureValue[],
): Draft {
  return {
    row: at.row,
    column: at.column,
    ref: measure.ref,
    message,
    evidence: shown.map((value) => valueEvidence(measure, value)),
    content: `${measure.title} ${shown.map((value) => value.reading.text).join(" ")}`,
    ...fixesFor(measure, odd),
  };
}

/** Every figure or none: one that is left keeps the units mixed. */
function fixesFor({ sheet }: Measure, odd: readonly MeasureValue[]) {
  const edits = odd.flatMap((value) => withSign(sheet, value) ?? []);
  if (edits.length < odd.length) return {};
  return onlyFix(
    edits.length === 1 ? `Write ${edits[0]?.text ?? ""}` : `Write ${edits.length} % signs`,
    edits,
  );
}

/** A bare number in a percentage can be given its sign; "70 days" cannot be turned into weeks by rule. */
function withSign(sheet: string, { row, column, reading }: MeasureValue): CellEdit | null {
  const digits = /^-?\d+(?:\.(\d+))?$/.exec(reading.text.trim());
  if (!digits || reading.pattern !== "percentImplied" || !reading.certain) return null;
  return percentEdit({ sheet, row, column }, reading.value ?? 0, digits[1]?.length ?? 0);
}
