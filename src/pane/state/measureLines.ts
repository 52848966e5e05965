import { cellAddress } from "../../core/model/address";
import type { CalendarDate } from "../../core/model/calendarDate";
import type { Finding } from "../../core/model/finding";
import type { TargetMilestone } from "../../core/model/milestones";
import type { Measure, MeasureValue } from "../../core/model/plan";
import type { Review } from "../../core/model/review";
import type { Settings } from "../../core/model/settings";
import { groupBy } from "../../core/model/groupBy";
import { latestOf, strandsOf, targetsAfter, type Strand } from "../../core/read/targets/strands";
import { targetMilestones } from "../../core/report/milestones/targetMilestones";

/** How a measure stands, worst first. */
export const STANDINGS = [
  "missed",
  "outstanding",
  "promiseLate",
  "behind",
  "noFigure",
  "cannotSay",
  "notYetDue",
  "onCourse",
  "met",
] as const;
export type Standing = (typeof STANDINGS)[number];

export const MEASURE_ORDERS = ["worst", "sheet"] as const;
export type MeasureOrder = (typeof MEASURE_ORDERS)[number];

/** A measure as the pane shows it. */
export interface MeasureLine {
  readonly measure: Measure;
  readonly standing: Standing;
  /** One for each group of people whose figures stand in the row; none where there are no figures. */
  readonly strands: readonly StrandLine[];
  /** Every target with how it stands. */
  readonly milestones: readonly TargetMilestone[];
  /** Promised figures whose day has passed, and since when. */
  readonly latePromises: readonly LatePromise[];
  /** What was found in its row and is not ignored. */
  readonly findings: readonly Finding[];
}

export interface StrandLine {
  readonly strand: Strand;
  readonly latest: MeasureValue | null;
  /** The one the latest figure is held against, else the next, else the last. */
  readonly target: MeasureValue | null;
}

export interface LatePromise {
  readonly value: MeasureValue;
  readonly by: CalendarDate;
}

/** @returns every measure of a review, the worst first or as the sheets have them. */
export function measureLines(review: Review, settings: Settings, order: MeasureOrder): MeasureLine[] {
  const findings = findingsByRow(review);
  const lines = review.measures.map((measure) =>
    measureLine(
      measure,
      { asAt: review.asAt, settings },
      findings.get(`${measure.row + 1} ${measure.sheet}`),
    ),
  );
  if (order === "sheet") return lines;
  return lines.sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
}

function measureLine(
  measure: Measure,
  context: { readonly asAt: CalendarDate; readonly settings: Settings },
  findings: readonly Finding[] = [],
): MeasureLine {
  const milestones = targetMilestones(measure, context);
  const strands = strandsOf(measure).map(strandLine);
  const latePromises = measure.values.flatMap((value) => {
    const { missing, promisedBy } = value.reading;
    return missing === "promised" && promisedBy !== null && promisedBy < context.asAt
      ? [{ value, by: promisedBy }]
      : [];
  });
  const standing = worst([
    ...newestVerdicts(milestones),
    ...(latePromises.length > 0 ? ["promiseLate" as const] : []),
    ...(strands.every(({ latest }) => latest === null) ? ["noFigure" as const] : []),
  ]);
  return { measure, standing, strands, milestones, latePromises, findings };
}

function strandLine(strand: Strand): StrandLine {
  const latest = latestOf(strand);
  const { targets } = strand;
  const paired = targets.find(({ row, column }) => cellAddress(row, column) === latest?.pairedWith);
  const next = latest === null ? targets[0] : targetsAfter(strand, latest)[0];
  return { strand, latest, target: paired ?? next ?? targets.at(-1) ?? null };
}

/** What was missed and then met is met: of each group of people the newest target whose period has ended counts. */
function newestVerdicts(milestones: readonly TargetMilestone[]): Standing[] {
  const groups = groupBy(milestones, ({ group }) => group?.toLowerCase() ?? "");
  return [...groups.values()].flatMap((own): Standing[] => {
    const courses = own.flatMap(({ course }): Standing[] =>
      course === null || course.course === "cannotSay" ? [] : [course.course],
    );
    const ended = own
      .filter(({ verdict }) => verdict === "met" || verdict === "missed" || verdict === "outstanding")
      .sort((a, b) => (a.due ?? "").localeCompare(b.due ?? ""))
      .at(-1);
    if (ended) return [ended.verdict, ...courses];
    return courses.length > 0 ? courses : own.map(({ verdict }) => verdict);
  });
}

function worst(standings: readonly Standing[]): Standing {
  return STANDINGS.find((standing) => standings.includes(standing)) ?? "cannotSay";
}

function findingsByRow({ findings }: Review): Map<string, Finding[]> {
  return groupBy(
    findings.filter(({ ignored }) => ignored === null),
    ({ row, sheet }) => `${row} ${sheet}`,
  );
}
