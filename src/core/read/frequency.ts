/** How often something comes round. */
export interface FrequencyReading {
  /** Months between two occurrences: 12 for annual, 2 for bi-monthly, 0.25 for weekly. */
  readonly everyMonths: number;
}

const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  eighteen: 18,
  other: 2,
  second: 2,
  third: 3,
  once: 1,
  twice: 2,
};
const UNITS: Readonly<Record<string, number>> = {
  day: 1 / 30,
  week: 0.25,
  fortnight: 0.5,
  month: 1,
  quarter: 3,
  term: 4,
  year: 12,
  annum: 12,
};

/**
 * Words that name a frequency, most particular first. Bi-monthly is every two months and bi-annual twice a year, as
 * councils use them; a term counts four months, half a term two.
 */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:half|1\/2)[ -]?term(?:ly)?\b/, 2],
  [/\b(?:half|1\/2)[ -]?year(?:ly)?\b|\b(?:bi-?|semi-?)annual(?:ly)?\b|\bsix[ -]?monthly\b/, 6],
  [/\b(?:biennial(?:ly)?|two-yearly)\b/, 24],
  [/\bbi[ -]?month(?:ly|s)?\b/, 2],
  [/\bbi[ -]?week(?:ly)?\b|\bfortnight(?:ly)?\b/, 0.5],
  [/\b(?:quarterly|qtrly|qrtly|each quarter|per quarter)\b/, 3],
  [/\b(?:termly|each term|per term|each academic term)\b/, 4],
  [/\b(?:monthly|each month|per month)\b/, 1],
  [/\b(?:weekly|each week|per week)\b/, 0.25],
  [/\b(?:daily|each day)\b/, 1 / 30],
  [/\b(?:annual|annually|yearly|each year|per year|per annum|anually|annualy)\b/, 12],
];

/** "2 days per month" says how much work it is, not how often a figure comes. */
const EFFORT = /\d (?:half )?(?:days?|hours?|hrs?|sessions?) (?:per|a|each|every) /;

/**
 * @param text a frequency cell, or the words around one: "6 monthly", "Reported quarterly", "every 2 months".
 * @returns the months between two occurrences, or null when no frequency is named.
 */
export function readFrequency(text: string): FrequencyReading | null {
  const plain = text.slice(0, 120).toLowerCase().replace(/[‐-―]/g, "-").replace(/\s+/g, " ");
  return EFFORT.test(plain) ? null : (counted(plain) ?? named(plain));
}

function counted(text: string): FrequencyReading | null {
  const every =
    /\b(?:every|each) (?:(\d{1,2}|[a-z]{3,8})[ -])?(day|week|fortnight|month|quarter|term|year)s?\b/.exec(
      text,
    );
  if (every) return months(every[1] ?? "one", every[2] ?? "", "times");
  const yearly = /\b(twice|three times|four times)[ -](yearly|annually|termly|monthly)\b/.exec(text);
  const unit = { yearly: "year", annually: "year", termly: "term", monthly: "month" }[yearly?.[2] ?? ""];
  if (yearly && unit) return months(yearly[1]?.split(" ")[0] ?? "", unit, "per");
  const ly = /\b(\d{1,2}|[a-z]{3,8})[ -]?(week|month|year)ly\b/.exec(text);
  if (ly && (COUNTS[ly[1] ?? ""] !== undefined || /\d/.test(ly[1] ?? ""))) {
    return months(ly[1] ?? "", ly[2] ?? "", "times");
  }
  const perYear =
    /\b(\d{1,2}|[a-z]{3,6}) ?(?:x|times)? ?(?:a|per|each)[ -](month|quarter|term|year|annum)\b/.exec(text);
  return perYear ? months(perYear[1] ?? "", perYear[2] ?? "", "per") : null;
}

function months(count: string, unit: string, how: "times" | "per"): FrequencyReading | null {
  const number = /^\d/.test(count) ? Number(count) : COUNTS[count];
  const length = UNITS[unit];
  if (!number || length === undefined) return null;
  return { everyMonths: how === "times" ? number * length : length / number };
}

function named(text: string): FrequencyReading | null {
  const found = WORDS.find(([pattern]) => pattern.test(text));
  return found ? { everyMonths: found[1] } : null;
}
