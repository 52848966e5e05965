import { findDates } from "./findDates";
import { readMonthWord, withCapitals } from "./months";
import { readStrict } from "./openEndedPatterns";
import { draft, problemDraft, readWith, type DatePattern, type Draft } from "./types";
import { WORD_PATTERNS } from "./wordPatterns";

const MOVED =
  "(?:now |was |has been |been )?(?:revised|rescheduled|re-scheduled|extended|moved|slipped|deferred|delayed|changed|amended|postponed|re-?profiled|pushed back|put back|updated|re-?dated)(?: date| deadline| timescale)?(?: to| until| till)?";
const BETWEEN = new RegExp(
  `^(.{2,60}?)[ ,;:(/-]{0,4}(?:(?: |\\(|,|;|^)(?:(?:and )?${MOVED}|now|new date|revised date)[ :-]{1,3}|->|=>|-->|>>|>)(?:the )?(.{2,60}?)\\)?$`,
);
const WAS =
  /^(.{3,50}?)[ ,;-]{0,3}\(?(?:was|previously|originally|formerly|original(?: date)?:?|from)[ :]{1,2}(.{3,50}?)\)?$/;
const WAS_FIRST =
  /^(?:was|originally|previously|original(?: date)?:?)[ :]{1,2}(.{3,50}?)[ ,;-]{1,3}(?:but )?(?:is )?(?:now|new(?: date)?:?|revised(?: date)?(?: to)?:?)[ :]{1,2}(.{3,50})$/;

/** Cells of a date and other words, tried when the whole cell is no plain date. */
export const CELL_PATTERNS: readonly DatePattern[] = [
  {
    id: "revised",
    forms: [
      "june 2019, revised to september 2019",
      "june 2019 -> sept 2019",
      "june 2019 (now september 2019)",
      "september 2019 (was june 2019)",
      "originally june 2019, now september 2019",
    ],
    read(text, context) {
      const was = WAS_FIRST.exec(text);
      if (was) return revised(readStrict(was[1] ?? "", context), readStrict(was[2] ?? "", context));
      const between = BETWEEN.exec(text);
      if (between) {
        // A chain of moves: the last one counts.
        const later = (between[2] ?? "").trim();
        const read = readStrict(later, context) ?? this.read(later, context);
        const found = revised(readStrict((between[1] ?? "").trim(), context), read?.revised ?? read);
        if (found) return found;
      }
      const last = WAS.exec(text);
      return last ? revised(readStrict(last[2] ?? "", context), readStrict(last[1] ?? "", context)) : null;
    },
  },
  {
    id: "revisedAlone",
    forms: [
      "revised to september 2019",
      "extended to march 2020",
      "now due september 2019",
      "revised: 30/09/2019",
    ],
    read(text, context) {
      const match = new RegExp(`^(?:${MOVED}|now(?: due)?|new date)[ :-]{1,3}(.{3,60})$`).exec(text);
      const found = match ? readStrict(match[1] ?? "", context) : null;
      return found
        ? { ...found, note: found.note ?? "A revised date; the original is not stated here.", pattern: "" }
        : null;
    },
  },
  {
    id: "inTwoLanguages",
    forms: ["medi / sept 2023", "mawrth / march 2024", "parhaus / ongoing"],
    read(text, context) {
      const [, word = "", rest = ""] = /^(\p{L}{3,12}) \/ (\p{L}{3,12}\.?(?: \d{4})?)$/u.exec(text) ?? [];
      if (rest === "" || readMonthWord(word) !== null || readStrict(word, context) !== null) return null;
      return readStrict(rest, context) ?? readWith(WORD_PATTERNS, rest, context);
    },
  },
  {
    id: "effort",
    forms: ["2 days per month, nov '20 - feb '21"],
    read(text, context) {
      const bare = text.replace(
        /^\d{1,3}(?:\.5)? (?:half )?(?:days?|hours?|hrs?|sessions?|meetings?) (?:per|a|each|every) [a-z]{3,8}[ ,:;-]{1,3}/,
        "",
      );
      return bare === text ? null : readStrict(bare, context);
    },
  },
  {
    id: "prose",
    forms: [
      "september 2019 (tbc)",
      "report to the board in june 2019",
      "draft june 2019, final september 2019",
    ],
    read(text, context) {
      const found = findDates(text, context);
      const [first] = found;
      const last = found[found.length - 1];
      if (!first || !last) return null;
      const rest = withoutDates(text, found);
      const mention = `“${withCapitals(text.slice(first.start, first.end))}”`;
      if (NOT_THE_DATE.test(rest) || rest.split(" ").length > MAX_OTHER_WORDS) {
        return problemDraft(
          "unreadable",
          "unreadable",
          `The words mention ${mention} but do not say that it is the date.`,
        );
      }
      const date = found.length === 1 ? first.draft : fromFirstToLast(found.map((one) => one.draft));
      if (FILLER.test(rest)) return { ...date, pattern: "" };
      const note = PROVISIONAL.test(rest)
        ? "The date is said to be provisional."
        : "Read from the words around it.";
      return { ...date, certain: false, note: date.note ?? note, pattern: "" };
    },
  },
];

const MAX_OTHER_WORDS = 14;
/** Words by which a date is something else than the one asked for. */
const NOT_THE_DATE =
  /\b(?:following|after|post|since|once|when|if|subject|pending|depend\w*|awaiting|started|began|from|as at|updated?|version|based on|previous\w*|not before|no earlier|last|approved|agreed|missed|overdue|minutes|see|dob|born|failed|reviewed|except|unless|cancelled)\b/;
const PROVISIONAL =
  /\b(?:tb[acd]|provisional\w*|draft|to be (?:confirmed|agreed)|indicative|proposed|possibly|estimated?|hopefully|likely)\b/;
const FILLER =
  /^(?:(?:the|by|in|at|for|on|due|target|date|dates|deadline|completion|complete|to be|end|of|and|or|latest|final|[-,:()])(?: |$)){0,20}$/;

function withoutDates(text: string, found: readonly { start: number; end: number }[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of found) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return `${rest}${text.slice(at)}`.replace(/ +/g, " ").trim();
}

function fromFirstToLast(dates: readonly Draft[]): Draft {
  const starts = dates.flatMap(({ from, to }) => from ?? to ?? []).sort();
  const ends = dates.flatMap(({ from, to }) => to ?? from ?? []).sort();
  const note = "Several dates in one cell: read from the first to the last.";
  const open = dates.some(({ form }) => form === "openEnded");
  return draft(
    open ? "openEnded" : "span",
    starts[0] ?? null,
    open ? null : (ends[ends.length - 1] ?? null),
    { certain: false, note },
  );
}

function revised(original: Draft | null, later: Draft | null): Draft | null {
  if (!original || !later || original.form === "undecided" || later.form === "undecided") return null;
  return {
    ...original,
    revised: later.pattern === "" ? { ...later, pattern: "revised" } : later,
    pattern: "revised",
  };
}
