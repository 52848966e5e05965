import { readAmount, round } from "./amount";
import { readHead, readTail } from "./tail";
import { shorten } from "../../model/words";
import type { KpiValueContext, Parts, ValuePattern } from "./types";

/**
 * Where a figure may begin behind words: a space, a bracket or a currency sign, and no letter or digit before it, nor the
 * first year of two.
 */
const FIGURE = /(?<![\p{L}\p{N}.,/]|\d[-–])(?:[<>≤≥~±]=? ?)?[-+]?[£$€]?(?:\.?\d)/gu;

/** 1:48, 3:1. Read as the larger side for one of the smaller; a clock time looks the same and is left alone. */
export const ratio: ValuePattern = {
  id: "ratio",
  forms: ["1:48", "3:1"],
  read(text) {
    const match = /^(\d{1,4}(?:\.\d+)?) ?: ?(\d{1,6}(?:\.\d+)?)$/.exec(text);
    if (!match || /^0\d|:0\d$/.test(text)) return null;
    const [one, other] = [Number(match[1]), Number(match[2])];
    if (one === 1) return { value: other, unit: "to 1", note: `Read as ${other} to 1.` };
    return other === 0
      ? null
      : { value: round(one / other), unit: "to 1", note: `Read as ${round(one / other)} to 1.` };
  },
};

/** "1 in 4" is 25 %, so that it can be held against "1 in 3" and against percentages. */
export const share: ValuePattern = {
  id: "share",
  forms: ["1 in 4", "one in three"],
  read(text, context) {
    const match = /^(\d{1,4}|one|two|three) in (?:every )?(\d{1,6}|two|three|four|five|ten)\b/i.exec(text);
    if (!match) return null;
    const [part, whole] = [countOf(match[1] ?? ""), countOf(match[2] ?? "")];
    const tail = readTail(text.slice(match[0].length), "%", context);
    if (whole === 0 || part > whole || tail === null) return null;
    const value = round((part / whole) * 100);
    return { ...tail, value, unit: "%", note: `Read as ${Number(value.toFixed(1))} %.` };
  },
};

/** 4.2/5, 9/10, 45/50: not 18/19 or 09/10, which are years, nor 12/3, which may be a date. */
export const outOf: ValuePattern = {
  id: "outOf",
  forms: ["4.2/5", "9/10", "45/50"],
  read(text) {
    const match = /^(\d{1,5}(?:\.\d+)?) ?\/ ?([1-9]\d{0,4})$/.exec(text);
    if (!match) return null;
    const [value, whole] = [Number(match[1]), Number(match[2])];
    const year = /^\d\d(?:\d\d)?$/.test(match[1] ?? "") && whole === (value + 1) % 100;
    if (value > whole || year) return null;
    return { value, unit: `out of ${whole}`, certain: !Number.isInteger(value) };
  },
};

/** "10% / 57%" may be two groups, two years or a figure and its rival: taking either would be a guess. */
export const severalFigures: ValuePattern = {
  id: "severalFigures",
  forms: ["10% / 57%", "£5 and £9", "80 / 51"],
  read(text) {
    const first = readAmount(text);
    const join = /^(?: ?[|;&] ?| ?\/ ?| and )/.exec(first?.rest ?? "")?.[0];
    if (first === null || join === undefined || isYear(first.value)) return null;
    const second = readAmount(first.rest.slice(join.length));
    // "12/3" may be a date, and "3/week" is one figure.
    if (second === null || (join === "/" && (first.unit ?? second.unit) === null)) return null;
    return { certain: false, note: `"${shorten(text)}" holds more than one figure: none of them is judged.` };
  },
};

/** ± 4.5% */
export const tolerance: ValuePattern = {
  id: "tolerance",
  forms: ["± 4.5%", "+/- 2"],
  read(text, context) {
    const match = /^(?:±|\+ ?\/ ?-|plus or minus) ?/i.exec(text);
    const amount = match ? readAmount(text.slice(match[0].length)) : null;
    const tail = amount ? readTail(amount.rest, amount.unit, context) : null;
    if (amount === null || tail === null) return null;
    return { unit: amount.unit, ...tail, value: -amount.value, to: amount.value };
  },
};

/** 76-100%, 3 to 5 days, between 5 and 10, Varies 76–100%. */
export const range: ValuePattern = {
  id: "range",
  forms: ["76-100%", "Varies 76-100%", "3 to 5 days", "between 5 and 10", "~10-12 ms"],
  read: (text, context) => readRange(text, {}, context) ?? firstRead(text, context, readRange),
};

/** 84.7%, Good 27%, £1.2m, 14 weeks, 77.9% as at March 2018, c. 30, 70%+ … */
export const figure: ValuePattern = {
  id: "figure",
  forms: [
    "84.7%",
    "84.7 per cent",
    "Good 27%",
    "27% (Good)",
    "Year 6 45%",
    "2.5 SEN (E)",
    "77.9% as at March 2018",
    "March 2018: 77.9%",
    "13.7%, December 2017 – February 2018 average",
    "-3.7",
    "(3.7)",
    "1,234",
    "21,60,000",
    "98,5",
    "£1.2m",
    "752.8 Mlls",
    "5m",
    "12k",
    "14 weeks",
    "<5 min",
    "30 min/day",
    "180 MB",
    "4.2 out of 5",
    "9 of 16",
    "12 per 10,000",
    "70%+",
    ">70%",
    "≥70%",
    "at least 70%",
    "< 40",
    "≤3%",
    "up to 5",
    "c. 30",
    "80.6%*",
    "1,008 (63%)",
    "95% within 20 weeks",
    "50% reduction",
    "✅ 95%",
    "$0.15/plan (21 meals)",
  ],
  read: (text, context) => readFigure(text, {}, context) ?? firstRead(text, context, readFigure),
};

type FigureReader = (text: string, head: Parts, context: KpiValueContext) => Parts | null;

/** "March 2018: 77.9%" has its value at the second figure: each is tried, with the words before it as its head. */
function firstRead(text: string, context: KpiValueContext, read: FigureReader): Parts | null {
  for (const at of figureStarts(text)) {
    const words = text.slice(0, at);
    const head = readHead(words, context);
    const and = /\bbetween\s*$/i.test(words) ? text.slice(at).replace(" and ", " to ") : text.slice(at);
    const parts = head === null ? null : read(and, head, context);
    if (parts !== null) return parts;
  }
  return null;
}

function readRange(text: string, head: Parts, context: KpiValueContext): Parts | null {
  const first = readAmount(text);
  const join = /^ ?(?:[-–]|to) ?(?=[£$€]?[-+]?[\d.(])/i.exec(first?.rest ?? "");
  if (first === null || join === null || (first.bound ?? "about") !== "about") return null;
  const second = readAmount(first.rest.slice(join[0].length));
  if (second === null) return null;
  const unit = second.unit ?? first.unit;
  const tail = readTail(second.rest, unit, context);
  if (tail === null || areYears(first.value, second.value, tail.unit ?? unit)) return null;
  const [low, high] = [Math.min(first.value, second.value), Math.max(first.value, second.value)];
  return { bound: first.bound, unit, ...head, ...tail, value: low, to: high };
}

function readFigure(text: string, head: Parts, context: KpiValueContext): Parts | null {
  const amount = readAmount(text);
  if (amount === null) return null;
  const tail = readTail(amount.rest, amount.unit, context);
  if (tail === null) return null;
  // A year alone is when, not how much.
  if (
    amount.unit === null &&
    amount.rest !== "" &&
    isYear(amount.value) &&
    !amount.grouped &&
    tail.unit == null
  )
    return null;
  const doubt = amount.doubt === null ? {} : { certain: false, note: amount.doubt };
  return { bound: amount.bound, unit: amount.unit, ...doubt, ...head, ...tail, value: amount.value };
}

/** @returns the first few places where a figure begins. */
function figureStarts(text: string): number[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(FIGURE)) {
    if (starts.push(index) === 3) break;
  }
  return starts;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/** 2018-19, "2015-17 cohort", 2018–2019, but not "2000-2050 visits". */
function areYears(first: number, second: number, unit: string | null): boolean {
  return isYear(first) && (second < 100 || (unit === null && isYear(second)));
}

const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10 };

function countOf(word: string): number {
  return COUNTS[word.toLowerCase()] ?? Number(word);
}
