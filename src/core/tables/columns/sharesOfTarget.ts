import type { KpiRole, TableColumn } from "../../model/plan";
import type { ColumnEvidence } from "./evidence";

/** How much of the target was reached: "Achievement %", "% achieved", "Achievement". */
const SHARE =
  /^(?:(?:%|per ?cent(?:age)?) ?(?:of )?(?:the )?(?:target |goal |plan )?(?:achieve(?:d|ment)|attain(?:ed|ment)|accomplish(?:ed|ment)|met)|(?:target |goal )?(?:achievement|attainment|accomplishment)s?(?: (?:percentage|per ?cent|rate|score|level|against target|of target))*(?: ?\(?(?:%|per ?cent)\)?)?)$/i;
/** The figure itself, and not one of another time: its heading names none. */
const THE_FIGURE =
  /^(?!.*\d).*\b(?:actuals?|current|latest|results?|outturn|value|to date|performance|reached|cumulative)\b/i;
const LEAST_PERCENTS = 0.6;

/**
 * Beside target and actual, "Achievement %" is how much of the one the other makes, and no second actual.
 *
 * @param given the columns that have a role. @returns the columns that only divide two others.
 */
export function sharesOfTarget(
  columns: readonly ColumnEvidence[],
  given: readonly TableColumn<KpiRole>[],
): ReadonlySet<number> {
  const at = (role: KpiRole, heading: RegExp) =>
    given.find((each) => each.role === role && heading.test(each.heading.trim()))?.column ?? Infinity;
  const figure = Math.max(at("actual", THE_FIGURE), at("target", /./));
  return new Set(
    columns
      .filter(({ column, heading, profile }) => {
        const isShare = SHARE.test(heading.trim().replace(/\s+/g, " "));
        return isShare && column > figure && profile.percents >= LEAST_PERCENTS;
      })
      .map(({ column }) => column),
  );
}
