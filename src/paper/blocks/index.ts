import type { BoardPaper } from "../../core/model/boardPaper";
import { formatDate } from "../../core/model/calendarDate";
import { plainBlock, plainText } from "../plainText";
import { completedBlocks, delayedBlocks, dueNextBlocks, notStartedBlocks, overdueBlocks } from "./actions";
import { chaseBlocks, sourceBlocks } from "./annexes";
import { calendarBlocks } from "./calendar";
import { coverageBlocks } from "./coverage";
import { datesBlocks } from "./dates";
import { missingBlocks, questionBlocks, reportListBlocks } from "./findings";
import { measuresBlocks } from "./measures";
import { milestonesBlocks } from "./milestones";
import { movementBlocks } from "./movement";
import { summaryBlocks } from "./summary";
import { SECTION_IDS, type Block, type PaperDocument, type SectionId } from "./types";

export { SECTION_IDS, type SectionId } from "./types";

/** The sections' titles, in the paper and in the list from which an officer picks. */
export const SECTION_TITLES: Readonly<Record<SectionId, string>> = {
  summary: "Summary",
  overdue: "Overdue, though not rated delayed",
  delayed: "Delayed",
  completed: "Completed",
  notStarted: "Not started and due soon",
  dueNext: "Due before the next meeting",
  dates: "Dates moved and dates expected",
  movement: "What moved since the last review",
  coverage: "Commitments, and what answers them",
  measures: "Performance measures",
  milestones: "Milestones",
  missing: "Missing data and promises not kept",
  reportLists: "The workbook's own progress report",
  questions: "Questions members will ask",
  calendar: "Annex: what is due before the next meeting, and from whom",
  chase: "Annex: what is asked of whom",
  sources: "Annex: where the figures come from",
};

const WRITERS: Readonly<Record<SectionId, (paper: BoardPaper) => readonly Block[]>> = {
  summary: summaryBlocks,
  overdue: overdueBlocks,
  delayed: delayedBlocks,
  completed: completedBlocks,
  notStarted: notStartedBlocks,
  dueNext: dueNextBlocks,
  dates: datesBlocks,
  movement: movementBlocks,
  coverage: coverageBlocks,
  measures: measuresBlocks,
  milestones: milestonesBlocks,
  missing: missingBlocks,
  reportLists: reportListBlocks,
  questions: questionBlocks,
  calendar: calendarBlocks,
  chase: chaseBlocks,
  sources: sourceBlocks,
};

/**
 * The paper as a list of headings, paragraphs and tables, which every writer writes: so all say the same.
 * @param sections those to write, in the paper's own order; see {@link hasSection} for those left out all the same.
 */
export function paperBlocks(paper: BoardPaper, sections: readonly SectionId[] = SECTION_IDS): PaperDocument {
  const { heading } = paper;
  const wanted = SECTION_IDS.filter((id) => sections.includes(id) && hasSection(paper, id));
  return {
    title: plainText(heading.title),
    author: heading.author === null ? null : plainText(heading.author),
    facts: factsOf(paper).map(([label, value]) => [label, plainText(value)]),
    sections: wanted.map((id) => ({
      id,
      title: SECTION_TITLES[id],
      blocks: WRITERS[id](paper).map(plainBlock),
    })),
  };
}

/** A report in the workbook is compared only where there is one, and commitments only where there is a list. */
export function hasSection({ reportLists, coverage }: BoardPaper, id: SectionId): boolean {
  if (id === "reportLists") return reportLists.length > 0;
  return id !== "coverage" || coverage !== null;
}

function factsOf({ heading }: BoardPaper): [string, string][] {
  const { committee, author, asAt, lastMeeting, nextMeeting, source } = heading;
  const facts: [string, string | null][] = [
    ["Committee", committee],
    ["Meeting", nextMeeting === null ? null : formatDate(nextMeeting)],
    ["Last meeting", lastMeeting === null ? null : formatDate(lastMeeting)],
    ["Report of", author],
    ["Position as at", formatDate(asAt)],
    ["Source", source],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [[label, value] as [string, string]]));
}
