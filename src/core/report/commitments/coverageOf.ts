import type {
  Commitment,
  Coverage,
  CoverageAnswer,
  CoverageCorrection,
  CoverageLine,
  CoverageVerdict,
} from "../../model/coverage";
import type { ReadWorkbook } from "../../model/plan";
import { candidatesOf } from "./candidates";
import { applyCorrections, type Corrected } from "./corrections";
import { explainLine } from "./explainLine";
import { priorityKey } from "./priorityOf";
import { matcher, type Found } from "./matcher";
import { placeOf, unclaimed } from "./unclaimed";

/** Below this, or with another row almost as near, a person should look first. */
const SURE = 0.4;
const ALMOST_AS_NEAR = 0.85;
const ALTERNATIVES = 3;

/**
 * Matches a list of commitments to the themes and actions of a workbook's plans, and of measures to its KPIs, by words.
 * @param commitments see {@link commitmentsFromText} and {@link commitmentsFromTable}.
 * @param corrections what a person said, which is applied first; refs are compared without case and spaces.
 * @param workbook what was read; a review will do.
 */
export function coverageOf(
  workbook: Pick<ReadWorkbook, "tables" | "actions" | "measures">,
  commitments: readonly Commitment[],
  corrections: readonly CoverageCorrection[] = [],
): Coverage {
  const candidates = candidatesOf(workbook);
  const corrected = applyCorrections(commitments, candidates, corrections);
  const match = matcher(commitments, candidates);
  const lines = commitments.map((commitment) => lineOf(commitment, match(commitment), corrected));
  return {
    lines,
    unclaimed: unclaimed(lines, candidates),
    counts: countsOf(lines),
    unusedCorrections: corrected.unused,
  };
}

function lineOf(commitment: Commitment, { answers: found, near }: Found, corrected: Corrected): CoverageLine {
  const byOfficer = corrected.answers.get(commitment);
  const answers = byOfficer ?? found;
  const alternatives = near
    .filter((one) => !answers.some((answer) => placeOf(answer) === placeOf(one)))
    .slice(0, ALTERNATIVES);
  const [best] = answers;
  const unsure =
    byOfficer === undefined &&
    best !== undefined &&
    (best.score < SURE || alternatives.some(({ score }) => score >= ALMOST_AS_NEAR * best.score));
  const line = { commitment, verdict: verdictOn(commitment, answers), answers, alternatives, unsure };
  return { ...line, explanation: explainLine(line, byOfficer !== undefined) };
}

function verdictOn({ kind, priority }: Commitment, answers: readonly CoverageAnswer[]): CoverageVerdict {
  if (answers.length === 0) return kind === "measure" ? "notMeasured" : "notPlanned";
  const key = priority === null ? null : priorityKey(priority);
  const elsewhere = key !== null && answers.every((one) => one.priority !== null && one.priority !== key);
  return elsewhere ? "otherPriority" : "matched";
}

function countsOf(lines: readonly CoverageLine[]): Coverage["counts"] {
  const count = (verdict: CoverageVerdict) => lines.filter((line) => line.verdict === verdict).length;
  return {
    matched: count("matched"),
    otherPriority: count("otherPriority"),
    notPlanned: count("notPlanned"),
    notMeasured: count("notMeasured"),
  };
}
