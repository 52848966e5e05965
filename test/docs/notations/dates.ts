import { formatDate } from "../../../src/core/model/calendarDate";
import type { DateOrder, DateReading } from "../../../src/core/model/reading";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { inferDateOrder } from "../../../src/core/read/dateOrder";
import { readDate, type DateContext } from "../../../src/core/read/dates";
import { CELL_PATTERNS } from "../../../src/core/read/dates/cellPatterns";
import { DAY_PATTERNS } from "../../../src/core/read/dates/dayPatterns";
import { MONTH_PATTERNS } from "../../../src/core/read/dates/monthPatterns";
import { withCapitals } from "../../../src/core/read/dates/months";
import { OPEN_ENDED_PATTERNS, UNTIL_PATTERN } from "../../../src/core/read/dates/openEndedPatterns";
import { QUARTER_PATTERNS } from "../../../src/core/read/dates/quarterPatterns";
import { SEASON_PATTERNS } from "../../../src/core/read/dates/seasonPatterns";
import { SINGLE_PATTERNS } from "../../../src/core/read/dates/singlePatterns";
import { SPAN_PATTERNS } from "../../../src/core/read/dates/spanPatterns";
import type { DatePattern } from "../../../src/core/read/dates/types";
import { WORD_PATTERNS } from "../../../src/core/read/dates/wordPatterns";
import { YEAR_PATTERNS } from "../../../src/core/read/dates/yearPatterns";
import { code, plain, table } from "../markdown";
import { AS_AT, dayWords, gathered, idWords, periodWords, textCell, type Section } from "./shared";

const CONTEXT: DateContext = { ...DEFAULT_SETTINGS, order: null, yearHint: null, asAt: AS_AT };

/** How dates are read, group by group as the patterns are. */
export const dateSections: readonly Section[] = [
  { title: "How a due date counts", blocks: () => [COUNTS, ORDER, dayMonthOrder()] },
  patternSection("Days", DAY_PATTERNS),
  patternSection("Months", MONTH_PATTERNS),
  patternSection("Quarters", QUARTER_PATTERNS, calendarQuarters),
  patternSection("Years", YEAR_PATTERNS),
  patternSection("Terms, seasons and holidays", SEASON_PATTERNS, statedPeriods),
  patternSection("Weeks and parts of a period", SINGLE_PATTERNS, thirds),
  patternSection("Several dates in one cell", SPAN_PATTERNS),
  patternSection("A start or an end only", [...OPEN_ENDED_PATTERNS, UNTIL_PATTERN]),
  patternSection("No date, or one that comes round", WORD_PATTERNS),
  patternSection("Revised dates, and dates among other words", CELL_PATTERNS),
  { title: "True dates", blocks: trueDates },
  { title: "Dates that are refused", blocks: refused },
];

const COUNTS = `A due date is a period with a last day, and an action is overdue when the as-at date is after that day:
“March 2019” is not late until 1 April 2019. _Not certain_ marks a date that somebody could fairly read in another
way; the program says how it read it.`;

const ORDER =
  "Whether the day or the month comes first is told from the whole column; where nothing shows it, the day does.";

function calendarQuarters(): readonly string[] {
  const said = readWith("Q2 2019/20", { quarters: "calendar" });
  const open = readWith("Q2 2019", {});
  const financial = readWith("Q2 2019", { quartersShown: { kind: "financial", because: "" } });
  const span = readWith("Q4/Q1 2019", {});
  return [
    `Quarters of a pair of years, and of none, are those of the financial year, from April. With the setting for calendar quarters, ${code("Q2 2019/20")} is ${periodWords(said.from, said.to)}.`,
    `Quarters of one year are the calendar's to most readers and the financial year's in some offices. They are read as calendar ones, _not certain_: ${code("Q2 2019")} is ${periodWords(open.from, open.to)}, ${code("Q4/Q1 2019")} ${periodWords(span.from, span.to)}. Nothing is called late before the later of the two ends, for ${code("Q2 2019")} ${formatDate(open.latest ?? "")}, unless the table shows which it means: by a quarter as company reports write it, with the number first (${code("2Q19")}) or with an apostrophe before the year (${code("Q2'19")}), or by dates with the month first, the calendar's; by a pair of years in a date or at its head (${code("2019/20")}), the financial year's, and ${code("Q2 2019")} is then ${periodWords(financial.from, financial.to)}. The note says by what.`,
  ];
}

function patternSection(
  title: string,
  patterns: readonly DatePattern[],
  more: () => readonly string[] = () => [],
): Section {
  return { title, blocks: () => [patternTable(patterns), ...more()] };
}

function patternTable(patterns: readonly DatePattern[]): string {
  const rows = patterns.flatMap(({ id, forms }) =>
    forms.flatMap((form) => {
      const typed = asTyped(form);
      const read = readWith(typed);
      // What two patterns name stands under the one that reads it.
      const elsewhere =
        read.pattern !== id &&
        patterns.some((other) => other.id === read.pattern && other.forms.includes(form));
      return elsewhere ? [] : [[idWords(id), ...readingCells(typed, read)]];
    }),
  );
  return table(["Form", ...READING_HEADINGS], gathered(rows));
}

const READING_HEADINGS = ["Written", "Read as", "First day", "Last day", "Remark"];

function readingCells(form: string, read: DateReading): string[] {
  const { from, to, phrase } = read;
  return [code(form), plain(phrase), dayWords(from), dayWords(to), remarkOf(read)];
}

function remarkOf({ certain, note }: Pick<DateReading, "certain" | "note">): string {
  return [...(certain ? [] : ["_Not certain._"]), ...(note === null ? [] : [plain(note)])].join(" ");
}

function readWith(text: string, context: Partial<DateContext> = {}): DateReading {
  const read = readDate(textCell(text), { ...CONTEXT, ...context });
  if (!read) throw new Error(`The example ${JSON.stringify(text)} was read as a blank cell.`);
  return read;
}

/** Patterns name their forms in small letters; this is how people type them. */
function asTyped(form: string): string {
  return withCapitals(form)
    .replace(/\b(?:q[1-4]|[1-4]q\d\d|fy|h[12]|tb[ac]|asap|n\/a|f4)(?=\d\d|\b)/g, (word) => word.toUpperCase())
    .replace(
      /\b(?:mon|sun|spring|summer|autumn|winter|easter|christmas)\b/g,
      (word) => word.charAt(0).toUpperCase() + word.slice(1),
    );
}

function statedPeriods(): readonly string[] {
  const year = ["Autumn term 2019", "Spring term 2019/20", "Summer term 2019/20"];
  const halves = ["Autumn", "Spring", "Summer"].flatMap((name) => [`${name} 1 2019`, `${name} 2 2019`]);
  const seasons = ["Spring 2019", "Summer 2019", "Autumn 2019", "Winter 2019"];
  const easters = Array.from({ length: 12 }, (_, i) => `Easter ${2019 + i}`);
  return [
    "Authorities set their own term days, so a term ends here with the last month that any of them uses, and nobody is called late too soon. Seasons are those of the Met Office.",
    periodTable([...year, ...halves, ...seasons]),
    `Easter is Easter Sunday: ${easters.map((text) => dayWords(readWith(text).to)).join(", ")}.`,
  ];
}

function thirds(): readonly string[] {
  const of = (period: string) => ["early", "mid", "late"].map((third) => `${third} ${period}`);
  return [
    "Early, mid and late are the first, middle and last third; “end of” is the last third too, so its last day is that of the whole.",
    periodTable([...of("September 2019"), ...of("2020"), ...of("Q2 2019/20"), "before Easter 2020"]),
  ];
}

function periodTable(texts: readonly string[]): string {
  const rows = texts.map((text) => {
    const { from, to } = readWith(text);
    return [code(text), dayWords(from), dayWords(to)];
  });
  return table(["Written", "First day", "Last day"], rows);
}

const COLUMNS: readonly (readonly string[])[] = [
  ["13/01/2019", "03/04/2019", "25/02/2019"],
  ["01/13/2019", "03/04/2019", "04-25-2019"],
  ["2019-01-13", "2019-02-01"],
  ["03/04/2019", "05/06/2019"],
  ["13/01/2019", "01/13/2019"],
];

function dayMonthOrder(): string {
  const rows = COLUMNS.map((texts) => {
    const found = inferDateOrder(texts.map(textCell));
    const written = texts.map(code).join(", ");
    return found
      ? [written, ORDER_WORDS[found.order], found.because]
      : [written, "day first, and not certain", "nothing in the column shows its order"];
  });
  return table(["A column of", "Is read", "Because"], rows);
}

const ORDER_WORDS: Readonly<Record<DateOrder, string>> = {
  dmy: "day first",
  mdy: "month first",
  iso: "year first",
};

const TRUE_DATES: readonly (readonly [value: number, format: string, shown: string])[] = [
  [43555, "dd/mm/yyyy", "31/03/2019"],
  [43525, "mmm-yy", "Mar-19"],
  [43525, "mmmm yyyy", "March 2019"],
  [43539, "mmm-yy", "Mar-19"],
  [43721, "d-mmm", "13-Sep"],
  [43466, "yyyy", "2019"],
  [43617, "General", "43617"],
  [2019, "General", "2019"],
  [0, "dd/mm/yyyy", "00/01/1900"],
  [12, "General", "12"],
];

function trueDates(): readonly string[] {
  const rows = TRUE_DATES.flatMap(([value, numberFormat, text]) => {
    const read = readDate({ value, text, numberFormat }, CONTEXT);
    return read
      ? [
          [
            code(text),
            code(numberFormat),
            plain(read.phrase),
            dayWords(read.from),
            dayWords(read.to),
            remarkOf(read),
          ],
        ]
      : [];
  });
  return [
    "Excel turns “Mar 2019” into 1 March and shows it as Mar-19: a first of the month shown without its day is the whole month.",
    table(["Shown", "Number format", "Read as", "First day", "Last day", "Remark"], rows),
  ];
}

const REFUSED: readonly string[] = [
  "31/02/2019",
  "13/14/2019",
  "31 June 2019",
  "2109",
  "June 20019",
  "24/06/219",
  "01/01/1900",
  "31/12/2099",
  "13-Sep",
  "Q4",
  "12 months",
  "within 6 months",
  "Following review in June 2019",
  "Subject to funding, June 2019",
  "Head of Service",
  "1.1",
  "84.7%",
  "10:30",
];

function refused(): readonly string[] {
  const rows = REFUSED.map((text) => {
    const { phrase, note, from, to } = readWith(text);
    if (from !== null || to !== null)
      throw new Error(`The example ${JSON.stringify(text)} is no longer refused.`);
    return [code(text), plain(phrase), plain(note ?? "")];
  });
  return [
    "What cannot be a date is never guessed at. The program says what the matter is:",
    table(["Written", "Read as", "What is said"], rows),
  ];
}
