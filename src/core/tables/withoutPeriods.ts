/**
 * @param heading as {@link normalizeHeading} gives it.
 * @returns what it says besides when: "actual" of "q1 2024/25 actual"; "" where it names only a period.
 */
export function withoutPeriods(heading: string): string {
  if (WHOLE_DATE.test(heading)) return heading;
  const paired = heading.replace(YEAR_PAIR, (pair, first: string, second: string) =>
    (Number(first) + 1) % 100 === Number(second) ? " " : pair,
  );
  const bare = PERIODS.reduce((rest, period) => rest.replace(period, " "), paired);
  return bare
    .replace(/\b(?:at|as at|for|end of|end|by|year to)\s*$/, "")
    .replace(/^\s*(?:un)?audited\b/, "")
    .replace(/^\s*(?:to|until|up to|through)\s*$/, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s\-–/]+|[\s\-–/]+$/g, "")
    .trim();
}

const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
/** 2018/19, 18-19, 2018/2019: a year and the next. */
const YEAR_PAIR = /\b(?:fy ?)?(?:19|20)?(\d\d) ?[/–-] ?(?:19|20)?(\d\d)\b/g;
const WHOLE_DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/;
const PERIODS = [
  /\bq[1-4] ?fy ?\d{2,4}\b|\bfy ?\d{2,4} ?q[1-4]\b/g,
  new RegExp(
    `\\b(?:w ?/ ?[ec]|week (?:ending|commencing)) *\\d{1,2}(?:st|nd|rd|th)?(?: *(?:${MONTH})|[/.-]\\d{1,2})?`,
    "g",
  ),
  /\b(?:rolling )?(?:\d{1,2}|twelve|six|three) (?:months?|mths?|weeks?) (?:to|ending|rolling)\b/g,
  new RegExp(`\\b(?:q(?:tr|uarter)? ?[1-4]|${MONTH})\\b(?:[ '’-]*(?:fy ?)?(?:19|20)?\\d\\d\\b)?`, "g"),
  // Of two digits only before what the figures are: "FY24 YTD".
  /\b(?:fy ?)?(?:19|20)\d\d\b|\bfy ?['’]?\d\d\b(?= \p{L})|^fy ?['’]?\d\d$/gu,
  /\b(?:month|mth|period|week|wk|term|half|half[- ]term|cycle) ?\d{1,2}\b/g,
  /\b(?:aut|spr|sum) [12]\b/g,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (?:qtr|quarter)\b/g,
  /\b(?:autumn|winter|spring|summer)(?: terms?)?(?: [12])?\b(?:[ '’-]*(?:19|20)?\d\d(?: ?[/–-] ?\d\d)?\b)?/g,
  /\b(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b/g,
];
