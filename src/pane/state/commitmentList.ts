import type {
  Commitment,
  Coverage,
  CoverageCorrection,
  KeptCoverage,
  KeptList,
} from "../../core/model/coverage";
import { commitmentsFromText } from "../../core/read/commitments/commitmentsFromText";
import { commitmentsFromWorkbook } from "../../core/read/commitments/commitmentsFromWorkbook";
import { keptCommitments } from "../../core/read/commitments/keptCommitments";
import { coverageOf } from "../../core/report/commitments/coverageOf";
import type { Reviewed } from "./reviewed";

/** @returns a list from outside the workbook, as it is kept. */
export function listOf(commitments: readonly Commitment[]): KeptList {
  return {
    lines: commitments.map(({ kind, number, priority, text }) => ({ kind, number, priority, text })),
  };
}

/** @returns the list in pasted text, one commitment on each line; null when there is nothing in it. */
export function pastedList(text: string): KeptList | null {
  const found = commitmentsFromText(text);
  return found.length === 0 ? null : listOf(found);
}

/** @returns the list on a sheet of the workbook; null when there is none. */
export function listOnSheet(sheet: string, { snapshot }: Pick<Reviewed, "snapshot">): KeptList | null {
  const found = commitmentsFromWorkbook(snapshot, { at: "named", name: sheet });
  return found.length === 0 ? null : { place: sheet };
}

/** @returns how the list is answered; null when there is none, or it is no longer where it was. */
export function coverageFor({ review, snapshot }: Reviewed, kept: KeptCoverage | null): Coverage | null {
  const commitments = keptCommitments(kept, snapshot);
  return kept === null || commitments.length === 0 ? null : coverageOf(review, commitments, kept.corrections);
}

/**
 * @param refs what answers the commitment; none: nothing does; null: what was said of it is taken back.
 * @returns the list with what a person says of one match.
 */
export function corrected(
  kept: KeptCoverage,
  commitment: string,
  refs: readonly string[] | null,
): KeptCoverage {
  const others = kept.corrections.filter((one) => one.commitment !== commitment);
  const own: CoverageCorrection[] =
    refs === null
      ? []
      : refs.length === 0
        ? [{ commitment, ref: null }]
        : refs.map((ref) => ({ commitment, ref }));
  return { ...kept, corrections: [...others, ...own] };
}
