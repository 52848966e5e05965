/** Only this much of a cell is read as a date: the rest of a longer text is prose. */
export const MAX_DATE_TEXT = 300;

/**
 * @returns the text in the one spelling that the patterns know: lower case, plain spaces, quotes and hyphens, no
 *   brackets around the whole, no punctuation at the ends; "" when nothing but punctuation is left.
 */
export function normaliseDateText(text: string, newline = " "): string {
  const plain = plainHyphens(text.slice(0, MAX_DATE_TEXT))
    .replace(/\r?\n|\r|\v/g, newline)
    .replace(/[‘’‛`´′]/g, "'")
    .replace(/[“”″]/g, '"')
    .replace(/[→⇒➔➜]/g, "->")
    .replace(/[\s\u00a0\u200b\ufeff]+/g, " ")
    .toLowerCase();
  return trimPunctuation(plain);
}

/** @returns the text with the hyphens, dashes and minus signs of word processors as those of a keyboard. */
export function plainHyphens(text: string): string {
  return text.replace(/[‐‑‒–—―−]/g, "-");
}

/**
 * Typists of lists read off a page write the letters l, I and O for the digits 1 and 0.
 * @returns the text with those letters made digits wherever they stand among digits.
 */
export function repairDigits(text: string): string {
  return text.replace(/\b[\doil|]{1,10}\b/g, (word) =>
    /\d/.test(word) ? word.replace(/o/g, "0").replace(/[il|]/g, "1") : word,
  );
}

function trimPunctuation(text: string): string {
  const bare = trimEnds(text);
  if (!/^[([]/.test(bare) || !/[)\]]$/.test(bare)) return bare;
  const inside = bare.slice(1, -1);
  return /[()[\]]/.test(inside) ? bare : trimEnds(inside);
}

/** By hand, not by a regular expression anchored at the end: that one takes quadratic time on long runs. */
function trimEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && " .,;:*#~>•·-'\"".includes(text.charAt(start))) start += 1;
  while (end > start && " .,;:*#!<'\"".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
