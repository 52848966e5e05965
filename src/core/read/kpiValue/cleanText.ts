/** Longer cells hold narrative; a figure stands at the beginning. */
const LOOK_AT = 400;

/** A tick, a disc or another picture beside a figure: how it is rated, and nothing of its value. */
const MARK = "(?:[\\p{Extended_Pictographic}✓✗✘●○◯■□◆◇][\\uFE0E\\uFE0F]?\\s?){1,3}";
const MARK_BEFORE = new RegExp(`^${MARK}(?=[<>≤≥~±(]?=? ?[-+]?(?:[A-Z]{2,3} ?)?[£$€]?\\.?\\d)`, "u");
const MARK_BEHIND = new RegExp(`(?<=[\\d%]) ?${MARK}$`, "u");

/**
 * Makes the ways of typing one sign alike: minus signs, dashes, quotes, spaces of all kinds; drops footnote marks,
 * trend arrows and pictures beside a figure, which say nothing of the value.
 */
export function cleanText(text: string): string {
  return text
    .slice(0, LOOK_AT)
    .replace(/[\u2212\uFE63\uFF0D]/g, "-")
    .replace(/[\u2010\u2011\u2012\u2013\u2014\u2015]/g, "–")
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\u200B\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(MARK_BEFORE, "")
    .replace(MARK_BEHIND, "")
    .replace(/^[▲▼↑↓→↗↘⬆⬇➔] ?(?=\S)/u, "")
    .replace(/(?<=\S) ?[▲▼↑↓→↗↘⬆⬇➔]$/u, "")
    .replace(/(?<=[\p{L}\p{N}%)]) ?[*†‡§^¹²³⁴⁵⁶⁷⁸⁹]{1,3}$/u, "")
    .replace(/(?<=[\d%]) ?[([](?:[pre]|provisional|revised|estimated?)[)\]]$/, "")
    .replace(/(?<=\d%?) ?[re]$/, "")
    .trim();
}
