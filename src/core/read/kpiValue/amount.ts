import type { KpiValueReading } from "../../model/reading";

/** A number at the head of a text, and what is left behind it. */
export interface Amount {
  readonly value: number;
  readonly unit: string | null;
  readonly bound: KpiValueReading["bound"];
  readonly rest: string;
  /** True where thousands are set apart by a comma, which no year is. */
  readonly grouped: boolean;
  /** Something about the number itself that is not certain: "5m" may be millions, metres or minutes. */
  readonly doubt: string | null;
}

const BOUNDS: readonly (readonly [RegExp, KpiValueReading["bound"]])[] = [
  [
    /^(?:≥|>=|=>|at least|no (?:less|fewer) than|not (?:less|fewer) than|min(?:imum)?(?: of)?\.?|a minimum of)\s*/i,
    "atLeast",
  ],
  [
    /^(?:≤|<=|=<|at most|no (?:more|greater|higher) than|not (?:more|to exceed)(?: than)?|max(?:imum)?(?: of)?\.?|a maximum of|up to)\s*/i,
    "atMost",
  ],
  [
    /^(?:>|more than|greater than|over|above|exceed(?:s|ing)?|in excess of|higher than|better than)\s*/i,
    "moreThan",
  ],
  [/^(?:<|less than|fewer than|lower than|under|below)\s*/i, "lessThan"],
  [
    /^(?:~|≈|c\.|ca\.?(?=\s|\d)|c(?=\s?\d)|circa|approx(?:imately|\.)?|about|around|roughly|nearly|almost|est(?:imated|\.)?)\s*/i,
    "about",
  ],
];

/** Currencies written as a word before the figure, and countries that say whose dollar a sign means. */
const CURRENCY_WORD =
  "USD|NZD|AUD|CAD|HKD|SGD|GBP|EUR|CHF|JPY|CNY|INR|ZAR|KES|NGN|GHS|TZS|UGX|RWF|SEK|NOK|DKK|PLN";
const CURRENCY = `(?:(?:${CURRENCY_WORD}|US|NZ|A|C|HK|S) ?)?[£$€]|(?:${CURRENCY_WORD})(?= ?[-+]?[\\d.])`;
/** Thousands by commas or spaces, lakhs ("21,60,000"), a comma for the decimal point ("98,5": thousands have three digits). */
const DIGITS =
  "(?:\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{1,3}(?:,\\d{3})+|\\d+,\\d{1,2}(?![\\d,.])|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|\\.\\d+";
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;
const NUMBER = new RegExp(`^([-+]?)\\s?(${CURRENCY}|)\\s?([-+]?)(${DIGITS})(?!\\d|,\\d)`);
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^ ?(?:billions?|bn)\b/i, 1e9],
  [/^ ?(?:millions?|mlls|mills?|mln|mn)\b/i, 1e6],
  [/^ ?(?:thousands?|k)\b/i, 1e3],
];

/**
 * Reads one number with its bound, currency, scale and per cent sign: "≥ £1.2m", "c. 30", "-3.7", "1,234", "(3.7)%".
 *
 * @param text cleaned; the number must be at its head.
 * @returns null when there is none.
 */
export function readAmount(text: string): Amount | null {
  let rest = text;
  let bound: KpiValueReading["bound"] = null;
  for (const [pattern, meaning] of BOUNDS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    bound = meaning;
    rest = rest.slice(match[0].length);
    break;
  }
  const bracketed = /^([£$€]?) ?\(([^()]{1,30})\)/.exec(rest);
  const inside = bracketed ? readBare(`${bracketed[1] ?? ""}${bracketed[2] ?? ""}`) : null;
  if (bracketed && inside?.rest === "") {
    const after = readPercent(rest.slice(bracketed[0].length));
    const value = -Math.abs(inside.value);
    return { ...inside, value, unit: inside.unit ?? after.unit, bound, rest: after.rest };
  }
  const bare = readBare(rest);
  return bare === null ? null : { ...bare, bound };
}

function readBare(text: string): Omit<Amount, "bound"> | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [whole, sign1 = "", currency = "", sign2 = "", digits = ""] = match;
  const isDecimalComma = DECIMAL_COMMA.test(digits);
  let value = Number(isDecimalComma ? digits.replace(",", ".") : digits.replace(/[, ]/g, ""));
  if (sign1 + sign2 === "-") value = -value;
  let rest = text.slice(whole.length);
  let doubt: string | null = isDecimalComma ? "The comma was read as a decimal point." : null;
  const scale = SCALES.find(([pattern]) => pattern.test(rest));
  const short = /^ ?m\b/i.exec(rest);
  if (scale) {
    rest = rest.replace(scale[0], "");
    value = round(value * scale[1]);
  } else if (short && (currency !== "" || !rest.startsWith(" "))) {
    rest = rest.slice(short[0].length);
    value = round(value * 1e6);
    if (currency === "") doubt = `"m" was read as million.`;
  }
  const percent = readPercent(rest);
  const unit = currency === "" ? percent.unit : (/[£$€]/.exec(currency)?.[0] ?? currency);
  return { value, unit, rest: percent.rest, grouped: digits.includes(",") && !isDecimalComma, doubt };
}

function readPercent(text: string): { readonly unit: string | null; readonly rest: string } {
  const percent = /^ ?(?:%(?: points?)?|per ?cent(?:age points?)?\b|pct\b|ppts?\b|pp\b)/i.exec(text);
  return percent ? { unit: "%", rest: text.slice(percent[0].length) } : { unit: null, rest: text };
}

/** Takes the binary dust off a product: 0.847 × 100 is 84.7. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}
