import { stemmer } from "stemmer";
import { GENERAL_WORDS, OWN_STEM, STOP_WORDS, WORD_GROUPS } from "./domainWords";

/** A word, or several that stand for one thing, as they are compared. */
export interface Term {
  /** What is compared: a stem, or the group of words it belongs to. */
  readonly key: string;
  /** Its own stems: two terms of one key and unlike stems are synonyms. */
  readonly stems: string;
  /** As the text writes it. */
  readonly said: string;
  /** An abbreviation and what it stands for are one; synonyms count less. */
  readonly exact: boolean;
  /** Says that something is done, how much or for whom, and hardly what. */
  readonly general: boolean;
}

interface Word {
  readonly said: string;
  readonly stem: string;
}

interface Phrase {
  readonly stems: readonly string[];
  readonly key: string;
  readonly exact: boolean;
}

/** "Within two weeks" and "within 20 working days" name a limit, whatever the number. */
const LIMIT = /\bwithin (?:[\p{L}\p{N}]+[ -])?(?:working )?(day|week|month)s?\b/giu;

const GENERAL_STEMS = new Set([...GENERAL_WORDS].map(stemOf));
const PHRASES = phrasesByFirstStem();

/**
 * @returns a text's terms, each key once, in order: every abbreviation and phrase of the table of words, and the stems of
 *   the words that stand in none. Without case, accents, apostrophes, punctuation and words that say nothing.
 */
export function termsOf(text: string): Term[] {
  const words = wordsOf(text);
  const byKey = new Map<string, Term>();
  let covered = 0;
  words.forEach((word, at) => {
    const phrase = longestPhraseAt(words, at);
    const end = at + (phrase?.stems.length ?? 1);
    // What stands within a longer phrase is part of it; phrases may overlap: "parents and carers rate" holds two.
    if (end <= covered) return;
    covered = Math.max(covered, end);
    const term = phrase ? phraseTerm(phrase, words.slice(at, end)) : wordTerm(word);
    if (!byKey.has(term.key)) byKey.set(term.key, term);
  });
  return [...byKey.values()];
}

function wordsOf(text: string): Word[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’‘]s?(?!\p{L})/gu, "")
    .replace(/['’‘]/g, "")
    .replace(LIMIT, "within $1s");
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !STOP_WORDS.has(word.toLowerCase()))
    .map((said) => ({ said, stem: stemOf(said.toLowerCase()) }));
}

/** The stemmer's, and who does it is what is done: drinker is drink, and swimmer swim. */
function stemOf(word: string): string {
  if (OWN_STEM.has(word)) return word;
  const stem = stemmer(word);
  if (stem.length < 6 || !stem.endsWith("er")) return stem;
  return stemmer(stem.slice(0, -2).replace(/([bdgmnprt])\1$/, "$1"));
}

function longestPhraseAt(words: readonly Word[], at: number): Phrase | undefined {
  const beginning = PHRASES.get(words[at]?.stem ?? "") ?? [];
  return beginning.find(({ stems }) => stems.every((stem, i) => words[at + i]?.stem === stem));
}

function phraseTerm({ stems, key, exact }: Phrase, words: readonly Word[]): Term {
  return {
    key,
    stems: stems.join(" "),
    said: words.map(({ said }) => said).join(" "),
    exact,
    general: stems.every((stem) => GENERAL_STEMS.has(stem)),
  };
}

function wordTerm({ said, stem }: Word): Term {
  return { key: stem, stems: stem, said, exact: true, general: GENERAL_STEMS.has(stem) };
}

function phrasesByFirstStem(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const { words, kind } of WORD_GROUPS) {
    for (const text of words) {
      const stems = wordsOf(text).map(({ stem }) => stem);
      const phrase = { stems, key: `=${words[0] ?? ""}`, exact: kind === "abbreviation" };
      const first = stems[0] ?? "";
      byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
    }
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
}
