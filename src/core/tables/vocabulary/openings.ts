import { beginningsOf, type Characters } from "./beginnings";

/** Ways to begin that are worth keeping: texts of several parts have many. */
const MOST_KEPT = 1_000;

/**
 * Hundreds of patterns stand against each heading; most of them can be told to fail by its first letter.
 *
 * @returns the items whose pattern may fit one of several texts, by what these begin with, in the items' order: none of
 *   those left out fits.
 */
export function byOpening<Item>(
  items: readonly Item[],
  patternOf: (item: Item) => RegExp,
): (texts: readonly string[]) => readonly Item[] {
  const known = new Map<string, readonly Item[]>();
  return (texts) => {
    const first = texts.map((text) => text.slice(0, 1));
    const key = first.join("");
    const before = known.get(key);
    if (before) return before;
    const mayOpen = (characters: Characters) =>
      characters === null || first.some((one) => characters.has(one));
    const found = items.filter((item) => mayOpen(openingsOf(patternOf(item))));
    if (known.size === MOST_KEPT) known.clear();
    known.set(key, found);
    return found;
  };
}

const openings = new WeakMap<RegExp, { readonly characters: Characters }>();

function openingsOf(pattern: RegExp): Characters {
  const before = openings.get(pattern);
  if (before) return before.characters;
  const characters = beginningsOf(pattern);
  openings.set(pattern, { characters });
  return characters;
}
