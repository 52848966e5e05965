import type { CoverageAnswer, CoverageLine, CoverageVerdict, CoveredRow } from "../../core/model/coverage";

/** The words of the part that holds the plan against a list of commitments. */
export const COMMITMENT_WORDS = {
  title: "Commitments",
  what: "Hold the plan against what a strategy promises: which commitments are planned and measured, and which are not.",
  paste: "Paste the list, one commitment or measure on each line",
  pasteHint:
    "A line that says Measures begins the measures; a line that says Priority 2 begins that priority.",
  use: "Match this list",
  pick: "Choose a file…",
  onSheet: "Or a sheet of this workbook",
  chooseSheet: "Choose a sheet",
  nothingPasted: "There is no commitment in the text. Write one on each line.",
  nothingOnSheet: (sheet: string) =>
    `No list was found on ${sheet}. Plan Check looks for a heading such as Commitment, We will or Measure, with the lines below it.`,
  gone: "The list that was kept is no longer where it was. Choose it again.",
  another: "Use another list",
  keep: "Keep the list and your choices in the workbook",
  kept: "The list and your choices are kept in the workbook.",
  forget: "Stop keeping them",
  confirm: "Confirm",
  answeredBy: "Answered by",
  byWords: "As matched by words",
  nothing: "Nothing answers it",
  unclaimed: "Answer no commitment",
  goTo: "Go to",
} as const;

/** Groups of lines, those to look at first first. */
export const GROUPS = ["unsure", "notPlanned", "notMeasured", "otherPriority", "matched"] as const;
export type CommitmentGroup = (typeof GROUPS)[number];

export const GROUP_WORD: Readonly<Record<CommitmentGroup, string>> = {
  unsure: "To confirm",
  notPlanned: "Not planned",
  notMeasured: "Not measured",
  otherPriority: "Under another priority",
  matched: "Planned or measured",
};

export function groupOf({ unsure, verdict }: CoverageLine): CommitmentGroup {
  return unsure ? "unsure" : verdict;
}

/** "Commitments (33 of 35 answered)". */
export function commitmentsTitle(counts: Readonly<Record<CoverageVerdict, number>> | null): string {
  if (counts === null) return COMMITMENT_WORDS.title;
  const answered = counts.matched + counts.otherPriority;
  return `${COMMITMENT_WORDS.title} (${answered} of ${answered + counts.notPlanned + counts.notMeasured} answered)`;
}

/** "3.2 Open the new pathway (62% alike)". */
export function answerWord(answer: CoverageAnswer): string {
  const sure = answer.by === "officer" ? "" : ` (${Math.round(answer.score * 100)}% alike)`;
  return `${rowWord(answer)}${sure}`;
}

export function rowWord({ ref, title }: CoveredRow): string {
  const words = title.length > 70 ? `${title.slice(0, 69)}…` : title;
  return ref === null ? words : `${ref} ${words}`;
}

/** What the choice of an answer is called: "Answered by, for 1.3". */
export function answerLabel({ commitment }: CoverageLine): string {
  return `${COMMITMENT_WORDS.answeredBy}, for ${commitment.number ?? commitment.text}`;
}

export function confirmLabel({ commitment }: CoverageLine): string {
  return `${COMMITMENT_WORDS.confirm} ${commitment.number ?? commitment.text}`;
}
