import type { NamedWorkbook } from "../../model/carriedForward";
import { FollowedParts } from "../../model/followedParts";
import { groupBy } from "../../model/groupBy";
import { settled } from "../../model/isSame";
import { joined, joinedOnce } from "../../model/joined";
import { Kept } from "../../model/kept";
import type { Action, Blocks, FoundTable, PlanRole, ReadWorkbook } from "../../model/plan";
import type { SuccessorReading } from "../../model/reading";
import type { Steps } from "../../model/steps";
import { looseRef } from "../../read/refs";
import { readSuccessors } from "../../read/successors";
import { titleKey } from "../../read/titles";
import { remember } from "../../model/remember";

/** A plan of record, with what its rows are looked up by. */
export interface PlanHere {
  /** Null: the workbook under review. */
  readonly workbook: string | null;
  readonly table: FoundTable;
  /** What the plan is called. */
  readonly names: readonly string[];
  /** Themes too: a row may be carried forward to one. */
  readonly rows: () => readonly Action[];
  /** Made when first asked for: most plans are never looked into. */
  readonly byRef: () => RowsByKey;
  readonly byTitle: () => RowsByKey;
  /** The actions whose words name successors, and these. */
  readonly naming: readonly NamingAction[];
  /** Those that say so outright: "moved to". */
  readonly moving: readonly NamingAction[];
  /** Most of its actions name a successor: the plan was replaced, and is kept for the record. */
  readonly closed: boolean;
}

interface NamingAction {
  readonly action: Action;
  readonly successors: readonly SuccessorReading[];
}

/** What a block of rows says of successors. */
interface NamingSeen extends Pick<PlanHere, "naming" | "moving"> {
  readonly actions: number;
}

const namingIn = new Kept<readonly Action[], NamingSeen>();
const namingOf = new Kept<FoundTable, FollowedParts<readonly Action[], NamingSeen>>();
const together = new Kept<readonly NamingSeen[], NamingSeen>();

function* readNaming(rows: readonly Action[]): Steps<NamingSeen> {
  yield 0;
  const actions = rows.filter(({ kind }) => kind === "action");
  const naming = actions
    .map((action) => ({ action, successors: successorsOf(action) }))
    .filter(({ successors }) => successors.length > 0);
  const moving = naming.filter(({ successors }) => successors.some(({ said }) => said === "moved"));
  return { actions: actions.length, naming, moving };
}

type RowsByKey = ReadonlyMap<string, readonly Action[]>;

const FEWEST_ACTIONS = 3;

/** Cells in which an officer says where an action went, and whose mentions of actions were read with the row. */
const NARRATIVES: readonly PlanRole[] = ["action", "update", "outcome", "mitigation", "nextStep"];
/** Cells where such words stand in the place of a date or a rating. */
const OTHERS: readonly PlanRole[] = ["due", "revisedDue", "completedOn", "status", "evidence"];
/** Nearly every such cell is a date or a word, and not worth a reading. */
const WORTH_READING =
  /\b(?:actions?|see|now|refer|carried|moved|transferred|superseded|replaced|merged|subsumed|absorbed|incorporated|taken|renumbered|plan)\b|\bIP \d/i;

/** @returns the plans of record of all workbooks, the one under review first. The steps count for nothing. */
export function* plansHere(
  main: ReadWorkbook,
  name: string | null,
  others: readonly NamedWorkbook[],
): Steps<PlanHere[]> {
  const plans: PlanHere[] = [];
  for (const { workbook, file, read } of [
    { workbook: null, file: name, read: main },
    ...others.map(beside),
  ]) {
    for (const table of read.tables) {
      if (table.kind !== "plan" || table.reportOf !== null) continue;
      const blocks = read.blocks?.get(table.id) ?? [
        read.actions.filter((action) => action.table === table.id),
      ];
      plans.push(yield* planHere(workbook, table, [file, table.title, table.sheet], blocks));
    }
  }
  return plans;
}

function beside({ name, workbook }: NamedWorkbook) {
  return { workbook: name, file: name, read: workbook };
}

function* planHere(
  workbook: string | null,
  table: FoundTable,
  names: readonly (string | null)[],
  blocks: Blocks<Action>,
): Steps<PlanHere> {
  const rows = () => joinedOnce(blocks);
  const byRef = once(() => grouped(rows(), ({ ref }) => (ref === null ? "" : looseRef(ref))));
  const followed = namingOf.of(table, null, () => new FollowedParts());
  const seen = yield* followed.inSteps(blocks, function* (block, before) {
    return settled(before, yield* namingIn.inSteps(block, null, () => readNaming(block)));
  });
  const {
    naming,
    moving,
    actions: count,
  } = together.of(seen, null, () => ({
    naming: joined(seen.map((block) => block.naming)),
    moving: joined(seen.map((block) => block.moving)),
    actions: seen.reduce((sum, { actions }) => sum + actions, 0),
  }));
  // Only where enough of them may, it is worth finding out whether they do.
  const mayBeClosed = count >= FEWEST_ACTIONS && naming.length > count / 2;
  const leaving = () => naming.filter(({ successors }) => successors.some((one) => leadsAway(one, byRef)));
  return {
    workbook,
    table,
    names: names.filter((one) => one !== null),
    rows,
    byRef,
    byTitle: once(() => grouped(rows(), ({ title }) => titleKey(title))),
    naming,
    moving,
    closed: mayBeClosed && leaving().length > count / 2,
  };
}

/** A live plan's rows point at each other; those of a plan that was replaced say where they went, or quote it. */
function leadsAway(successor: SuccessorReading, byRef: PlanHere["byRef"]): boolean {
  if (successor.said === "moved") return true;
  const pointed = successor.said === "see" || successor.title !== null;
  return pointed && (successor.plan !== null || !byRef().has(looseRef(successor.ref)));
}

function successorsOf(action: Action): SuccessorReading[] {
  const found = new Map<string, SuccessorReading>();
  for (const text of new Set(textsToRead(action))) {
    for (const successor of readSuccessors(text)) {
      const key = looseRef(successor.ref);
      // "Action 3.7.3 For those services …" may be no more than the row's own ref and words.
      const own = successor.plan === null && action.ref !== null && looseRef(action.ref) === key;
      if (!own && !found.has(`${successor.plan ?? ""} ${key}`)) {
        found.set(`${successor.plan ?? ""} ${key}`, successor);
      }
    }
  }
  return [...found.values()];
}

function textsToRead({ texts, links }: Action): string[] {
  const toRead: string[] = [];
  if (links.length > 0) {
    for (const role of NARRATIVES) {
      const text = texts[role];
      if (text !== undefined && links.some((link) => text.includes(link.text))) toRead.push(text);
    }
  }
  for (const role of OTHERS) {
    const text = texts[role];
    if (text !== undefined && text !== "" && isWorthReading(text)) toRead.push(text);
  }
  return toRead;
}

const isWorthReading = remember(
  (text: string) => text,
  (text) => WORTH_READING.test(text),
);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Rows without a key are in no group. */
function grouped(rows: readonly Action[], keyOf: (action: Action) => string): ReadonlyMap<string, Action[]> {
  const groups = groupBy(rows, keyOf);
  groups.delete("");
  return groups;
}
