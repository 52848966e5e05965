import type { Commitment, CoverageAnswer, CoverageCorrection } from "../../model/coverage";
import { normalizeRef } from "../../read/refs";
import type { Candidates } from "./candidates";

export interface Corrected {
  /** Commitments a person spoke of; an empty list: nothing answers them. */
  readonly answers: ReadonlyMap<Commitment, readonly CoverageAnswer[]>;
  /** Those that name no commitment or no row that is here. */
  readonly unused: readonly CoverageCorrection[];
}

/** @returns what a person said of each commitment, in the order it was said. */
export function applyCorrections(
  commitments: readonly Commitment[],
  { planned, measured }: Candidates,
  corrections: readonly CoverageCorrection[],
): Corrected {
  const rows = [...planned.flatMap((one) => [one.row, ...one.actions.map(({ row }) => row)])];
  const measures = measured.map(({ row }) => row);
  const answers = new Map<Commitment, CoverageAnswer[]>();
  const unused: CoverageCorrection[] = [];
  for (const correction of corrections) {
    const commitment = commitments.find(({ id }) => id === correction.commitment);
    const among = commitment?.kind === "measure" ? measures : rows;
    const { ref } = correction;
    const row = ref === null ? null : among.find((one) => keyOf(one.ref ?? one.title) === keyOf(ref));
    if (!commitment || row === undefined) {
      unused.push(correction);
      continue;
    }
    const known = answers.get(commitment) ?? [];
    const answer: CoverageAnswer[] = row === null ? [] : [{ ...row, by: "officer", score: 1, words: [] }];
    answers.set(commitment, [...known, ...answer]);
  }
  return { answers, unused };
}

function keyOf(text: string): string {
  return normalizeRef(text);
}
