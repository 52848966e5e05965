import { formatDate } from "../../core/model/calendarDate";
import type { TargetMilestone } from "../../core/model/milestones";
import type { Measure, MeasureValue } from "../../core/model/plan";
import type { Direction } from "../../core/model/reading";
import { figureText } from "../../core/model/words";
import type { LatePromise, MeasureOrder, Standing, StrandLine } from "../state/measureLines";

/** The words of the part that shows the measures. */
export const KPI_WORDS = {
  title: "KPIs",
  none: "No KPI table was found. Look under Understood, where a table can be made one.",
  orderBy: "Order",
  period: "Period",
  figure: "Figure",
  target: "Target",
  byPeriod: "By period",
  noPeriod: "No period",
  comparedWith: "Compared with",
  targets: "How the targets stand",
  promised: "Promised, and not come",
  found: "What was found",
  goTo: "Go to the measure",
  showAll: "Show all",
} as const;

export const ORDER_WORD: Readonly<Record<MeasureOrder, string>> = {
  worst: "Worst first",
  sheet: "As in the sheets",
};

export const STANDING_WORD: Readonly<Record<Standing, string>> = {
  missed: "Missed",
  outstanding: "Outstanding",
  promiseLate: "Promise late",
  behind: "Behind",
  noFigure: "No figure",
  cannotSay: "Cannot say",
  notYetDue: "Not due yet",
  onCourse: "On course",
  met: "Met",
};

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  higher: "Higher is better",
  lower: "Lower is better",
  unknown: "Whether more or less is better is not known",
};

/** "38 measures: 3 missed, 12 promise late." Only what wants a look is counted. */
export function standingsLine(standings: readonly Standing[]): string {
  const wanting = (["missed", "outstanding", "promiseLate", "behind"] as const).flatMap((standing) => {
    const count = standings.filter((one) => one === standing).length;
    return count === 0 ? [] : [`${count} ${STANDING_WORD[standing].toLowerCase()}`];
  });
  const total = `${standings.length} ${standings.length === 1 ? "measure" : "measures"}`;
  return wanting.length === 0 ? `${total}, none missed or late.` : `${total}: ${wanting.join(", ")}.`;
}

/** "Missed: 3". */
export function standingCount(standing: Standing, count: number): string {
  return `${STANDING_WORD[standing]}: ${count}`;
}

/** "Only “Missed”: 3." */
export function onlyStanding(standing: Standing, count: number): string {
  return `Only “${STANDING_WORD[standing]}”: ${count}.`;
}

/** "84.7%, target 90%"; the words where there is no figure. */
export function latestToTarget({ values }: Measure, [strand]: readonly StrandLine[]): string {
  const latest = strand?.latest ?? values.find(({ role }) => role === "actual") ?? null;
  const target = strand?.target ?? values.find(({ role }) => role === "target") ?? null;
  return `${short(latest)}, target ${short(target)}`;
}

/** "Higher is better, because of “on time”." */
export function directionLine({ direction, directionReading: { reason } }: Measure): string {
  return `${DIRECTION_WORDS[direction]}${reason === null || reason === "" ? "" : `, ${reason}`}.`;
}

/** "Good: 27% in 17/18. Target 18/19: 40%." The words beside a chart, which say all that it shows. */
export function strandWords({ strand, latest, target }: StrandLine): string {
  const group = strand.group === null ? "" : `${strand.group}: `;
  const period = latest?.period ? ` in ${latest.period.text}` : "";
  const figure = latest === null ? "no figure" : `${figureText(latest)}${period}`;
  const goal = target === null ? "no target" : `${target.heading || KPI_WORDS.target} ${figureText(target)}`;
  return `${group}${figure}; ${goal}.`;
}

/** "81%", "Good 27%": a group's name goes before its figure. */
export function figureWords(value: MeasureValue): string {
  const text = figureText(value).trim();
  if (text === "") return "blank";
  return value.group === null || value.reading.value === null ? text : `${value.group} ${text}`;
}

/** "17/18 National Average: Available May 19, promised by 31 May 2019." */
export function promiseLine({ value, by }: LatePromise): string {
  return `${value.heading}: “${value.reading.text.trim()}” promised by ${formatDate(by)}.`;
}

/** How a target stands and, for the next one, how things go towards it. */
export function milestoneLines({ explanation, course }: TargetMilestone): string[] {
  return course === null ? [explanation] : [explanation, course.explanation];
}

export function unfoldedFindings(count: number): string {
  return `${KPI_WORDS.found} (${count})`;
}

function short(value: MeasureValue | null): string {
  const text = value === null ? "" : figureText(value).replace(/\s+/g, " ").trim();
  if (text === "") return "not given";
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
