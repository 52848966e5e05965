import { formatDate } from "../../../src/core/model/calendarDate";
import { colorFamily } from "../../../src/core/read/colors";
import { commitmentsFromText } from "../../../src/core/read/commitments/commitmentsFromText";
import { readCompletion } from "../../../src/core/read/completion";
import { inferDateOrder } from "../../../src/core/read/dateOrder";
import { looksLikeDate, readDate, readStatedDate, type DateContext } from "../../../src/core/read/dates";
import { findDates } from "../../../src/core/read/dates/findDates";
import { readDirection } from "../../../src/core/read/direction";
import { readForecast } from "../../../src/core/read/forecasts";
import { readFrequency } from "../../../src/core/read/frequency";
import { statusFromHeading } from "../../../src/core/read/headingStatus";
import { describeStatus } from "../../../src/core/read/keyDescription";
import { readKey, readKeyLine } from "../../../src/core/read/keys";
import { readKpiValue } from "../../../src/core/read/kpiValue";
import { leadKey, sameLead, splitLeads } from "../../../src/core/read/leads";
import { findLinks, readLinks } from "../../../src/core/read/links";
import { readPeriod } from "../../../src/core/read/periods";
import { readPromise } from "../../../src/core/read/promises";
import {
  compareRefs,
  looseRef,
  parentRefs,
  readRef,
  readRefInColumn,
  refInText,
} from "../../../src/core/read/refs";
import { DEFAULT_SCALE } from "../../../src/core/read/scale";
import { isStatusWord, readStatus } from "../../../src/core/read/status";
import { readSuccessors } from "../../../src/core/read/successors";
import { isSameTitle, titleKey, titleLikeness } from "../../../src/core/read/titles";
import { readUpdates } from "../../../src/core/read/updates";
import { matchHeading } from "../../../src/core/tables/headingMatch";
import { composedRoles, remarkedRoles } from "../../../src/core/tables/composedHeading";
import { mustHold, type Target } from "../harness/target";
import { bytesOf, textOf } from "../harness/text";
import * as words from "./words";

const AS_AT = "2019-06-24";
const UK: DateContext = { order: null, yearHint: 2019, asAt: AS_AT, quarters: null, yearKind: null };
const CELL = { numberFormat: "General", fill: null, fontColor: "#00B050" };
const ISO = /^(?:199\d|20\d\d|2100)-\d\d-\d\d$/;

/** Every reader of a text by its name. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  dates,
  looksLikeDate: (text) => looksLikeDate({ value: text, text, numberFormat: "General" }),
  dateOrder: (text) =>
    inferDateOrder(text.split("\n").map((line) => ({ value: line, text: line, numberFormat: "General" }))),
  findDates: (text) => findDates(text, UK),
  statedDate: (text) => readStatedDate(text),
  periods: (text) => readPeriod(text, UK),
  promises: (text) => readPromise(text, { frequencyMonths: 2, asAt: AS_AT }),
  frequencies: (text) => readFrequency(text),
  forecasts: (text) => readForecast(text, AS_AT),
  updates,
  statuses: (text) => readStatus({ value: text, text, ...CELL }, DEFAULT_SCALE),
  statusWords: (text) => isStatusWord(text),
  statusHeadings: (text) => statusFromHeading(text),
  keyLines: (text) => readKeyLine(text),
  keys: (text) => readKey(text.split("\n").map(keyRow)),
  descriptions: (text) => describeStatus(text),
  colours: (text) => colorFamily(text),
  completions: (text) => readCompletion({ value: text, text }),
  figures: (text) => readKpiValue({ value: text, text, ...CELL }, figureContext(false)),
  percentages: (text) => readKpiValue({ value: text, text, ...CELL }, figureContext(true)),
  directions: (text) => readDirection(text, { latest: 4, targets: [5, 6] }),
  leads,
  refs,
  links: (text) => [readLinks(text), findLinks(text)],
  successors: (text) => readSuccessors(text),
  titles: (text) => [
    titleKey(text),
    titleLikeness(text, "Publish the offer"),
    isSameTitle(text, text.slice(1)),
  ],
  headings: (text) => [matchHeading(text), composedRoles(text), remarkedRoles(text)],
  commitments: (text) => commitmentsFromText(text),
};

/** One target for each group of readers that the brief of a sheet falls into. */
export const readerTargets: readonly Target[] = [
  target("dates", "dates, periods, promises, frequencies, forecasts", words.DATES, [
    ...["dates", "looksLikeDate", "dateOrder", "findDates", "statedDate"],
    ...["periods", "promises", "frequencies", "forecasts"],
  ]),
  target("updates", "dated updates, links and successors in narratives", words.UPDATES, [
    ...["updates", "links", "successors", "forecasts"],
  ]),
  target("statuses", "statuses, keys, colours, completions", words.STATUSES, [
    ...[
      "statuses",
      "statusWords",
      "statusHeadings",
      "keyLines",
      "keys",
      "descriptions",
      "colours",
      "completions",
    ],
  ]),
  target("figures", "figures of KPI tables and which way is better", words.FIGURES, [
    ...["figures", "percentages", "directions", "promises"],
  ]),
  target("leads", "leads, refs, titles, headings, lists of commitments", words.LEADS, [
    ...["leads", "refs", "titles", "headings", "commitments"],
  ]),
];

function target(name: string, about: string, tokens: readonly string[], readers: readonly string[]): Target {
  return {
    name,
    about,
    tokens: [...tokens, ...words.HOSTILE],
    maxLength: 2000,
    seeds: () => [...tokens, tokens.join(" "), tokens.join("\n")].map(bytesOf),
    run(input) {
      const text = textOf(input);
      return readers.map((reader) => READERS[reader]?.(text));
    },
  };
}

function dates(text: string): unknown {
  const reading = readDate({ value: text, text, numberFormat: "General" }, UK);
  for (const end of [reading?.from, reading?.to]) {
    if (end) mustHold(ISO.test(end) && formatDate(end) !== "", `${end} is no day.`);
  }
  if (reading?.from && reading.to) mustHold(reading.from <= reading.to, "It ends before it begins.");
  return reading;
}

function updates(text: string): unknown {
  const found = readUpdates(text, AS_AT);
  for (const { date } of found) mustHold(date <= AS_AT, `An update of ${date} lies in the future.`);
  return found;
}

function leads(text: string): unknown {
  const split = splitLeads(text);
  for (const lead of split)
    mustHold(text.includes(lead) || lead.trim() !== "", "A lead that is not in the text.");
  return [split, leadKey(text), sameLead(text, `${text}s`)];
}

function refs(text: string): unknown {
  mustHold(compareRefs(text, text) === 0, "A ref is not the same as itself.");
  mustHold(
    Math.sign(compareRefs(text, "1.1")) === -Math.sign(compareRefs("1.1", text)),
    "Refs have no order.",
  );
  const cell = { value: text, text };
  return [readRef(cell), readRefInColumn(cell), refInText(text), looseRef(text), parentRefs(text)];
}

function keyRow(line: string) {
  const [label = "", description = ""] = line.split("\t");
  const cell = (text: string) => ({ value: text, text, ...CELL, bold: false });
  return { label: cell(label), description: cell(description) };
}

function figureContext(percentMeasure: boolean) {
  return {
    percentMeasure,
    role: "actual" as const,
    readPeriod: (text: string) => readPeriod(text, UK),
    readPromise: (text: string) => readPromise(text, { frequencyMonths: 2, asAt: AS_AT }),
  };
}
