import type { Commitment, CoverageAnswer } from "../../model/coverage";
import type { Candidate, Candidates } from "./candidates";
import { priorityKey } from "./priorityOf";
import { scoreMeasure, scoreTheme, type Score } from "./score";
import { TermWeights } from "./similarity";
import { termsOf, type Term } from "./terms";

/** From here on a row answers. Chosen on the published strategy and on one made-up town. */
const ENOUGH = { commitment: 0.25, measure: 0.3 } as const;
/** A measure may have several answers; none is much weaker than the best. A commitment has one. */
const NEAR_BEST = 0.7;
/** A row of the commitment's own priority is likelier to be meant. */
const OWN_PRIORITY = 1.1;
/** Weighs every word once, and answers for each commitment all rows that share one of its words, the nearest first. */
export function matcher(
  commitments: readonly Commitment[],
  { planned, measured }: Candidates,
): (commitment: Commitment) => CoverageAnswer[] {
  const terms = new Map(commitments.map((commitment) => [commitment, termsOf(commitment.text)]));
  const said = (kind: Commitment["kind"]) =>
    commitments.filter((one) => one.kind === kind).map((one) => terms.get(one) ?? []);
  const planTexts = planned.flatMap((one) => [one.terms, ...one.actions.map((action) => action.terms)]);
  const planWeights = new TermWeights([...planTexts, ...said("commitment")]);
  const kpiWeights = new TermWeights([...measured.map((one) => one.terms), ...said("measure")]);
  return (commitment) => {
    const own = terms.get(commitment) ?? [];
    const priority = commitment.priority === null ? null : priorityKey(commitment.priority);
    const measures = commitment.kind === "measure";
    const rows = measures ? measured : planned;
    const weights = measures ? kpiWeights : planWeights;
    return rows
      .map((row) => toAnswer(row, scoreOf(own, row, weights), priority))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  };
}

function scoreOf(said: readonly Term[], { row, terms, actions }: Candidate, weights: TermWeights): Score {
  if (row.kind === "measure") return scoreMeasure(said, terms, weights);
  const under = actions.map((action) => action.terms);
  return scoreTheme(said, terms, under, weights);
}

function toAnswer({ row }: Candidate, { score, words }: Score, priority: string | null): CoverageAnswer {
  const likelier = priority !== null && row.priority === priority ? OWN_PRIORITY : 1;
  return { ...row, by: "words", score: Math.min(1, score * likelier), words };
}

/** @param near the rows that share a word with it, the nearest first. @returns those that answer it. */
export function answersAmong({ kind }: Commitment, near: readonly CoverageAnswer[]): CoverageAnswer[] {
  const best = near[0]?.score ?? 0;
  const enough = near.filter(({ score }) => score >= ENOUGH[kind]);
  return kind === "commitment" ? enough.slice(0, 1) : enough.filter(({ score }) => score >= NEAR_BEST * best);
}
