import type { Finding } from "../../core/model/finding";
import type { Fix } from "../../core/model/fix";
import type { Review } from "../../core/model/review";
import { applyFixToDocument, type ChangedCell } from "../../xlsx/applyFixes";
import type { WorkbookDocument } from "../../xlsx/document";
import { chosenFix, type FixRequest } from "./fixOption";

/** What became of a finding that was to be fixed. */
export interface FixedFinding {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly changed: readonly ChangedCell[];
  /** Why nothing was changed, for the end of a sentence; null when it was fixed. */
  readonly leftBecause: string | null;
}

/**
 * Applies every fix of the checks asked for to a document, in place. Ignored findings stay as they are.
 *
 * Two findings may want the same cell (two leads in it, each misspelt), and each knows only the text it read. So in one
 * round a cell is changed once, and what is left is reviewed again, until a round changes nothing.
 *
 * @throws CannotRun when a finding can be fixed in several ways and none was chosen.
 */
export function applyChecks(
  document: WorkbookDocument,
  requests: readonly FixRequest[],
  review: (document: WorkbookDocument) => Review,
): FixedFinding[] {
  const done: FixedFinding[] = [];
  const tried = new Set<string>();
  for (;;) {
    const before = tried.size;
    const touched = new Set<string>();
    for (const finding of review(document).findings) {
      const request = requests.find(({ check }) => check === finding.check);
      if (!request || finding.ignored !== null || tried.has(finding.fingerprint)) continue;
      const fix = chosenFix(finding, request);
      const cells = fix?.edits.map(({ sheet, cell }) => `${sheet}!${cell}`) ?? [];
      if (fix === null || cells.some((cell) => touched.has(cell))) continue;
      tried.add(finding.fingerprint);
      cells.forEach((cell) => touched.add(cell));
      done.push({ finding, fix, changed: [], leftBecause: null, ...applyFixToDocument(document, fix) });
    }
    if (tried.size === before) return done;
  }
}
