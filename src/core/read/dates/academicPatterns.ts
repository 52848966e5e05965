import { endOfMonth, makeDate } from "../../model/calendarDate";
import { draft, type DatePattern, type Draft } from "./types";
import { readYearWords, type YearWords } from "./years";

/** First and last month; terms of the calendar year they are named with, or of the second year of a pair. */
interface NamedTerm {
  readonly first: number;
  readonly last: number;
  readonly words: string;
}

const MICHAELMAS: NamedTerm = { first: 10, last: 12, words: "October to December" };
const LENT: NamedTerm = { first: 1, last: 3, words: "January to March" };
const TRINITY: NamedTerm = { first: 4, last: 6, words: "April to June" };
/** The full terms of Oxford, Cambridge and those that follow them, in whole months: no date is called late too soon. */
const NAMED: Readonly<Record<string, NamedTerm>> = {
  michaelmas: MICHAELMAS,
  hilary: LENT,
  lent: LENT,
  epiphany: LENT,
  trinity: TRINITY,
  easter: TRINITY,
};

/** Terms and semesters of universities. */
export const ACADEMIC_PATTERNS: readonly DatePattern[] = [
  {
    id: "universityTerm",
    forms: ["michaelmas 2024", "hilary term 2025", "lent term 2024/25", "easter term 2025"],
    read(text) {
      const match =
        /^(?:the )?(?:(michaelmas|hilary|trinity)(?: term)?|(lent|epiphany|easter) term)[ ,]{1,2}(.+)$/.exec(
          text,
        );
      const term = NAMED[match?.[1] ?? match?.[2] ?? ""];
      const words = readYearWords(match?.[3] ?? "");
      return term && words ? monthsDraft(term, words, term !== MICHAELMAS) : null;
    },
  },
  {
    id: "semester",
    forms: ["semester 1 2025", "sem 2 2024/25", "first semester 2025", "2025 semester 2", "s2 semester 2025"],
    read(text) {
      const match =
        /^(?:(.{4,9}) )?(?:(?:semester|sem\.?) ?([12])|s([12]) semester|(first|1st|second|2nd) semester)(?:[ ,]{1,2}(?:of )?(.+))?$/.exec(
          text,
        );
      const words = match ? readYearWords(match[1] ?? match[5] ?? "") : null;
      if (!match || !words || (match[1] !== undefined && match[5] !== undefined)) return null;
      return semesterDraft(/^(?:1|first)/.test(match[2] ?? match[3] ?? match[4] ?? ""), words);
    },
  },
];

function monthsDraft({ first, last, words }: NamedTerm, year: YearWords, isLater: boolean): Draft | null {
  const start = year.start + (year.pair && isLater ? 1 : 0);
  const end = makeDate(start, last, 1);
  return draft("term", makeDate(start, first, 1), end && endOfMonth(end), {
    note: `The term is taken as ${words}; term dates differ from place to place.`,
  });
}

/** Semesters of a pair of years begin in autumn; of one year, in southern countries, at its beginning. */
function semesterDraft(isFirst: boolean, { start, pair }: YearWords): Draft {
  const [from, to] = pair
    ? isFirst
      ? [makeDate(start, 9, 1), makeDate(start + 1, 1, 31)]
      : [makeDate(start + 1, 1, 1), makeDate(start + 1, 8, 31)]
    : isFirst
      ? [makeDate(start, 1, 1), makeDate(start, 7, 31)]
      : [makeDate(start, 7, 1), makeDate(start, 12, 31)];
  return draft("term", from, to, { note: "The days of semesters differ from place to place." });
}
