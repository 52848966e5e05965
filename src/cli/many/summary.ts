import { formatDate, type CalendarDate } from "../../core/model/calendarDate";
import { SEVERITIES, type Severity } from "../../core/model/finding";
import { EXIT } from "../exitCodes";
import { count } from "../wrap";
import type { Outcome } from "./outcome";

/** What came of all files, without what their parts hold. */
export type Summary = readonly Omit<Outcome, "part">[];

/** @returns 2 when a file could not be reviewed, else 1 when one has errors, else 0. */
export function exitCodeOfMany(summary: Summary): number {
  if (summary.some(({ problem }) => problem !== null)) return EXIT.couldNotRun;
  return summary.some(({ findings }) => findings.error > 0) ? EXIT.errorsFound : EXIT.noErrors;
}

/** @returns the findings of all files, by severity. */
export function totalFindings(summary: Summary): Record<Severity, number> {
  const total: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { findings } of summary)
    for (const severity of SEVERITIES) total[severity] += findings[severity];
  return total;
}

/** "3 workbooks reviewed as at 24 June 2019, 1 could not be". */
export function reviewedWords(summary: Summary): string {
  const failed = summary.filter(({ problem }) => problem !== null).length;
  const reviewed = `${count(summary.length - failed, "workbook")} reviewed${asAtWords(summary)}`;
  return failed === 0 ? reviewed : `${reviewed}, ${failed} could not be`;
}

/** The day, where all were judged on the same; each file's own otherwise stands beside it. */
export function commonDate(summary: Summary): CalendarDate | null {
  const [date = null, ...others] = new Set(summary.flatMap(({ asAt }) => asAt ?? []));
  return others.length === 0 ? date : null;
}

function asAtWords(summary: Summary): string {
  const date = commonDate(summary);
  return date === null ? "" : ` as at ${formatDate(date)}`;
}

/** @returns "3 errors, 1 warning, no notes". */
export function findingWords(findings: Readonly<Record<Severity, number>>): string {
  return SEVERITIES.map((severity) => count(findings[severity], severity)).join(", ");
}
