import { isOurs } from "../../src/core/report/highlights/mark";
import { createPane } from "../../src/pane/state/createPane";
import type { WorkbookDocument } from "../../src/xlsx/document";
import { ExcelStandIn } from "../../src/workbench/standin/excelStandIn";
import { copy, open } from "../excel/workbooks";
import { FAULT_CODES } from "../excel/faults";
import { Random } from "../fuzz/harness/random";
import { gridAction } from "./officer";
import { paneAction } from "./paneActions";

export interface SoakOptions {
  readonly actions: number;
  readonly seed: number;
  readonly document: WorkbookDocument;
  /** Whether fixes are applied: without them the workbook can be held against one that the add-in never saw. */
  readonly fixes: boolean;
  /** Megabytes in use; asked four times, evenly. */
  readonly memory: () => number;
  /** Lets the given time go by, with all that is due in it. */
  readonly pass: (ms: number) => Promise<void>;
}

export interface SoakFigures {
  readonly actions: number;
  /** How often each was done. */
  readonly done: Readonly<Record<string, number>>;
  readonly faults: number;
  /** Sentences that the officer read when something failed. */
  readonly failures: readonly string[];
  /** Megabytes after collecting garbage, after each quarter. */
  readonly heap: readonly number[];
  readonly requests: number;
}

/** Long enough for what was heard to be followed, and for an answer to come. */
const A_WHILE_MS = 400;
/** So often the officer does not wait for what was set off before going on. */
const IN_HASTE = 3;
const FAULT_EVERY = 9;
const MOST_LOGGED = 200;

/** What is left at the end: the pane that lived through it, and both workbooks. */
export interface Soaked {
  readonly figures: SoakFigures;
  readonly pane: ReturnType<typeof createPane>;
  readonly excel: ExcelStandIn;
  /** The same workbook with the officer's own doings alone. */
  readonly alone: ExcelStandIn;
}

/** An officer at work for as long as it takes, at a speed that no officer has, while requests fail every now and then. */
export async function soak({ actions, seed, document, fixes, memory, pass }: SoakOptions): Promise<Soaked> {
  const random = new Random(seed);
  const alone = new ExcelStandIn(copy(document));
  const excel = open(document);
  const pane = createPane();
  const done: Record<string, number> = {};
  const [failures, heap] = [new Set<string>(), [] as number[]];
  let [faults, requests] = [0, 0];
  pane.store.subscribe(() => {
    const { failure } = pane.store.get();
    if (failure) failures.add(failure.message);
  });
  pane.actions.chooseDate("2019-06-24");
  for (let n = 1; n <= actions; n += 1) {
    if (random.below(FAULT_EVERY) === 0) {
      faults += 1;
      excel.failNext(faultFrom(random));
    }
    const atGrid = random.below(2) === 0 ? gridAction(excel, random) : null;
    const inPane = atGrid === null ? paneAction(pane, random, fixes) : null;
    const [name] = atGrid ?? inPane ?? [];
    if (name !== undefined) done[name] = (done[name] ?? 0) + 1;
    if (atGrid) [excel, alone].forEach((each) => attempt(() => atGrid[1](each)));
    inPane?.[1]();
    if (random.below(IN_HASTE) > 0) await pass(A_WHILE_MS);
    if (excel.requests.length > MOST_LOGGED) requests += excel.requests.splice(0).length;
    if (n % Math.ceil(actions / 4) === 0 || n === actions) {
      await pass(A_WHILE_MS);
      heap.push(memory());
    }
  }
  requests += excel.requests.length;
  await calm(pane, excel, pass);
  return { figures: { actions, done, faults, failures: [...failures], heap, requests }, pane, excel, alone };
}

/** Until no fault is waiting any more and a review has gone well. */
async function calm(pane: Soaked["pane"], excel: ExcelStandIn, pass: SoakOptions["pass"]): Promise<void> {
  excel.clearFaults();
  await pass(10 * A_WHILE_MS);
  pane.actions.chooseDate("2019-06-24");
  pane.actions.follow(true);
  pane.actions.mark(["error", "warning", "note"]);
  pane.actions.review();
  await pass(10 * A_WHILE_MS);
}

/** @returns the rules in the workbook that are ours. */
export function ourRules({ sheets }: WorkbookDocument): number {
  const rules = sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
  return rules.filter(({ type, formula }) => type === "Custom" && isOurs(formula)).length;
}

function faultFrom(random: Random) {
  const done = random.pick(["all", 0, 1, 2, 5] as const);
  return { code: random.pick(FAULT_CODES), after: random.below(4), times: 1 + random.below(2), done };
}

/** What Excel does not let the officer do, it says, and nothing happens. */
function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Error) || !error.message.endsWith(".")) throw error;
  }
}
