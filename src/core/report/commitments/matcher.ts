import type { Commitment, CoverageAnswer } from "../../model/coverage";
import type { Candidate, Candidates } from "./candidates";
import { partsOf } from "./parts";
import { priorityKey } from "./priorityOf";
import { scoreMeasure, scoreTheme, type Score } from "./score";
import { TermWeights } from "./similarity";
import { termsOf, type Term } from "./terms";
import { placeOf } from "./unclaimed";

/** From here on a row answers. Chosen on the published strategy and on made-up places. */
const ENOUGH = { commitment: 0.29, measure: 0.3, part: 0.45 } as const;
/** A measure may have several answers; none is much weaker than the best. A commitment has one. */
const NEAR_BEST = 0.7;
/** A row of the commitment's own priority is likelier to be meant. */
const OWN_PRIORITY = 1.1;

/** What was found for a commitment. */
export interface Found {
  readonly answers: readonly CoverageAnswer[];
  /** All rows that share a word with it, the nearest first. */
  readonly near: readonly CoverageAnswer[];
}

/** Weighs every word once. @returns what finds the rows that answer a commitment of the list. */
export function matcher(
  commitments: readonly Commitment[],
  { planned, measured }: Candidates,
): (commitment: Commitment) => Found {
  const said = (kind: Commitment["kind"]) =>
    commitments.filter((one) => one.kind === kind).map((one) => termsOf(one.text));
  const planTexts = planned.flatMap((one) => [one.terms, ...one.actions.map((action) => action.terms)]);
  const kpiTexts = measured.map((one) => one.terms);
  const inPlan = ranking(planned, new TermWeights(planTexts, said("commitment")));
  const inKpis = ranking(measured, new TermWeights(kpiTexts, said("measure")));
  return ({ kind, text, priority }) => {
    const own = priority === null ? null : priorityKey(priority);
    if (kind === "commitment") {
      const near = inPlan(termsOf(text), own);
      return { near, answers: near.slice(0, 1).filter(({ score }) => score >= ENOUGH.commitment) };
    }
    const near = inKpis(termsOf(text), own);
    const parts = partsOf(text).flatMap((part) => amongBest(inKpis(part, own), ENOUGH.part));
    return { near, answers: joined([...amongBest(near, ENOUGH.measure), ...parts]) };
  };
}

type Ranking = (said: readonly Term[], priority: string | null) => CoverageAnswer[];

function ranking(rows: readonly Candidate[], weights: TermWeights): Ranking {
  return (said, priority) =>
    rows
      .map((row) => toAnswer(row, scoreOf(said, row, weights), priority))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
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

function amongBest(near: readonly CoverageAnswer[], enough: number): CoverageAnswer[] {
  const least = Math.max(enough, NEAR_BEST * (near[0]?.score ?? 0));
  return near.filter(({ score }) => score >= least);
}

/** Each row once, by its best score. */
function joined(answers: readonly CoverageAnswer[]): CoverageAnswer[] {
  const rows = new Map<string, CoverageAnswer>();
  for (const answer of [...answers].sort((a, b) => b.score - a.score)) {
    if (!rows.has(placeOf(answer))) rows.set(placeOf(answer), answer);
  }
  return [...rows.values()];
}
