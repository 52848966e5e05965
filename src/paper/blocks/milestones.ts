import type { BoardPaper } from "../../core/model/boardPaper";
import { formatDate } from "../../core/model/calendarDate";
import type { Course, TargetMilestone, WithoutSteps } from "../../core/model/milestones";
import { COURSE_REASONS } from "../../core/report/milestones/course";
import { shorten } from "../../core/model/words";
import { placeText } from "./columns";
import { tableOf } from "./table";
import type { Block } from "./types";

/** Behind first: what a board asks about. */
const COURSES: Readonly<Record<Course, string>> = {
  behind: "Behind",
  onCourse: "On course",
  cannotSay: "Cannot say",
};

/** Whether the next targets can be reached at the pace so far, and what has no step on its way. */
export function milestonesBlocks({ milestones: { counts, next, withoutSteps } }: BoardPaper): Block[] {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [
    {
      kind: "paragraph",
      text:
        `Of ${total} targets in the KPI tables, ${counts.met} are met, ${counts.missed} missed and ${counts.outstanding} outstanding; ` +
        `${counts.notYetDue} are not yet due, and of ${counts.cannotSay} it cannot be said.`,
    },
    { kind: "subheading", text: "The next target of each measure" },
    { kind: "paragraph", text: coursesText(next) },
    ...knownCourses(next),
    ...unknownCourses(next),
    { kind: "subheading", text: "No step on the way" },
    tableOf<WithoutSteps>({
      name: "No step on the way",
      caption: "Themes and measures whose only target is at the end, more than twelve months away",
      columns: [
        { heading: "Ref", weight: 8, of: ({ ref }) => ref },
        { heading: "Theme or measure", weight: 40, of: ({ title }) => title },
        { heading: "Only target", weight: 14, of: ({ due }) => formatDate(due) },
        { heading: "Why it matters", weight: 44, of: ({ explanation }) => explanation },
        { heading: "Cell", weight: 16, only: "sheet", of: placeText },
      ],
      rows: withoutSteps,
    }),
    {
      kind: "note",
      text: "On course: the latest figure reaches the straight line from the figure before it to the target.",
    },
  ];
}

function coursesText(next: readonly TargetMilestone[]): string {
  const count = (course: Course) => next.filter((one) => one.course?.course === course).length;
  return `On course: ${count("onCourse")}. Behind: ${count("behind")}. Cannot say: ${count("cannotSay")}.`;
}

function knownCourses(next: readonly TargetMilestone[]): Block[] {
  const rows = (Object.keys(COURSES) as Course[])
    .filter((course) => course !== "cannotSay")
    .flatMap((course) => next.filter((one) => one.course?.course === course));
  if (rows.length === 0) return [];
  return [
    tableOf<TargetMilestone>({
      name: "Next targets",
      caption: "Whether the next target is within reach at the pace so far",
      columns: [
        { heading: "Ref", weight: 8, of: ({ ref, part }) => [ref, part].filter(Boolean).join(" ") || null },
        { heading: "Measure", weight: 30, of: measureText },
        { heading: "Target", weight: 14, of: ({ target }) => target.text },
        { heading: "Due by", weight: 13, of: ({ due }) => (due === null ? null : formatDate(due)) },
        { heading: "Course", weight: 10, of: ({ course }) => course && COURSES[course.course] },
        { heading: "Why", weight: 40, of: ({ course }) => course?.explanation ?? null },
        { heading: "From whom", weight: 20, only: "sheet", of: ({ leads }) => leads.join("; ") || null },
        { heading: "Cell in the workbook", weight: 14, only: "sheet", of: targetPlace },
      ],
      rows,
    }),
  ];
}

/** Told by reason: a row for each would say the same over and over. */
function unknownCourses(next: readonly TargetMilestone[]): Block[] {
  const byReason = new Map<string, TargetMilestone[]>();
  for (const one of next) {
    if (one.course?.course !== "cannotSay") continue;
    const reason = COURSE_REASONS[one.course.reason ?? "noDate"] ?? "";
    byReason.set(reason, [...(byReason.get(reason) ?? []), one]);
  }
  if (byReason.size === 0) return [];
  return [
    tableOf({
      name: "Courses not known",
      caption: "Next targets of which it cannot be said whether they are on course",
      columns: [
        { heading: "Why", weight: 34, of: ([reason]) => capital(reason) },
        { heading: "Next targets", weight: 9, numeric: true, of: ([, own]) => own.length },
        { heading: "Measures", weight: 57, of: ([, own]) => [...new Set(own.map(measureName))].join(", ") },
        { heading: "Cells", weight: 40, only: "sheet", of: ([, own]) => own.map(targetPlace).join(", ") },
      ],
      rows: [...byReason],
    }),
  ];
}

function measureName({ ref, part, title }: TargetMilestone): string {
  return [ref ?? `“${shorten(title)}”`, part].filter(Boolean).join(" ");
}

function measureText({ title, group }: TargetMilestone): string {
  return group === null ? title : `${title} (${group})`;
}

function targetPlace({ target }: TargetMilestone): string {
  return placeText(target);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
