import type { Measure, MeasureValue } from "../../model/plan";
import { sameUnit, type Strand } from "../../read/targets/strands";

/** Whom a comparator's heading speaks of; everyone who is not the nation is a neighbour of some kind. */
export function isNational(value: MeasureValue): boolean {
  return /\b(?:national|england|english|uk|gb|great britain|united kingdom|scotland|wales)\b/i.test(
    value.heading,
  );
}

/** A number of complaints here says nothing beside the number of complaints in all of England. */
const COUNT = /\b(?:number|numbers|count|total|volume|how many)\b/i;

/** @returns the comparators that a figure of the row can fairly be held against. */
export function fairComparators(strand: Strand, value: MeasureValue): MeasureValue[] {
  if (isCount(strand.measure)) return [];
  return strand.comparators.filter((comparator) => sameUnit(comparator, value));
}

/** A number of things or people, no share and no average. */
function isCount({ title, values }: Measure): boolean {
  const share = values.some(({ reading }) => reading.unit !== null);
  return COUNT.test(title) && !share && !/\b(?:average|mean|median|per|rate|proportion)\b/i.test(title);
}

/** A count or a sum, which grows while its year goes on; percentages and times do not. */
export function isAmount(measure: Measure, { reading: { unit } }: MeasureValue): boolean {
  return isCount(measure) || unit === null || /^[£$€]$/.test(unit);
}
