import {
  addMonths,
  endOfMonth,
  formatDate,
  type CalendarDate,
} from "../../../../src/core/model/calendarDate";
import type { StatusValue } from "../../../../src/core/model/reading";

/** How many rows are edited in each way. */
export const EACH = 30;
const SECTIONS = 8;
const ROWS_IN_SECTION = 45;
const FIRST_DUE = "2019-07-31";

export interface PlanRow {
  /** The same in both versions. */
  readonly id: number;
  readonly section: number;
  readonly ref: string;
  readonly title: string;
  readonly due: CalendarDate;
  readonly lead: string;
  readonly status: StatusValue;
}

const EDITS = [
  "completed",
  "slipped",
  "broughtForward",
  "rerated",
  "reworded",
  "renumbered",
  "removed",
] as const;
export type Edit = (typeof EDITS)[number];

/** Two versions of a plan, and which rows were edited how between them. */
export interface EditedPlan {
  readonly before: readonly PlanRow[];
  readonly after: readonly PlanRow[];
  readonly edited: Readonly<Record<Edit, ReadonlySet<number>>>;
}

/**
 * A plan of 360 actions and a later version of it: 30 completed, slipped, brought forward, re-rated, re-worded,
 * renumbered and removed (ten of them complete), 30 new, 150 as they were.
 * @param shifted refs are given anew by place in the section, so that each insertion and removal shifts those behind
 *   it; else each row keeps its own and new rows are numbered from 201.
 */
export function editedPlan(seed: number, { shifted }: { readonly shifted: boolean }): EditedPlan {
  const random = randomNumbers(seed);
  const ids = shuffled([...Array(SECTIONS * ROWS_IN_SECTION).keys()], random);
  const sets = EDITS.map((edit, i) => [edit, new Set(ids.slice(i * EACH, (i + 1) * EACH))] as const);
  const edited = Object.fromEntries(sets) as Record<Edit, Set<number>>;
  const closed = new Set([...edited.removed].slice(0, 10).concat(ids.slice(-20)));
  const titles = new Set<string>();
  const newRow = (id: number, section: number, ref: string): PlanRow => ({
    id,
    section,
    ref,
    title: newTitle(titles, random),
    due: endOfMonth(addMonths(FIRST_DUE, Math.floor(random() * 24))),
    lead: pick(LEADS, random)[0],
    status: closed.has(id) ? "complete" : pick(OPEN, random),
  });
  const before = [...Array(SECTIONS * ROWS_IN_SECTION).keys()].map((id) => {
    const section = Math.floor(id / ROWS_IN_SECTION) + 1;
    return newRow(id, section, `${section}.${(id % ROWS_IN_SECTION) + 1}`);
  });
  const kept = before
    .filter(({ id }) => !edited.removed.has(id))
    .map((row) => editRow(row, edited, shifted, random));
  const added = [...Array(EACH).keys()].map((i) => {
    const section = (i % SECTIONS) + 1;
    return newRow(before.length + i, section, `${section}.${201 + i}`);
  });
  const after = shifted ? renumbered(kept, added, edited.renumbered, random) : [...kept, ...added];
  return { before, after, edited };
}

/** @returns a sheet for each section, as a table of text. */
export function sheetTexts(rows: readonly PlanRow[]): [name: string, text: string][] {
  return sections(rows).map(([section, own]) => [
    `Section ${section}`,
    [
      "Ref | Action | Due date | Lead | Status",
      ...own.map(({ ref, title, due, lead, status }) =>
        [ref, title, due.split("-").reverse().join("/"), lead, LETTERS[status]].join(" | "),
      ),
    ].join("\n"),
  ]);
}

/** The same plan as another officer would write it: other columns, rows sorted otherwise, other words for the same. */
export function otherSheetTexts(rows: readonly PlanRow[], seed: number): [name: string, text: string][] {
  const random = randomNumbers(seed);
  return sections(rows).map(([section, own]) => [
    `Section ${section}`,
    [
      "No | Task | Owner | RAG | By when",
      ...shuffled(own, random).map(({ ref, title, due, lead, status }) =>
        [
          ref,
          `${title.toUpperCase().slice(0, 1)}${title.slice(1)}.`,
          LEADS.find(([usual]) => usual === lead)?.[1],
          WORDS[status],
          formatDate(due).replace(/^\d+ /, ""),
        ].join(" | "),
      ),
    ].join("\n"),
  ]);
}

const OPEN = ["notStarted", "delayed", "underway", "onTrack"] as const satisfies readonly StatusValue[];
const LETTERS: Partial<Record<StatusValue, string>> = {
  notStarted: "n/s",
  delayed: "R",
  underway: "A",
  onTrack: "G",
  complete: "C",
};
const WORDS: Partial<Record<StatusValue, string>> = {
  notStarted: "Not started",
  delayed: "Red",
  underway: "In progress",
  onTrack: "Green",
  complete: "Completed",
};
/** Each lead, and another spelling of it. */
const LEADS = [
  ["Health Lead", "Health lead"],
  ["Communications Manager", "Communication Manager"],
  ["Head of Inclusion", "Head of  Inclusion"],
  ["Performance Manager", "Performance Manger"],
  ["Task and Finish Group", "Task & Finish Group"],
] as const;

const PARTS = [
  "publish agree review commission pilot map train audit fund simplify recruit design evaluate relaunch extend".split(
    " ",
  ),
  "joint local yearly shared draft digital outreach early costed independent termly revised".split(" "),
  "pathway offer dashboard protocol panel survey budget helpdesk contract directory workforce toolkit register timetable standard".split(
    " ",
  ),
  "families governors schools nurseries colleges paediatricians therapists carers employers midwives siblings drivers".split(
    " ",
  ),
  "workshops letters visits webinars bulletins coaching clinics interviews drop-ins podcasts posters helplines".split(
    " ",
  ),
  "north south coast valley moors harbour island market station castle forest riverside".split(" "),
] as const;

function newTitle(known: Set<string>, random: () => number): string {
  const [verb, kind, thing, whom, how, where] = PARTS.map((words) => pick(words, random));
  const title = `${verb} the ${kind} ${thing} for ${whom} with ${how} in the ${where} district`;
  if (known.has(title)) return newTitle(known, random);
  known.add(title);
  return title;
}

/** The renumbered rows of a shifted plan are moved within their section, later. */
function editRow(
  row: PlanRow,
  edited: Readonly<Record<Edit, ReadonlySet<number>>>,
  shifted: boolean,
  random: () => number,
): PlanRow {
  const months = 1 + Math.floor(random() * 9);
  if (edited.completed.has(row.id)) return { ...row, status: "complete" };
  if (edited.slipped.has(row.id)) return { ...row, due: endOfMonth(addMonths(row.due, months)) };
  if (edited.broughtForward.has(row.id)) return { ...row, due: endOfMonth(addMonths(row.due, -months)) };
  if (edited.reworded.has(row.id))
    return { ...row, title: row.title.replace(/ with \S+/, " by every means") };
  if (edited.rerated.has(row.id)) {
    const others = OPEN.filter((status) => status !== row.status);
    return { ...row, status: pick(others, random) };
  }
  if (edited.renumbered.has(row.id) && !shifted) return { ...row, ref: `${row.section}.${101 + row.id}` };
  return row;
}

/** New rows in the midst of their section, the moved ones at its end, and all refs by place. */
function renumbered(
  kept: readonly PlanRow[],
  added: readonly PlanRow[],
  moved: ReadonlySet<number>,
  random: () => number,
): PlanRow[] {
  return sections(kept).flatMap(([section, own]) => {
    const rows = [...own.filter(({ id }) => !moved.has(id)), ...own.filter(({ id }) => moved.has(id))];
    for (const row of added.filter((one) => one.section === section)) {
      rows.splice(Math.floor(random() * rows.length), 0, row);
    }
    return rows.map((row, place) => ({ ...row, ref: `${section}.${place + 1}` }));
  });
}

function sections(rows: readonly PlanRow[]): [section: number, rows: PlanRow[]][] {
  const numbers = [...new Set(rows.map(({ section }) => section))];
  return numbers.map((number) => [number, rows.filter(({ section }) => section === number)]);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
