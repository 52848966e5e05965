import type { SharedWord } from "../../model/coverage";
import type { Term } from "./terms";

/** A general word counts a quarter of what its rarity gives it, a synonym a little less than the word itself. */
const GENERAL = 0.25;
const SYNONYM = 0.85;
/** A word that only the actions under a theme have counts less than one of the theme's own. */
const IN_ACTIONS = 0.6;

/** A word that no row has can tell none of them from another, and says only a little of what is missing. */
const IN_NO_ROW = 0.6;

/** How rare each term is: ln(1 + texts ÷ texts that have it) (inverse document frequency). */
export class TermWeights {
  readonly #texts: number;
  readonly #counts = new Map<string, number>();
  readonly #inRows: ReadonlySet<string>;

  /** @param rows the terms of each row, and `said` those of each commitment. */
  constructor(rows: readonly (readonly Term[])[], said: readonly (readonly Term[])[]) {
    this.#texts = rows.length + said.length;
    this.#inRows = new Set(rows.flat().map(({ key }) => key));
    for (const { key } of [...rows, ...said].flat()) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  of({ key, general }: Term): number {
    const rarity = Math.log(1 + this.#texts / (this.#counts.get(key) ?? 1));
    const known = this.#inRows.has(key) ? rarity : IN_NO_ROW * rarity;
    return general ? GENERAL * known : known;
  }
}

/** What a row says: its own words, and those of the rows under it. */
export interface RowTerms {
  readonly title: readonly Term[];
  readonly under: readonly Term[];
}

/** How alike two texts are, and by which words. */
export interface Similarity {
  /** The share of the weight of the commitment's words that the row has, and the share of the row's that it has. */
  readonly forward: number;
  readonly backward: number;
  readonly words: readonly SharedWord[];
}

/** @returns how much of a commitment's words a row has and the other way, rare words counting more. */
export function similarity(said: readonly Term[], row: RowTerms, weights: TermWeights): Similarity {
  const title = new Map(row.title.map((term) => [term.key, term]));
  const under = new Map(row.under.map((term) => [term.key, term]));
  const own = new Map(said.map((term) => [term.key, term]));
  const words: SharedWord[] = [];
  let shared = 0;
  for (const term of said) {
    const inTitle = title.get(term.key);
    const found = inTitle ?? under.get(term.key);
    if (!found) continue;
    shared += weights.of(term) * likeness(term, found) * (inTitle ? 1 : IN_ACTIONS);
    words.push({
      said: term.said,
      found: found.said,
      how: howShared(term, found),
      where: inTitle ? "title" : "actions",
      general: term.general,
    });
  }
  const back = row.title.reduce((sum, term) => {
    const match = own.get(term.key);
    return match ? sum + weights.of(term) * likeness(term, match) : sum;
  }, 0);
  return { forward: share(shared, said, weights), backward: share(back, row.title, weights), words };
}

function likeness(a: Term, b: Term): number {
  return a.stems === b.stems || a.exact ? 1 : SYNONYM;
}

function howShared(a: Term, b: Term): SharedWord["how"] {
  if (a.said.toLowerCase() === b.said.toLowerCase()) return "same";
  return a.stems === b.stems ? "form" : "synonym";
}

function share(part: number, terms: readonly Term[], weights: TermWeights): number {
  const whole = terms.reduce((sum, term) => sum + weights.of(term), 0);
  return whole === 0 ? 0 : part / whole;
}
