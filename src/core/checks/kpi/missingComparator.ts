import { cellAddress } from "../../model/address";
import type { Evidence } from "../../model/finding";
import type { Measure, MeasureValue } from "../../model/plan";
import { defineCheck, type CheckContext, type Draft, type KpiSubject } from "../defineCheck";
import { isFirstWithout } from "../shared/absent";
import { valueEvidence } from "../shared/evidence";
import { markerFixes } from "../shared/fixes";
import { listWords, nameOfMeasure } from "../shared/words";
import { isHole, onKpiTable, toldTogether, valuesOf } from "../shared/kpis";
import { subjectsOf } from "../subjects";

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
    return [...blanks(kpi), ...notAvailable(kpi, context)];
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

/** The measures of a table that have nobody to be compared with. */
interface Without {
  readonly kpi: KpiSubject;
  readonly column: number;
  readonly measures: readonly Measure[];
}

/**
 * Measures that say they have no comparator at all: one finding for the workbook, at the first table that has some,
 * because nobody can mend each cell, and members ask it of the measures and not of a sheet.
 */
function notAvailable(kpi: KpiSubject, { workbook }: CheckContext): Draft[] {
  const all = [...subjectsOf(workbook).values()]
    .filter(({ table }) => table.kind === "kpi")
    .flatMap(withoutAny);
  const [first, ...more] = all;
  if (first?.kpi.table.id !== kpi.table.id) return [];
  const message =
    more.length === 0
      ? ofOneTable(first)
      : `${all.flatMap(namesOf).length} measures have no figure to compare with, national or of neighbours: ${all.map(ofSheet).join("; ")}.`;
  const draft = onKpiTable(kpi, first.column, message, "comparators not available");
  return [{ ...draft, evidence: all.flatMap(cellsOf) }];
}

function withoutAny(kpi: KpiSubject): Without[] {
  const [column] = kpi.table.columns.filter(({ role }) => role === "comparator");
  const measures = kpi.measures.filter((measure) => {
    const comparators = valuesOf(measure, "comparator");
    return (
      comparators.length > 0 && comparators.every(isHole) && !comparators.some((v) => isToldAsBlank(kpi, v))
    );
  });
  return column && measures.length > 0 ? [{ kpi, column: column.column, measures }] : [];
}

function ofOneTable(without: Without): string {
  const names = namesOf(without);
  return isAll(without)
    ? "None of the measures here has a figure to compare with, national or of neighbours."
    : `${listWords(names)} ${names.length === 1 ? "has" : "have"} no figure to compare with, national or of neighbours.`;
}

/** @returns "all of Priority 2", "4c and 4g (i) of Priority 4". */
function ofSheet(without: Without): string {
  return `${isAll(without) ? "all" : listWords(namesOf(without))} of ${without.kpi.table.sheet}`;
}

function isAll({ kpi, measures }: Without): boolean {
  return measures.length === kpi.measures.length;
}

function namesOf({ measures }: Without): string[] {
  return [...new Set(measures.map((measure) => measure.ref ?? `“${measure.title}”`))];
}

/** The heading and the first comparator of each measure. */
function cellsOf({ kpi: { table }, column, measures }: Without): Evidence[] {
  const heading = table.columns.find((one) => one.column === column)?.heading ?? "";
  const row = table.headingRows[0] ?? table.firstRow;
  return [
    { sheet: table.sheet, cell: cellAddress(row, column), text: heading, readAs: null },
    ...measures.flatMap((measure) =>
      valuesOf(measure, "comparator")
        .slice(0, 1)
        .map((value) => valueEvidence(measure, value)),
    ),
  ];
}

function isToldAsBlank(kpi: KpiSubject, value: MeasureValue): boolean {
  return value.reading.missing === "blank" && hasFigures(kpi, value.column);
}

function hasFigures(kpi: KpiSubject, column: number): boolean {
  return kpi.measures.some((m) => m.values.some((v) => v.column === column && v.reading.value !== null));
}
