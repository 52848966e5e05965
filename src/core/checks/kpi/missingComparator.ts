import type { Measure, MeasureValue } from "../../model/plan";
import { defineCheck, type Draft, type KpiSubject } from "../defineCheck";
import { isFirstWithout } from "../shared/absent";
import { markerFixes } from "../shared/fixes";
import { listWords, nameOfMeasure } from "../shared/words";
import { isHole, onKpiTable, toldTogether, valuesOf } from "../shared/kpis";

export const missingComparator = defineCheck({
  id: "kpi/missing-comparator",
  appliesTo: "kpi",
  severity: "note",
  title: "No figure to compare with",
  why: "Members ask how other places do. A national or statistical-neighbour figure beside the measure answers them.",
  howToFix: "Enter the comparator and its period, or write why there is none: Not available, Not applicable.",
  fixWrites:
    "Writes why there is no figure, as you choose: not available [x], not applicable [z] or confidential [c].",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Latest performance 17/18 | Target 18/19 | National average | Statistical neighbours\n1a | Percentage of plans completed within 20 weeks | 84.7% | 90% | | 71%\n1b | Percentage of reviews held on time | 70% | 75% | 64% | 66%",
    finds: ["E2"],
    good: "Ref | Measure | Latest performance 17/18 | Target 18/19 | National average | Statistical neighbours\n1a | Percentage of plans completed within 20 weeks | 84.7% | 90% | 67% | 71%\n1b | Percentage of reviews held on time | 70% | 75% | 64% | 66%",
  },
  run(kpi, context) {
    const columns = kpi.table.columns.filter((c) => c.role === "comparator");
    if (columns.length === 0) {
      if (!isFirstWithout(kpi, context, "comparator")) return [];
      return [
        onKpiTable(
          kpi,
          undefined,
          "This table compares its measures with nobody: it has no national or neighbour figures.",
          "no comparators",
        ),
      ];
    }
    return [...blanks(kpi), ...notAvailable(kpi, columns[0]?.column)];
  },
});

/** A cell left blank where the column has figures for other measures: a slip, told cell by cell. */
function blanks(kpi: KpiSubject): Draft[] {
  const drafts = kpi.measures.flatMap((measure) =>
    valuesOf(measure, "comparator")
      .filter((value) => value.reading.missing === "blank" && hasFigures(kpi, value.column))
      .map((value) => ({
        row: value.row,
        column: value.column,
        ref: measure.ref,
        message: `${nameOfMeasure(measure)} has no figure under “${value.heading}”${value.group ? ` for ${value.group}` : ""}: the cell is blank.`,
        evidence: [],
        content: `${measure.title} ${measure.part ?? ""} ${value.heading} ${value.group ?? ""}`,
        severity: "warning" as const,
        fixes: hasAnother(measure, value) ? markerFixes(measure.sheet, [value]) : [],
      })),
  );
  const together = toldTogether(
    kpi,
    drafts,
    (names) => `Cells of ${names} are blank where comparators belong.`,
  );
  return together.map((draft) => ({ ...draft, severity: "warning" }));
}

/** Where nothing else is there to compare with, "Not available" would only be told next, for the table. */
function hasAnother(measure: Measure, blank: MeasureValue): boolean {
  return valuesOf(measure, "comparator").some((value) => value !== blank && !isHole(value));
}

/** Measures that say they have no comparator at all: one finding for the table, because nobody can mend each cell. */
function notAvailable(kpi: KpiSubject, column: number | undefined): Draft[] {
  const without = kpi.measures.filter((measure) => {
    const comparators = valuesOf(measure, "comparator");
    return (
      comparators.length > 0 && comparators.every(isHole) && !comparators.some((v) => isToldAsBlank(kpi, v))
    );
  });
  if (without.length === 0) return [];
  const names = [...new Set(without.map((m: Measure) => m.ref ?? `“${m.title}”`))];
  const all = without.length === kpi.measures.length;
  const which = all
    ? "None of the measures here has"
    : `${listWords(names)} ${names.length === 1 ? "has" : "have"} no`;
  const message = `${which}${all ? " a" : ""} figure to compare with, national or of neighbours.`;
  return [onKpiTable(kpi, column, message, "comparators not available")];
}

function isToldAsBlank(kpi: KpiSubject, value: MeasureValue): boolean {
  return value.reading.missing === "blank" && hasFigures(kpi, value.column);
}

function hasFigures(kpi: KpiSubject, column: number): boolean {
  return kpi.measures.some((m) => m.values.some((v) => v.column === column && v.reading.value !== null));
}
