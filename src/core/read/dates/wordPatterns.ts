import { readFrequency } from "../frequency";
import { findDates } from "./findDates";
import { withCapitals } from "./months";
import { readStrict } from "./openEndedPatterns";
import { draft, problemDraft, type DatePattern } from "./types";

/** Words that stand where a date will be, or where none is wanted. */
const UNDECIDED: ReadonlySet<string> = new Set(
  (
    "tbc|tba|tbd|tbn|tbc/tba|t.b.c|t.b.a|to follow|asap|a.s.a.p|as soon as possible|open|n/a|na|n.a|not applicable|none|nil|" +
    "no date|no date set|no date yet|no end date|no deadline|not set|not known|not stated|unknown|undated|pending|blank|x|xx|xxx|" +
    "immediate|immediately|urgent|now|as required|as needed|when required|as and when|as and when required|ad hoc|ad-hoc|adhoc|" +
    "as necessary|short term|medium term|long term|short-term|medium-term|long-term|short|medium|long|various|varies|variable|" +
    "future|later|next year|on hold|deferred|not started|not required|complete|completed|done|closed|finished|achieved|actioned"
  ).split("|"),
);
const ONGOING: ReadonlySet<string> = new Set(
  (
    "ongoing|on-going|on going|continuous|continuously|continual|continuing|continue|rolling|rolling programme|business as usual|" +
    "bau|throughout|in place|permanent|permanently|always|embedded|ongoing throughout|ongoing process|ongoing action|ongoing work"
  ).split("|"),
);
const TO_BE =
  /^(?:dates? |timescales? |deadline |timeline )?(?:(?:is |are )?(?:(?:still |yet )?to be|not yet) (?:confirmed|agreed|determined|decided|advised|set|scheduled|announced|arranged|established|finalised|identified|known)|(?:tb[acd]\b|awaiting |dependent |depends |subject to ))/;

/** Whole cells of words: no date, no end, or coming round. */
export const WORD_PATTERNS: readonly DatePattern[] = [
  {
    id: "undecided",
    forms: [
      "tbc",
      "tba",
      "asap",
      "open",
      "n/a",
      "to be confirmed",
      "date to be agreed",
      "tbc - awaiting funding",
      "done",
    ],
    read(text, context) {
      if (UNDECIDED.has(text)) return draft("undecided", null, null);
      if (!TO_BE.test(text) || findDates(text, context).length > 0) return null;
      return draft("undecided", null, null);
    },
  },
  {
    id: "punctuation",
    forms: ["?", "??", "-", "n/a"],
    read(text) {
      return /^[-?/.*x ]{0,20}$/.test(text) || text === "n/a" ? draft("undecided", null, null) : null;
    },
  },
  {
    id: "ongoing",
    forms: ["ongoing", "on-going", "business as usual", "ongoing - reviewed by the board"],
    read(text, context) {
      if (ONGOING.has(text)) return draft("ongoing", null, null);
      if (!/^on-? ?going\b/.test(text) || readFrequency(text) || readStrict(text, context)) return null;
      const [found] = findDates(text, context);
      if (!found) return draft("ongoing", null, null);
      const note = `The words also name a date, “${withCapitals(text.slice(found.start, found.end))}”; it is not taken as an end.`;
      return draft("ongoing", null, null, { certain: false, note });
    },
  },
  {
    id: "recurring",
    forms: [
      "quarterly",
      "monthly",
      "6 monthly",
      "bi-monthly",
      "termly",
      "annual",
      "every 2 months",
      "quarterly from april 2019",
    ],
    read(text, context) {
      const frequency = RECURRING.test(text) ? readFrequency(text) : null;
      if (!frequency) return null;
      const [found] = /\b(?:from|start|commenc|since)/.test(text) ? findDates(text, context) : [];
      return draft("recurring", found?.draft.from ?? null, null, { everyMonths: frequency.everyMonths });
    },
  },
  {
    id: "recurringFrom",
    forms: ["july 2019 and then quarterly", "june 2019, annually"],
    read(text, context) {
      const match = THEN_RECURRING.exec(text);
      if (!match) return null;
      const start = readStrict(match[1] ?? "", context);
      const frequency = start?.from ? readFrequency(text.slice(match[1]?.length ?? 0)) : null;
      if (!start || !frequency) return null;
      const { certain, problem, note } = start;
      return draft("recurring", start.from, null, { ...frequency, certain, problem, note });
    },
  },
  {
    id: "pointer",
    forms: ["see f4", "see above", "as above", "see action 3.7.3"],
    read(text, context) {
      if (
        !/^(?:see|as above|as per|refer to|same as|ditto)\b/.test(text) ||
        findDates(text, context).length > 0
      )
        return null;
      return problemDraft("unreadable", "unreadable", "The words point elsewhere. Write the date here.");
    },
  },
];

/** The cell begins with a frequency; a day of effort ("2 days per month, …") is no recurrence. */
const RECURRING =
  /^(?:on-?going[ ,;:(-]{1,3})?(?:(?:reported|reviewed|review|report|updated|at least|then|and|minimum|meets|meetings|once|on a) )?(?:quarterly|qtrly|qrtly|monthly|weekly|daily|annual|annually|anually|annualy|yearly|termly|fortnight|bi-? ?(?:month|week|annual)|biennial|semi-?annual|half[ -]?(?:term(?!,? (?:oct|feb|may))|year)|twice|every|each (?:day|week|month|quarter|term|year)|\d{1,2}[ -]?(?:week|month|year)ly|(?:two|three|four|six|eight|twelve)[ -](?:week|month|year)ly|(?:once|three times|four times|\d x) (?:a|per|each)|(?:per|once) (?:year|month|term))/;

/** A first date, then how often. */
const THEN_RECURRING =
  /^(.{4,40}?)[ ,;(-]{1,3}(?:and )?(?:then |thereafter )?(?:quarterly|monthly|weekly|fortnightly|annual|yearly|termly|half[ -]|every |each |bi-?(?:month|week|annual)|\d{1,2}[ -]?monthly)/;
