/** Words that stand in a plan's full name and are left out of its initials. */
const SMALL = /^(?:and|of|for|the|a|in|to|on)$/i;

/**
 * Says whether a name by which a text speaks of a plan is a name of this one: "IP", "CSC IP", "Improvement Plan" of
 * "Children's Social Care Improvement Plan 2019". Each word of the name is a word of the plan's title or stands for the
 * initials of several, one after the other.
 *
 * @param name as the text writes it.
 * @param titles what the plan is called: its file's name, the title above its table, its sheet's name.
 */
export function namesPlan(name: string, titles: readonly string[]): boolean {
  const said = wordsOf(name);
  return (
    said.length > 0 &&
    titles.some((title) => {
      const words = wordsOf(title);
      return words.some((_, start) => reads(said, words, start));
    })
  );
}

function reads(said: readonly string[], words: readonly string[], start: number): boolean {
  const [first, ...rest] = said;
  if (first === undefined) return true;
  if (words[start]?.toLowerCase() === first.toLowerCase()) return reads(rest, words, start + 1);
  if (!/^[A-Z]{2,6}$/.test(first)) return false;
  const initials = words.slice(start, start + first.length).map((word) => word.charAt(0).toUpperCase());
  return initials.join("") === first && reads(rest, words, start + first.length);
}

function wordsOf(name: string): string[] {
  return (name.replace(/['’]/g, "").match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.test(word));
}
