import type { KpiValueReading, MissingReason } from "../../../src/core/model/reading";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { readDirection, type MeasureFigures } from "../../../src/core/read/direction";
import { readFrequency } from "../../../src/core/read/frequency";
import { readKpiValue, VALUE_PATTERNS, type KpiValueContext } from "../../../src/core/read/kpiValue";
import { readPeriod } from "../../../src/core/read/periods";
import { readPromise } from "../../../src/core/read/promises";
import { code, plain, table } from "../markdown";
import { AS_AT, dayWords, gathered, idWords, periodWords, textCell, type Section } from "./shared";

const BI_MONTHLY = 2;
const CONTEXT: KpiValueContext = {
  percentMeasure: false,
  role: "target",
  readPeriod: (text) => readPeriod(text, DEFAULT_SETTINGS),
  readPromise: (text) => readPromise(text, { frequencyMonths: BI_MONTHLY, asAt: AS_AT }),
};

/** Patterns whose examples are no figure, and why, stand in a table of their own. */
const NO_FIGURE: ReadonlySet<string> = new Set([
  "error",
  "missing",
  "promised",
  "missingWithRemark",
  "date",
  "aim",
  "groupLabel",
]);

/** How the cells of a KPI table, its headings and its measures' words are read. */
export const figureSections: readonly Section[] = [
  { title: "Values", blocks: () => [VALUES, patternTable((id) => !NO_FIGURE.has(id)), bareFigures()] },
  {
    title: "No figure",
    blocks: () => [MISSING, patternTable((id) => NO_FIGURE.has(id) && id !== "promised")],
  },
  { title: "Promised figures", blocks: () => [PROMISES, patternTable((id) => id === "promised")] },
  { title: "Periods in headings and cells", blocks: periods },
  { title: "How often", blocks: frequencies },
  { title: "Whether more is better", blocks: directions },
];

const VALUES =
  "A range is judged by its worse end. A change is held against another change only, not against a level.";
const MISSING =
  "A cell without a figure has a reason. The signs in square brackets are those of the government’s statistics.";
const PROMISES = `A promise is late once its day has passed. “Baseline from July 2019” is due at the end of the first of
the measure’s own intervals that starts then; here the measure is bi-monthly.`;

function patternTable(takes: (id: string) => boolean): string {
  const rows = VALUE_PATTERNS.filter(({ id }) => takes(id)).flatMap(({ id, forms }) =>
    forms.map((form) => {
      const read = readKpiValue(textCell(form), CONTEXT);
      return [idWords(id), form === "" ? "(blank)" : code(form), sayValue(read), remarkOf(read)];
    }),
  );
  return table(["Form", "Written", "Read as", "Remark"], gathered(rows));
}

function sayValue(read: KpiValueReading): string {
  const { value, missing, promisedBy, unmeasurable, group } = read;
  if (promisedBy !== null) return `promised by ${dayWords(promisedBy)}`;
  if (missing !== null)
    return `${MISSING_WORDS[missing]}${read.remark === null ? "" : `; “${plain(read.remark)}” is kept as a remark`}`;
  if (unmeasurable) return "an aim that cannot be measured";
  if (value === null) return group === null ? "not a figure" : `the name of a group, ${plain(group)}`;
  return sayFigure(read, value);
}

function sayFigure({ to, bound, unit, group, period, remark }: KpiValueReading, value: number): string {
  const range = to === null ? number(value) : `${number(value)} to ${number(to)}`;
  const money = unit === "£" || unit === "$" || unit === "€";
  const amount = money ? `${unit}${range}` : [range, ...(unit === null ? [] : [unit])].join(" ");
  return [
    `${bound === null ? "" : `${BOUND_WORDS[bound]} `}${plain(amount)}`,
    ...(group === null ? [] : [`for ${plain(group)}`]),
    ...(period === null ? [] : [`for ${periodWords(period.from, period.to)}`]),
    ...(remark === null ? [] : [`“${plain(remark)}” is kept as a remark`]),
  ].join(", ");
}

/** With commas by hand: what a locale prints differs between machines. */
function number(value: number): string {
  const [whole = "", fraction] = String(Number(value.toFixed(2))).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const BOUND_WORDS: Readonly<Record<NonNullable<KpiValueReading["bound"]>, string>> = {
  atLeast: "at least",
  moreThan: "more than",
  atMost: "at most",
  lessThan: "less than",
  about: "about",
};

const MISSING_WORDS: Readonly<Record<MissingReason, string>> = {
  blank: "blank",
  notAvailable: "not available",
  notApplicable: "not applicable",
  unknown: "unknown",
  noData: "no data",
  suppressed: "suppressed",
  undecided: "to come, no date said",
  promised: "promised",
  noTarget: "deliberately no target",
  error: "an error in the sheet",
};

function remarkOf({ certain, note }: Pick<KpiValueReading, "certain" | "note">): string {
  return [...(certain ? [] : ["_Not certain._"]), ...(note === null ? [] : [plain(note)])].join(" ");
}

const NUMBERS: readonly (readonly [value: number, shown: string, format: string, percent: boolean])[] = [
  [0.847, "85%", "0%", false],
  [84.7, "84.7%", '0.0"%"', false],
  [1200000, "£1,200,000", "£#,##0", false],
  [14, "14 weeks", '0" weeks"', false],
  [40, "40", "General", false],
  [40, "40", "General", true],
  [0.774, "0.774", "General", true],
  [43525, "Mar-19", "mmm-yy", false],
];

function bareFigures(): string {
  const rows = NUMBERS.map(([value, text, numberFormat, percentMeasure]) => {
    const read = readKpiValue({ value, text, numberFormat, fill: null }, { ...CONTEXT, percentMeasure });
    return [
      code(text),
      code(String(value)),
      percentMeasure ? "a percentage" : "",
      sayValue(read),
      remarkOf(read),
    ];
  });
  return `Of a number that Excel formats, the number counts:\n\n${table(["Shown", "Cell holds", "The measure is", "Read as", "Remark"], rows)}`;
}

const PERIODS: readonly string[] = [
  "Target 18/19",
  "Latest performance 17/18",
  "Dec 2020 targets",
  "FY19",
  "Baseline 2019",
  "2019-20 Q3",
  "Year to March 2019",
  "12 months to June 2019",
  "Apr 18 – Mar 19",
  "Autumn term 2019",
  "Actual",
  "aged 19-20",
  "Target 2000 places",
];

function periods(): readonly string[] {
  const rows = PERIODS.map((text) => {
    const read = readPeriod(text, DEFAULT_SETTINGS);
    return [
      code(text),
      read ? plain(read.text) : "no period",
      read ? dayWords(read.from) : "",
      read ? dayWords(read.to) : "",
    ];
  });
  return [
    "A pair of years whose kind is not said is a financial year here, as measures are counted; a setting changes it.",
    table(["Written", "Its period", "First day", "Last day"], rows),
  ];
}

const FREQUENCIES: readonly string[] = [
  "Weekly",
  "Fortnightly",
  "Monthly",
  "Bi-monthly",
  "Quarterly",
  "Termly",
  "Half termly",
  "6 monthly",
  "Bi-annual",
  "Annual",
  "Biennial",
  "every 2 months",
  "every six weeks",
  "twice a year",
  "3 times per year",
  "2 days per month",
];

function frequencies(): readonly string[] {
  const rows = FREQUENCIES.map((text) => {
    const read = readFrequency(text);
    return [code(text), read ? everyWords(read.everyMonths) : "no frequency"];
  });
  return [
    "A week counts as a quarter of a month. Bi-monthly is every two months.",
    table(["Written", "Read as"], rows),
  ];
}

function everyWords(months: number): string {
  if (months >= 12 && months % 12 === 0) return times(months / 12, "year");
  return Number.isInteger(months) ? times(months, "month") : times(months * WEEKS_A_MONTH, "week");
}

const WEEKS_A_MONTH = 4;

function times(count: number, unit: string): string {
  return count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;
}

const MEASURES: readonly (readonly [title: string, figures: MeasureFigures])[] = [
  ["Number of complaints", { latest: null, targets: [] }],
  ["Number of compliments", { latest: 114, targets: [108, 102] }],
  ["Percentage of plans completed within 20 weeks", { latest: null, targets: [] }],
  ["Percentage of plans not completed within 20 weeks", { latest: null, targets: [] }],
  ["Improve waiting times", { latest: null, targets: [] }],
  ["Young people not in education or employment", { latest: null, targets: [] }],
  ["Percentage educated in mainstream school", { latest: 40, targets: [42, 45] }],
  ["Percentage educated in mainstream school", { latest: null, targets: [] }],
];

function directions(): readonly string[] {
  const rows = MEASURES.map(([title, figures]) => {
    const { direction, reason } = readDirection(title, figures);
    const { latest, targets } = figures;
    const shown = latest === null ? "" : `${latest}, then targets ${targets.join(", ")}`;
    return [
      plain(title),
      shown,
      direction === "unknown" ? "not known" : `${direction} is better`,
      plain(reason ?? ""),
    ];
  });
  return [
    "The measure’s words decide; failing them, where its targets point. That is shown, and never used to call a target worse than the latest figure. Where it is not known, nothing that depends on it is said.",
    table(["Measure", "Latest figure", "Read as", "Why"], rows),
  ];
}
