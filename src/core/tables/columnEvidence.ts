import type { Scale } from "../model/reading";
import type { Corrections } from "../model/settings";
import type { Steps } from "../model/steps";
import { columnProfiles } from "./columnProfiles";
import type { ColumnEvidence } from "./columns/evidence";
import { columnCorrectionFor } from "./corrections";
import type { DataRows } from "./dataRows";
import type { Grid } from "./grid";
import type { HeadingBand } from "./headingBands";
import { withHeadWord } from "./headWords";

/** @returns what heading and values say of each column, in order; a column without either is left out. */
export function* evidenceOf(
  grid: Grid,
  band: HeadingBand,
  rows: DataRows,
  scale: Scale,
  corrections: Corrections,
): Steps<ColumnEvidence[]> {
  const evidence: ColumnEvidence[] = [];
  const profileOf = columnProfiles(grid, rows, scale);
  for (const [column, heading] of band.headings) {
    const profile = profileOf(column);
    yield 0;
    const listed = band.matches.get(column);
    const match = listed && withHeadWord(listed, heading);
    if (!match || (heading === "" && profile.filled === 0 && profile.statusColours === 0)) continue;
    const corrected = columnCorrectionFor(corrections, grid.sheet.name, band.headings, column);
    evidence.push({ column, heading, match, profile, corrected });
  }
  return evidence;
}
