/** The words of reading another plan beside the workbook. */
export const BESIDE_WORDS = {
  title: "Another plan beside this one",
  intro:
    "Choose an older plan, or the one that took this one's place, to see what was carried forward, what moved later and what was lost. The file is read here and goes nowhere.",
  choose: "Choose a file…",
  leaveOut: "Leave out",
  nothingCarried:
    "Nothing was found to be carried from one into the other: rows of the plan that was replaced should name the action that took them on, as in “see Action 3.7.3”.",
} as const;

/** "12 rows were followed; what they show is among the findings." */
export function followedLine(rows: number): string {
  return `${rows} ${rows === 1 ? "row was" : "rows were"} followed; what they show is among the findings.`;
}
