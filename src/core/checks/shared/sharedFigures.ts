import { addTo } from "../../model/groupBy";
import type { Measure, MeasureValue, ReadWorkbook } from "../../model/plan";
import { titleKey } from "../../read/titles";
import type { KpiSubject } from "../defineCheck";
import { subjectsOf } from "../subjects";

/** A figure that two tables give differently for one measure, one group and one period. */
export interface SharedFigure {
  readonly here: Measure;
  readonly there: Measure;
  readonly value: MeasureValue;
  readonly other: MeasureValue;
}

/** A measure that stands in more tables than this belongs to a series: a sheet a month, a sheet a place. */
const MOST_TABLES = 3;
const FEWEST_WORDS = 2;

/**
 * @returns for each KPI table the figures in which it differs from a table before it. Nothing where most of what the
 *   two have in common differs: they are then about two places, or two groups of people.
 */
export function sharedFigures(workbook: ReadWorkbook): { kpi: KpiSubject; figures: SharedFigure[] }[] {
  const kpis = [...subjectsOf(workbook).values()].filter(({ table }) => table.kind === "kpi");
  const holders = holdersOf(kpis);
  return kpis.map((kpi, index) => {
    const figures = kpis.slice(0, index).flatMap((earlier) => {
      const pairs = pairsOf(kpi, earlier, holders);
      const different = pairs.filter(({ value, other }) => !isSameFigure(value, other));
      return pairs.length > 1 && different.length > pairs.length / 2 ? [] : different;
    });
    return { kpi, figures };
  });
}

type Holders = ReadonlyMap<string, readonly { kpi: KpiSubject; measure: Measure }[]>;

function holdersOf(kpis: readonly KpiSubject[]): Holders {
  const holders = new Map<string, { kpi: KpiSubject; measure: Measure }[]>();
  for (const kpi of kpis) {
    for (const measure of kpi.measures) {
      addTo(holders, keyOf(measure), { kpi, measure });
    }
  }
  return holders;
}

function keyOf({ title, part }: Measure): string {
  return `${titleKey(title)}\n${(part ?? "").toLowerCase()}`;
}

function pairsOf(kpi: KpiSubject, earlier: KpiSubject, holders: Holders): SharedFigure[] {
  return kpi.measures.flatMap((here) => {
    const found = holders.get(keyOf(here)) ?? [];
    const [there, ...more] = found.filter((one) => one.kpi === earlier);
    const once = found.filter((one) => one.kpi === kpi).length === 1 && more.length === 0;
    const named = titleKey(here.title).split(" ").length >= FEWEST_WORDS;
    if (!there || !once || !named || found.length > MOST_TABLES) return [];
    return here.values.flatMap((value) => {
      const [other, ...others] = there.measure.values.filter((one) => isComparable(value, one));
      return other && others.length === 0 ? [{ here, there: there.measure, value, other }] : [];
    });
  });
}

function isComparable(a: MeasureValue, b: MeasureValue): boolean {
  if (a.role !== b.role || a.reading.value === null || b.reading.value === null) return false;
  if ((a.group ?? "").toLowerCase() !== (b.group ?? "").toLowerCase()) return false;
  const [one, other] = [a.reading.unit, b.reading.unit];
  if (one !== null && other !== null && one !== other) return false;
  if (a.role === "comparator" && titleKey(a.heading) !== titleKey(b.heading)) return false;
  if (a.period?.to && b.period?.to) return a.period.to === b.period.to && a.period.from === b.period.from;
  return !a.period?.to && !b.period?.to && titleKey(a.heading) === titleKey(b.heading);
}

/** 96.4 % is 96 % to whoever rounds it. */
function isSameFigure({ reading: a }: MeasureValue, { reading: b }: MeasureValue): boolean {
  const near = (one: number | null, other: number | null) =>
    one === null || other === null
      ? one === other
      : Math.abs(one - other) <= 0.5 * 10 ** -Math.min(decimals(one), decimals(other)) + 1e-9;
  return near(a.value, b.value) && near(a.to, b.to);
}

function decimals(value: number): number {
  return /\.(\d+)$/.exec(String(Math.round(value * 1e6) / 1e6))?.[1]?.length ?? 0;
}
