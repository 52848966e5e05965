import { parseAddress } from "../model/address";
import type { PaperFinding } from "../model/boardPaper";
import type { Finding } from "../model/finding";
import type { Action, Measure } from "../model/plan";
import type { PaperContext } from "./context";

/** @returns the findings of some checks that are not ignored, in the review's order, with whom to ask about each. */
export function findingsOf(context: PaperContext, checks: ReadonlySet<string>): PaperFinding[] {
  return context.review.findings
    .filter((finding) => checks.has(finding.check) && !finding.ignored)
    .map((finding) => ({
      check: finding.check,
      ref: finding.ref,
      message: finding.message,
      sheet: finding.sheet,
      cell: finding.cell,
      leads: [...new Set(rowsOf(finding, context).flatMap(({ leads }) => leads))],
    }));
}

/** @returns the rows a finding speaks of: the one it stands in, and those of its evidence. */
export function rowsOf({ sheet, cell, evidence }: Finding, context: PaperContext): (Action | Measure)[] {
  const places = [{ sheet, cell }, ...evidence];
  const rows = places.flatMap((place) => {
    const row = parseAddress(place.cell)?.row;
    return row === undefined ? [] : (context.rowAt(place.sheet, row) ?? []);
  });
  return [...new Set(rows)];
}
