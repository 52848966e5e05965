import type { Finding } from "../../../src/core/model/finding";
import type { WorkbookDocument } from "../../../src/xlsx/document";
import { Follower } from "../../../src/pane/state/follow/follower";
import { createQueue } from "../../../src/pane/state/follow/queue";
import type { PaneAction } from "../../../src/pane/state/paneAction";
import { initialState, type PaneState } from "../../../src/pane/state/paneState";
import { reduce } from "../../../src/pane/state/reduce";
import { clear, review, type Following } from "../../../src/pane/state/steps";
import type { ExcelStandIn, StandInOptions } from "../../../src/workbench/standin/excelStandIn";
import { open } from "../../excel/workbooks";

/** The pane's state over the real office.js, without its screen. */
export interface LivePane {
  readonly standIn: ExcelStandIn;
  readonly follower: Follower;
  readonly following: Following;
  state(): PaneState;
  findings(): readonly Finding[];
  dispatch(action: PaneAction): void;
  /** Lets everything that was set off come to its end. */
  settled(): Promise<void>;
  /** The requests that somebody waits for while `act` and what follows from it run. */
  requestsOf(act: () => void | Promise<void>): Promise<ExcelStandIn["requests"]>;
  clear(): Promise<void>;
  review(): Promise<void>;
  /** Moves the clock on, by which the follower judges what is slow. */
  eachLookAtTheClockTakes(ms: number): void;
}

/** The library tells every handler it knows of, also those of a workbook that is open no more. */
let closeLast: () => Promise<void> = () => Promise.resolve();

/** Opens a workbook, presses Review and waits until it is painted. */
export async function reviewedPane(
  document: WorkbookDocument,
  options: StandInOptions = {},
  asAt = "2019-06-24",
): Promise<LivePane> {
  await closeLast();
  const standIn = open(document, options);
  let state = initialState(asAt);
  let clock = 0;
  let pace = 0;
  let running = 0;
  const dispatch = (action: PaneAction) => {
    state = reduce(state, action);
  };
  const inner = createQueue();
  const queue = <T>(step: () => Promise<T>) => {
    running += 1;
    return inner(step).finally(() => (running -= 1));
  };
  const follower = new Follower({ dispatch, queue, now: () => (clock += pace), quietMs: 5 });
  closeLast = () => follower.stop();
  const following: Following = {
    begin: (base) => follower.begin(base),
    known: () => follower.known,
    reviewer: () => follower.reviewer,
    mark: (marked) => follower.mark(marked),
    painted: (highlights) => follower.painted(highlights),
  };
  const settled = async () => {
    // Events leave on a timer of their own, and what is heard waits for quiet.
    for (let calm = 0; calm < 3; calm += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (running > 0 || !follower.quiet) calm = -1;
    }
  };
  await queue(() => review(dispatch, state, following, new AbortController().signal));
  await settled();
  return {
    standIn,
    follower,
    following,
    dispatch,
    settled,
    state: () => state,
    findings: () => state.reviewed?.review.findings ?? [],
    requestsOf: async (act) => {
      const before = standIn.requests.length;
      await act();
      await settled();
      return standIn.requests.slice(before).filter(({ isCleanup }) => !isCleanup);
    },
    clear: () => queue(() => clear(dispatch, state.reviewed, following)),
    review: () => queue(() => review(dispatch, state, following, new AbortController().signal)),
    eachLookAtTheClockTakes: (ms) => {
      pace = ms;
    },
  };
}
