import { formatDate } from "../../core/model/calendarDate";
import { printable, wrap } from "../wrap";
import { commonDate, findingWords, reviewedWords, totalFindings, type Summary } from "./summary";

/** @returns what came of each file, and of all: findings are told one workbook at a time. */
export function manyText(summary: Summary, width: number): string {
  const sameDay = commonDate(summary) !== null;
  const files = summary.map((outcome) => {
    const words = `${printable(outcome.file)}: ${wordsOf(outcome, sameDay)}`;
    return `  ${wrap(words, { width, indent: 4, first: 2 })}`;
  });
  return [
    `Plan Check: ${reviewedWords(summary)}`,
    files.join("\n"),
    `All together: ${findingWords(totalFindings(summary))}.`,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function wordsOf({ problem, asAt, tables, findings }: Summary[number], sameDay: boolean): string {
  if (problem !== null) return `could not be reviewed. ${printable(problem)}`;
  if (tables === 0) return "no plan or KPI table was found.";
  return `${findingWords(findings)}${sameDay || asAt === null ? "" : `, as at ${formatDate(asAt)}`}.`;
}
