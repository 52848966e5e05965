import type { Commitment, Coverage, CoverageAnswer, CoverageLine, CoveredRow } from "../core/model/coverage";
import type { Review } from "../core/model/review";

/** The coverage as the command line's JSON: a contract other programs rely on, so fields are added and never changed. */
export function coverageJson(coverage: Coverage, { asAt }: Pick<Review, "asAt">) {
  return {
    planCheck: 1,
    asAt,
    counts: coverage.counts,
    lines: coverage.lines.map(lineJson),
    unclaimed: {
      themes: coverage.unclaimed.themes.map(rowJson),
      actions: coverage.unclaimed.actions.map(rowJson),
      measures: coverage.unclaimed.measures.map(rowJson),
    },
    unusedCorrections: coverage.unusedCorrections,
  };
}

function lineJson({ commitment, verdict, answers, alternatives, unsure, explanation }: CoverageLine) {
  return {
    ...commitmentJson(commitment),
    verdict,
    unsure,
    answers: answers.map(answerJson),
    alternatives: alternatives.map(answerJson),
    explanation,
  };
}

function commitmentJson({ id, kind, number, priority, text, sheet, cell, line }: Commitment) {
  return { id, kind, number, priority, text, sheet, cell, line };
}

function answerJson(answer: CoverageAnswer) {
  const { by, score, words } = answer;
  return {
    ...rowJson(answer),
    by,
    score: Math.round(score * 1000) / 1000,
    words: words.map(({ said, found, how, where }) => ({ said, found, how, where })),
  };
}

function rowJson({ kind, table, sheet, cell, ref, title, priority }: CoveredRow) {
  return { kind, table, sheet, cell, ref, title, priority };
}
