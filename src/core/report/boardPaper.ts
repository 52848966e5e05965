import type { BoardPaper, PaperHeading } from "../model/boardPaper";
import type { Coverage } from "../model/coverage";
import type { Movement } from "../model/movement";
import type { Review } from "../model/review";
import type { Settings } from "../model/settings";
import { frequencyCalendar } from "./calendar/frequencyCalendar";
import { chaseList } from "./chase";
import { paperContext } from "./context";
import { memberQuestions } from "./questions";
import { completedSection } from "./sections/completed";
import {
  delayedActions,
  dueNextSection,
  forecastActions,
  notStartedSection,
  overdueNotRatedDelayed,
  redatedActions,
} from "./sections/dated";
import { measuresSection } from "./sections/measures";
import { milestonesSection } from "./sections/milestones";
import { missingSection } from "./sections/missing";
import { reportLists } from "./sections/reportLists";
import { summaryOf } from "./sections/summary";

export interface BoardPaperOptions {
  readonly settings: Settings;
  /** What moved since an earlier review; null where there is none at hand. */
  readonly movement: Movement | null;
  /** How a list of commitments is answered; null where there is no list. */
  readonly coverage: Coverage | null;
  /** The workbook's name, for the heading; null where it has none. */
  readonly source: string | null;
}

/**
 * The board paper of a review, as data: every section with the rows it rests on. Ignored findings are left out. Same
 * input, same output, in the order of the sheets unless a section says otherwise.
 */
export function boardPaper(review: Review, options: BoardPaperOptions): BoardPaper {
  const { settings, movement, coverage, source } = options;
  const context = paperContext(review, settings);
  return {
    planCheck: 1,
    heading: headingOf(review, settings, source),
    summary: summaryOf(context),
    completed: completedSection(context, movement),
    delayed: delayedActions(context),
    overdueNotRatedDelayed: overdueNotRatedDelayed(context),
    notStarted: notStartedSection(context),
    dueNext: dueNextSection(context),
    redated: redatedActions(context),
    forecasts: forecastActions(context),
    movement,
    coverage,
    measures: measuresSection(context),
    milestones: milestonesSection(context),
    missing: missingSection(context),
    reportLists: reportLists(context),
    questions: memberQuestions(context, movement),
    calendar: frequencyCalendar(review, { asAt: review.asAt, settings }),
    chase: chaseList(context),
  };
}

function headingOf(review: Review, { paper }: Settings, source: string | null): PaperHeading {
  const { committee, author, lastMeeting, nextMeeting } = paper;
  return {
    title: paper.title ?? `${planTitle(review)}: progress report`,
    committee,
    author,
    asAt: review.asAt,
    lastMeeting,
    nextMeeting,
    source,
    tables: review.tables.map(({ id }) => id),
    hiddenSheets: review.hiddenSheets,
  };
}

/** The plan's own title where it stands in one table; the titles of several are those of its parts. */
function planTitle({ tables }: Review): string {
  const [plan, ...more] = tables.filter((table) => table.kind === "plan" && table.reportOf === null);
  return more.length === 0 && plan?.title ? plan.title : "Improvement plan";
}
