import type { KpiRole, TableColumn } from "../../model/plan";
import { runsWhere } from "../runs";
import type { ColumnEvidence } from "./evidence";
import type { ColumnProfile } from "./profile";

/** As sure as what no heading names can be. */
const RUN_CONFIDENCE = 0.5;
/** This many columns of figures beside each other under headings of any kind are one series; of two, one may be a baseline. */
const LEAST_UNLIKE = 3;
/** How far the columns of one series may differ in how many of their cells show a per cent sign. */
const SAME_SORT = 0.34;

/**
 * A series of figures under words of an office's own: "Cohort A | Cohort B", "Hill Road | Mill Lane | Harbour". They are
 * actuals where the table names its measures and something to hold their figures against, and none of them is told apart
 * by a name: two or more headings of one stem, or three or more of any, side by side and of one sort.
 *
 * Beside a known actual ("W1 | W2 | W3 | MTD") only three or more of one stem are.
 *
 * @param given the columns that have a role.
 * @returns those of the free columns that are actuals.
 */
export function actualsInRuns(
  free: readonly ColumnEvidence[],
  given: readonly TableColumn<KpiRole>[],
): TableColumn<KpiRole>[] {
  const has = (...roles: readonly KpiRole[]) =>
    given.some(({ role, confidence }) => roles.includes(role) && confidence >= LEAST_NAMED);
  if (!has("measure") || !has("target", "comparator")) return [];
  // Beside their total, or the figures of another time, only what is plainly of one series.
  const isBeside = has("actual");
  const isSeries = (run: readonly ColumnEvidence[]) => {
    const isLong = run.length >= LEAST_UNLIKE;
    return isBeside ? isLong && haveOneStem(run) : isLong || haveOneStem(run);
  };
  return sideBySide(free.filter(({ profile }) => areFigures(profile)))
    .filter(isSeries)
    .flat()
    .map(({ column, heading }) => ({ column, heading, role: "actual", confidence: RUN_CONFIDENCE }));
}

const LEAST_NAMED = 0.6;
const SERIES: ReadonlySet<KpiRole> = new Set(["actual", "target"]);

/**
 * A column of figures under an unknown word in the middle of a series whose other columns are known: "Q1 | Q2 | ? | Q4",
 * or "Target | Actual | Target | ? | Target | Actual".
 *
 * @param columns all columns of the table, from the left.
 * @returns the free columns between two of one role, as what the columns around them say that they are.
 */
export function betweenAlike(
  columns: readonly ColumnEvidence[],
  free: readonly ColumnEvidence[],
  given: readonly TableColumn<KpiRole>[],
): TableColumn<KpiRole>[] {
  const roleAt = (place: number) => {
    const role = given.find(({ column }) => column === columns[place]?.column)?.role;
    return role !== undefined && SERIES.has(role) ? role : null;
  };
  return free.flatMap((own) => {
    const place = columns.indexOf(own);
    const beside = roleAt(place - 1);
    if (!areFigures(own.profile) || beside === null || beside !== roleAt(place + 1)) return [];
    const isPeriod = (at: number) => columns[at]?.match.periodOnly ?? false;
    const inPeriods = isPeriod(place - 1) && isPeriod(place + 1);
    if (beside === "target" && comesAgain(own, columns))
      return [
        { column: own.column, heading: own.heading, role: "actual" as const, confidence: RUN_CONFIDENCE },
      ];
    const around = inPeriods ? [] : [roleAt(place - 2), roleAt(place + 2)].filter((role) => role !== null);
    const role = around.includes(beside) ? beside : (around[0] ?? (beside === "actual" ? beside : null));
    return role === null
      ? []
      : [{ column: own.column, heading: own.heading, role, confidence: RUN_CONFIDENCE }];
  });
}

/** "Target | Planted | Target | Planted": the same word once more, for another year. */
function comesAgain(own: ColumnEvidence, columns: readonly ColumnEvidence[]): boolean {
  const word = ({ heading }: ColumnEvidence) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, " ")
      .trim();
  return word(own) !== "" && columns.some((other) => other !== own && word(other) === word(own));
}

/** Whether a column holds figures of some measure: no dates, codes or counted rows. */
export function areFigures(p: ColumnProfile): boolean {
  return (
    p.figures >= 0.6 && p.digits >= 0.5 && p.dates < 0.3 && p.codes < 0.5 && p.times < 0.5 && !p.countsUp
  );
}

/** The runs of two or more columns of one sort side by side. */
function sideBySide(columns: readonly ColumnEvidence[]): ColumnEvidence[][] {
  const goesOn = (at: number) => {
    const [one, next] = [columns[at], columns[at + 1]];
    if (!one || one.column + 1 !== next?.column) return false;
    return Math.abs(one.profile.percents - next.profile.percents) <= SAME_SORT;
  };
  return runsWhere(0, columns.length - 1, goesOn).map(([from, to]) => columns.slice(from, to + 2));
}

function haveOneStem(run: readonly ColumnEvidence[]): boolean {
  const stems = new Set(run.map(({ heading }) => stemOf(heading)));
  return stems.size === 1 && !stems.has("");
}

/** "cohort" of "Cohort A", "wave" of "Wave 2", "round" of "2nd round": what the headings of a series share. */
function stemOf(heading: string): string {
  const words = heading
    .toLowerCase()
    .replace(/(\p{L})(\d)/gu, "$1 $2")
    .split(/[\s_-]+/);
  const [first = "", ...rest] = words;
  const last = words[words.length - 1] ?? "";
  if (words.length > 1 && ONE_OF_SEVERAL.test(last)) return words.slice(0, -1).join(" ");
  return ONE_OF_SEVERAL.test(first) ? rest.join(" ") : "";
}

const ONE_OF_SEVERAL =
  /^(?:[a-z]|\d{1,3}|[ivx]{1,4}|(?:\d{1,2}(?:st|nd|rd|th))|first|second|third|fourth|one|two|three|four|earlier|later)$/;
