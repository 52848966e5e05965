import { addDays } from "../../model/calendarDate";
import { readSpanOrSingle } from "./spanPatterns";
import { draft, readWith, type DateContext, type DatePattern, type Draft } from "./types";

const ONWARDS =
  / ?(?:-|,|and|&|to)? ?\b(?:on-?going|onwards?|on-?wards|forward|present|continuous(?:ly)?|beyond|thereafter)$|\+$| -$/;

/** A start and no end. */
export const OPEN_ENDED_PATTERNS: readonly DatePattern[] = [
  {
    id: "onwards",
    forms: ["january 2019-ongoing", "april 2019 onwards", "june 2019 and ongoing", "from may 2019 onwards"],
    read(text, context) {
      const bare = text.replace(ONWARDS, "");
      if (bare === text || bare === "") return null;
      return openFrom(bare.replace(/^(?:from|since|starting)(?: the)? /, "").trim(), context);
    },
  },
  {
    id: "from",
    forms: [
      "from april 2019",
      "since june 2019",
      "starting september 2019",
      "ongoing from may 2019",
      "commencing 1/4/19",
    ],
    read(text, context) {
      const match =
        /^(?:on-?going,? )?(?:(?:to )?(?:start(?:s|ing|ed)?|begin(?:s|ning)?|commenc(?:e|es|ing|ed)|effective|with effect|w\.?e\.?f\.?|launch(?:es|ed)?)(?: date)?[ :]{1,2}(?:from|in|on)?|from|since|not before|no earlier than)(?: the)? ?(.{3,60})$/.exec(
          text,
        );
      return match ? openFrom(match[1] ?? "", context) : null;
    },
  },
  {
    id: "after",
    forms: ["after march 2019", "after 31/03/2019"],
    read(text, context) {
      const match = /^after(?: the)?(?: end of)? (.{3,60})$/.exec(text);
      const before = match ? readSpanOrSingle(match[1] ?? "", context) : null;
      if (!before?.to) return null;
      const { certain, problem, note } = before;
      return draft("openEnded", addDays(before.to, 1), null, { certain, problem, note });
    },
  },
  {
    id: "ongoingFrom",
    forms: ["ongoing (april 2019)", "ongoing - april 2019"],
    read(text, context) {
      const match = /^(?:on-?going|rolling|continuous)[ ,:;(-]{1,3}(.{4,40})$/.exec(text);
      const rest = (match?.[1] ?? "").replace(/\)$/, "");
      if (!match || /^(?:to|till?|until|by|end)\b/.test(rest)) return null;
      return openFrom(rest, context);
    },
  },
];

/** An end, and a start that is past or not said. */
export const UNTIL_PATTERN: DatePattern = {
  id: "ongoingUntil",
  forms: ["ongoing until march 2020", "now to march 2020"],
  read(text, context) {
    const match =
      /^(?:on-?going|continuing|now|present|current|today)(?: -|,)? ?(?:to|until|till?|through|by|-)(?: the)? (.{4,40})$/.exec(
        text,
      );
    const end = match ? readSpanOrSingle(match[1] ?? "", context) : null;
    return end?.to ? { ...end, from: null, pattern: "" } : end;
  },
};

/** @returns any date that states a period: one, a span, or an open end. `text` is normalised and read whole. */
export function readStrict(text: string, context: DateContext): Draft | null {
  return (
    readWith([UNTIL_PATTERN], text, context) ??
    readSpanOrSingle(text, context) ??
    readWith(OPEN_ENDED_PATTERNS, text, context)
  );
}

function openFrom(text: string, context: DateContext): Draft | null {
  const start = readSpanOrSingle(text, context);
  if (!start) return null;
  if (start.from === null && start.to === null) return start;
  // "before June 2019 onwards" has an end and no start.
  const from = start.from ?? (start.to && addDays(start.to, 1));
  return draft("openEnded", from, null, { certain: start.certain, problem: start.problem, note: start.note });
}
