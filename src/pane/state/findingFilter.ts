import { SEVERITIES, type Severity } from "../../core/model/finding";

/** How findings are put together. */
export const GROUPINGS = ["severity", "sheet", "theme", "lead", "check"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Which findings are shown, and how. */
export interface FindingFilter {
  readonly grouping: Grouping;
  /** Words to be found in the message, the ref, the sheet or the cell; "" for all. */
  readonly search: string;
  /** Those shown; ignored findings and applied fixes have places of their own. */
  readonly severities: readonly Severity[];
}

/** Leaves no finding out. */
export const ALL_FINDINGS: Pick<FindingFilter, "search" | "severities"> = {
  search: "",
  severities: SEVERITIES,
};

/** @returns whether anything may be left out. */
export function isFiltered({ search, severities }: FindingFilter): boolean {
  return search.trim() !== "" || severities.length < SEVERITIES.length;
}
