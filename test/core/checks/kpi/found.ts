import { reviewWorkbook, type ReviewOptions } from "../../../../src/core";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/model/settings";
import type { Finding } from "../../../../src/core/model/finding";
import { workbookFromText } from "../../../support/textTable";

/** @returns what one check finds in a table as text, as at 24 June 2019 unless said otherwise. */
export function findingsOf(
  check: string,
  table: string,
  asAt: ReviewOptions["asAt"] = "2019-06-24",
  settings: Partial<Settings> = {},
): Finding[] {
  const options = { asAt, settings: { ...DEFAULT_SETTINGS, ...settings } };
  return reviewWorkbook(workbookFromText(table), options).findings.filter((f) => f.check === check);
}

/** @returns "D2 message" for each finding. */
export function said(...args: Parameters<typeof findingsOf>): string[] {
  return findingsOf(...args).map(({ cell, message }) => `${cell} ${message}`);
}

/** A KPI table of the usual columns: heading row 1, measures from row 2. */
export function kpiTable(...rows: readonly string[]): string {
  return [USUAL, ...rows].join("\n");
}

const USUAL =
  "Ref | Measure | Responsible officer | Frequency | Latest performance 17/18 | Target 18/19 | Target 19/20 | 17/18 stat neighbours average | 17/18 national average";

/** A measure that no check finds anything in, to stand beside the one that is tested. */
export const SOUND =
  "9z | Percentage of reviews held on time | Head of Inclusion | Annual | 61% | 65% | 70% | 60% | 61%";
