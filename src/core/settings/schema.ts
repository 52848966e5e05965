import * as v from "valibot";
import { checkById } from "../checks/registry";
import { parseAddress } from "../model/address";
import { parseIsoDate, type CalendarDate } from "../model/calendarDate";
import { SEVERITIES } from "../model/finding";
import { IGNORED_KINDS } from "../model/ignoring";
import { KPI_ROLES, PLAN_ROLES } from "../model/plan";
import { SCALE_NAMES } from "../model/settings";
import { isObject, objectOf } from "./parse";
import { PROFILE_NAMES } from "./profileNames";

/** Long enough for any cell (Excel's limit is 32,767 characters), short enough to keep a workbook small. */
const LONGEST_TEXT = 32_767;
const MOST_ENTRIES = 10_000;

const STATUS_VALUES = [
  "notStarted",
  "delayed",
  "underway",
  "onTrack",
  "complete",
  "onHold",
  "cancelled",
] as const;

const text = words("text");
const filled = v.pipe(text, v.minLength(1, "text that is not empty"));
const date = v.custom<CalendarDate>(
  (value) => typeof value === "string" && parseIsoDate(value) !== null,
  "a day that exists, written YYYY-MM-DD",
);
const cell = v.custom<string>((value) => typeof value === "string" && isCell(value), 'a cell, as "C12"');
const columnLetter = v.custom<string>(
  (value) => typeof value === "string" && /^[A-Z]+$/.test(value) && isCell(`${value}1`),
  'a column\'s letters, as "D"',
);
const colour = v.pipe(words('a colour, as "#FFC000"'), v.regex(/^#[0-9A-F]{6}$/i, 'a colour, as "#FFC000"'));
const monthAndDay = v.custom<string>(
  (value) => typeof value === "string" && parseIsoDate(`2024-${value}`) !== null,
  'a month and day, as "12-20"',
);

const scaleStep = objectOf({
  value: oneOf(STATUS_VALUES),
  label: filled,
  words: listOf(filled),
  fills: listOf(colour),
});

const ownScale = objectOf({
  name: filled,
  steps: v.pipe(listOf(scaleStep), v.minLength(2, "at least two steps")),
});

const scale = v.union(
  [v.picklist(SCALE_NAMES), ownScale, v.null()],
  `one of ${listed(SCALE_NAMES)}, a scale of your own with a name and at least two steps, or null`,
);

/** A table, a column or a cell put right by hand; see `core/model/settings`. */
const tableCorrection = objectOf({
  sheet: filled,
  headings: text,
  kind: oneOf(["plan", "kpi", "none"]),
});
const columnCorrection = objectOf({
  sheet: filled,
  column: columnLetter,
  heading: text,
  role: oneOf([...new Set([...PLAN_ROLES, ...KPI_ROLES, "none" as const])]),
});
const readingCorrection = objectOf({ sheet: filled, cell, text, readAs: text });

const checkId = v.custom<string>(
  (value) => typeof value === "string" && checkById(value) !== null,
  "the id of a check, as the catalogue of checks lists them",
);

const ENTRIES = {
  profile: v.exactOptional(oneOf(PROFILE_NAMES)),
  asAt: v.exactOptional(v.nullable(date)),
  quarters: v.exactOptional(v.nullable(oneOf(["financial", "calendar"]))),
  yearKind: v.exactOptional(v.nullable(oneOf(["financial", "academic", "calendar"]))),
  termEnds: v.exactOptional(
    objectOf({
      autumn: v.exactOptional(monthAndDay),
      spring: v.exactOptional(monthAndDay),
      summer: v.exactOptional(monthAndDay),
    }),
  ),
  scale: v.exactOptional(scale),
  tolerance: v.exactOptional(numberFrom(0, 100)),
  reportingCycleMonths: v.exactOptional(numberFrom(1, 24)),
  dueSoonDays: v.exactOptional(wholeFrom(0, 366)),
  notStartedDueWithinDays: v.exactOptional(wholeFrom(0, 366)),
  overduePerLead: v.exactOptional(wholeFrom(0, 1000)),
  bunchedDeadlines: v.exactOptional(wholeFrom(2, 1000)),
  hiddenSheets: v.exactOptional(v.boolean("true or false")),
  checks: v.exactOptional(
    v.pipe(
      v.custom<object>(isObject, "an object of check ids, each with a severity or off"),
      v.record(checkId, oneOf([...SEVERITIES, "off"])),
    ),
  ),
  tables: v.exactOptional(listOf(tableCorrection)),
  columns: v.exactOptional(listOf(columnCorrection)),
  readings: v.exactOptional(listOf(readingCorrection)),
  paper: v.exactOptional(
    objectOf({
      title: v.exactOptional(v.nullable(filled)),
      committee: v.exactOptional(v.nullable(filled)),
      author: v.exactOptional(v.nullable(filled)),
      lastMeeting: v.exactOptional(v.nullable(date)),
      nextMeeting: v.exactOptional(v.nullable(date)),
      notStartedMonths: v.exactOptional(wholeFrom(1, 24)),
    }),
  ),
} as const;

/** What an officer may set, all of it optional; what is absent comes from the profile. */
export const SETTINGS_SCHEMA = objectOf(ENTRIES);

/** @returns whether there is a setting of this name. */
export function isSettingName(name: string): boolean {
  return Object.hasOwn(ENTRIES, name);
}

/** Findings, rows and checks that are ignored. */
export const IGNORED_SCHEMA = listOf(
  objectOf({
    what: oneOf(IGNORED_KINDS),
    key: filled,
    about: text,
    reason: filled,
    on: v.nullable(date),
  }),
);

/** The settings that an officer's office made its own. */
export type SettingsValues = v.InferOutput<typeof SETTINGS_SCHEMA>;

function words(expected: string) {
  return v.pipe(
    v.string(expected),
    v.maxLength(LONGEST_TEXT, `${expected} of at most ${LONGEST_TEXT} characters`),
  );
}

function listOf<T extends v.GenericSchema>(item: T) {
  return v.pipe(v.array(item, "a list"), v.maxLength(MOST_ENTRIES, `at most ${MOST_ENTRIES} entries`));
}

function oneOf<const T extends readonly string[]>(choices: T) {
  return v.picklist(choices, `one of ${listed(choices)}`);
}

function numberFrom(least: number, most: number) {
  const expected = `a number from ${least} to ${most}`;
  return v.pipe(v.number(expected), v.minValue(least, expected), v.maxValue(most, expected));
}

function wholeFrom(least: number, most: number) {
  const expected = `a whole number from ${least} to ${most}`;
  return v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(least, expected),
    v.maxValue(most, expected),
  );
}

function listed(choices: readonly string[]): string {
  return choices.map((choice) => `"${choice}"`).join(", ");
}

function isCell(value: string): boolean {
  const range = parseAddress(value);
  return range !== null && range.rowCount === 1 && range.columnCount === 1;
}
