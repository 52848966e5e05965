import type { Measure, MeasureValue } from "../../model/plan";
import type { Draft, KpiSubject } from "../defineCheck";
import { fairComparators, isNational } from "./comparison";
import { valueEvidence } from "./evidence";
import { becauseOf, figureWithPlace, toldTogether, wholeMeasures } from "./kpis";
import { latestOf, strandsOf } from "../../read/targets/strands";
import { isTargetBelowOthers } from "./targetBelowOthers";
import { isWorse } from "../../read/targets/judged";
import { nameOfMeasure } from "./words";

interface Worse {
  readonly measure: Measure;
  readonly latest: MeasureValue;
  readonly comparator: MeasureValue;
}

/**
 * Findings for measures whose latest figure is worse than that of others, one for each measure. Only where the
 * direction is stated or follows from the words, and where the target does not fall short of the same others: that is
 * told of the target. "Neighbours" tells those that are not worse than the nation as well.
 */
export function worseThan(kpi: KpiSubject, who: "national" | "neighbours"): Draft[] {
  const drafts = wholeMeasures(kpi).flatMap((parts) => {
    const worse = parts.filter((part) => !isTargetBelowOthers(part)).flatMap(worseOf);
    const national = worse.filter(({ comparator }) => isNational(comparator));
    const told = who === "national" ? national : national.length > 0 ? [] : worse;
    const [first] = told;
    if (!first) return [];
    const { measure, latest, comparator } = first;
    const more = told.length > 1 ? `; so are ${told.length - 1} more of its figures` : "";
    const name = nameOfMeasure(measure) + (latest.group === null ? "" : `, ${latest.group}`);
    return [
      {
        row: latest.row,
        column: latest.column,
        ref: measure.ref,
        message: `${name} is worse than others: ${figureWithPlace(latest)} against ${figureWithPlace(comparator)}, and ${becauseOf(measure.directionReading)}${more}.`,
        evidence: told.flatMap((one) => [
          valueEvidence(one.measure, one.latest),
          valueEvidence(one.measure, one.comparator),
        ]),
        content: `${measure.title} ${latest.reading.text} ${comparator.reading.text}`,
      },
    ];
  });
  const others = who === "national" ? "the national figure" : "their neighbours' figures";
  return toldTogether(kpi, drafts, (names) => `${names} are worse than ${others} beside them.`);
}

function worseOf(measure: Measure): Worse[] {
  const { direction, directionReading } = measure;
  if (direction === "unknown" || directionReading.from === "targets") return [];
  return strandsOf(measure).flatMap((strand) => {
    const latest = latestOf(strand);
    if (!latest) return [];
    return fairComparators(strand, latest)
      .filter((comparator) => isWorse(latest, comparator, direction))
      .map((comparator) => ({ measure, latest, comparator }));
  });
}
