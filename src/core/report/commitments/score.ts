import type { SharedWord } from "../../model/coverage";
import { similarity, type Similarity, type TermWeights } from "./similarity";
import type { Term } from "./terms";

export interface Score {
  /** 0 to 1. */
  readonly score: number;
  readonly words: readonly SharedWord[];
}

/** What one action says of a commitment counts a little less than what its theme does. */
const BY_ONE_ACTION = 0.9;

/**
 * A theme answers by its own words, helped by those of its actions, or by one of its actions that says it all.
 * @param actions the terms of each action under it.
 */
export function scoreTheme(
  said: readonly Term[],
  title: readonly Term[],
  actions: readonly (readonly Term[])[],
  weights: TermWeights,
): Score {
  const whole = toScore(said, similarity(said, { title, under: actions.flat() }, weights), 0.6);
  return actions.reduce((best, action) => {
    const one = toScore(said, similarity(said, { title: action, under: [] }, weights), 0.5);
    const score = one.score * BY_ONE_ACTION;
    return score > best.score ? { score, words: one.words.map(inActions) } : best;
  }, whole);
}

/** A measure of a strategy is short and often has two parts, a KPI is long: what counts is how much of the first it has. */
export function scoreMeasure(said: readonly Term[], title: readonly Term[], weights: TermWeights): Score {
  return toScore(said, similarity(said, { title, under: [] }, weights), 0.8);
}

/** @param ahead what the commitment's words count; the row's count the rest. */
function toScore(said: readonly Term[], { forward, backward, words }: Similarity, ahead: number): Score {
  // Words that every line of a plan has match nothing by themselves, unless nothing else was said.
  const telling = words.some(({ general }) => !general) || said.every(({ general }) => general);
  return { score: telling ? ahead * forward + (1 - ahead) * backward : 0, words };
}

function inActions(word: SharedWord): SharedWord {
  return { ...word, where: "actions" };
}
