import { useEffect, useState, useSyncExternalStore } from "react";
import type { CalendarDate } from "../../core/model/calendarDate";
import type { KeptCoverage } from "../../core/model/coverage";
import type { Finding, Severity } from "../../core/model/finding";
import type { Fix } from "../../core/model/fix";
import type { IgnoreEntry } from "../../core/model/ignoring";
import type { SettingsValues } from "../../core/settings/schema";
import type { Stored } from "../../core/settings/stored";
import { onPaneNews } from "../../excel/paneChannel";
import { today } from "../../excel/today";
import { Cancelled } from "../../excel/cancelled";
import { errorDetails } from "../../excel/errorDetails";
import { explainOfficeError } from "../../excel/explainOfficeError";
import { applyFix, takeBack } from "./fixSteps";
import type { Done } from "./done";
import type { MeasureFilter } from "./measureFilter";
import type { PaperDraft } from "./paperDraft";
import type { FindingFilter } from "./findingFilter";
import type { Dispatch } from "./paneAction";
import type { AppliedFix, Failure, Opened, PaneState, ShownRows, View } from "./paneState";
import { createSession, onPaneUsed, type Session } from "./follow/session";
import { clear, look, mark, paint, review, reviewAgain, show } from "./steps";
import type { SettingsDraft } from "./settingsDraft";
import { createPaneStore, type PaneStore } from "./store";
import { VERSION } from "../version";

/** What writes settings is fetched when something is first kept. */
const keeping = () => import("./keepSteps");

/** What reads files is fetched when one is first picked. */
const reading = () => import("./besideSteps");

/** What the officer can do in the pane. */
export interface PaneActions {
  chooseDate(asAt: CalendarDate | null): void;
  useStatedDate(): void;
  keepDate(): void;
  forgetDate(): void;
  view(view: View): void;
  filter(filter: Partial<FindingFilter>): void;
  filterMeasures(measures: Partial<MeasureFilter>): void;
  /** Shows the rows of a figure; null goes back. */
  showRows(rows: ShownRows | null): void;
  /** Ignores, from today, and reviews again. */
  ignore(entry: Omit<IgnoreEntry, "on">): void;
  stopIgnoring(entry: IgnoreEntry): void;
  /** Writes a fix into the cells and reviews again. */
  applyFix(finding: Finding, fix: Fix): void;
  takeBack(applied: AppliedFix): void;
  /** Keeps settings in the workbook and reviews again. */
  keepSettings(values: SettingsValues): void;
  /** Keeps the settings with one thing put right by hand, or no longer so, and reviews again. */
  correct(
    change: (values: SettingsValues) => SettingsValues,
    did?: "corrected" | "correctionTakenBack",
  ): void;
  /** Remembers settings that are being changed while the officer looks at another part. */
  draftSettings(draft: SettingsDraft | null): void;
  /** Takes back what was done last. */
  takeLastBack(): void;
  /** The officer has seen what was done last. */
  dismiss(): void;
  /** Keeps all that a file of settings holds, and reviews again. */
  keepAll(stored: Stored): void;
  keepThisReview(): void;
  /** Keeps a list of commitments and what was said of its matches; null takes it away. */
  keepCoverage(coverage: KeptCoverage | null): void;
  /** Changes what is chosen for the board paper; nothing of it is kept in the workbook. */
  draft(paper: Partial<PaperDraft>): void;
  /** Takes everything that Plan Check kept out of the workbook. */
  keepNothing(): void;
  /** Reads another plan beside this workbook, to follow what was carried forward, and reviews again. */
  readBeside(file: File): void;
  leaveOut(name: string): void;
  review(): void;
  /** Calls off the reading or review that is under way; what was on show before stays. */
  cancel(): void;
  /** Reviews again, hidden sheets included. */
  readHiddenSheets(): void;
  /** Chooses which findings are highlighted, and highlights them. */
  mark(severities: readonly Severity[]): void;
  paint(): void;
  clear(): void;
  /** Switches on or off that the review follows the workbook's changes. */
  follow(on: boolean): void;
  retry(): void;
  open(finding: Finding, list: Opened["list"]): void;
  /** Hides the details that are shown. */
  fold(): void;
  goTo(sheet: string, cell: string): void;
}

/** The pane's state and actions: the one place where screen and workbook meet. */
export function usePane(): [PaneState, PaneActions] {
  const [{ store, session, actions }] = useState(createPane);
  const state = useSyncExternalStore(store.subscribe, store.get);
  useEffect(() => {
    const { dispatch } = store;
    const { queue, follower } = session;
    void attempt(dispatch, "look", () => queue(() => look(dispatch)));
    const stopNews = onPaneNews((news) => {
      dispatch({ type: "noticed", ...news });
      if (news.highlighted !== null) follower.painted(news.highlighted ? [] : null, false);
    });
    // Once the pane is closed nobody is left to be told what went wrong.
    const stopUse = onPaneUsed(
      () => follower.look(),
      () => void follower.stop().catch(() => undefined),
    );
    return () => {
      stopNews();
      stopUse();
    };
  }, [store, session]);
  return [state, actions];
}

/** The pane without its screen. */
export function createPane() {
  const store = createPaneStore(today());
  const session = createSession(store.dispatch);
  return { store, session, actions: makeActions(store, session) };
}

/** Every step asks for the state when its turn has come: two in a row then never undo each other. */
function makeActions({ get, dispatch }: PaneStore, session: Session): PaneActions {
  const { queue, follower } = session;
  let underWay = new AbortController();
  const begin = () => (underWay = new AbortController()).signal;
  const steps = {
    look: () => look(dispatch),
    review: () => review(dispatch, get(), session, begin()),
    paint: () => paint(dispatch, get().reviewed, session),
    clear: () => clear(dispatch, get().reviewed, session),
  };
  const run = (name: keyof typeof steps) => void attempt(dispatch, name, () => queue(steps[name]));
  const attemptOnce = (step: () => Promise<void>) => void attempt(dispatch, null, () => queue(step));
  /** What is kept decides what is found, so a review that is on show is made again. */
  const thenReview = (step: () => Promise<void>, after?: () => void) =>
    attemptOnce(async () => {
      await step();
      await reviewAgain(dispatch, get(), session, begin());
      after?.();
    });
  /** Cells that the add-in itself has changed: followed, or else all is reviewed again. */
  const thenFollow = (step: () => Promise<void>, cells: Parameters<typeof follower.edited>[0]) =>
    attemptOnce(async () => {
      await step();
      if (!follower.edited(cells)) await reviewAgain(dispatch, get(), session, begin());
    });
  const done = (did: Done) => dispatch({ type: "done", done: did });
  const own: PaneActions = {
    chooseDate: (asAt) => dispatch({ type: "asAtChosen", asAt }),
    useStatedDate: () => {
      const { stated } = get();
      if (stated !== null) dispatch({ type: "asAtChosen", asAt: stated.date });
    },
    keepDate: () => attemptOnce(async () => (await keeping()).keepDate(dispatch, get(), get().asAt)),
    forgetDate: () => attemptOnce(async () => (await keeping()).keepDate(dispatch, get(), null)),
    view: (view) => dispatch({ type: "viewed", view }),
    filter: (filter) => dispatch({ type: "filtered", filter }),
    showRows: (rows) => dispatch({ type: "rowsShown", rows }),
    filterMeasures: (measures) => dispatch({ type: "measuresFiltered", measures }),
    ignore: (chosen) => {
      const entry = { ...chosen, on: today() };
      thenReview(
        async () => (await keeping()).keepIgnored(dispatch, get(), entry),
        () => done({ did: "ignored", entry }),
      );
    },
    stopIgnoring: (entry) =>
      thenReview(
        async () => (await keeping()).keepNotIgnored(dispatch, get(), entry),
        () => done({ did: "notIgnored", entry }),
      ),
    applyFix: (finding, fix) => thenFollow(() => applyFix(dispatch, get(), finding, fix), fix.edits),
    takeBack: (applied) => thenFollow(() => takeBack(dispatch, applied), applied.before),
    keepSettings: (values) => thenReview(async () => (await keeping()).keepSettings(dispatch, get(), values)),
    correct: (change, did = "corrected") => {
      let before: SettingsValues = {};
      thenReview(
        async () => {
          before = get().stored.settings;
          await (await keeping()).keepSettings(dispatch, get(), change(before));
        },
        () => done(did === "corrected" ? { did, before } : { did }),
      );
    },
    draftSettings: (draft) => dispatch({ type: "settingsDrafted", draft }),
    takeLastBack: () => {
      const last = get().done;
      if (last?.did === "fixed") own.takeBack(last.applied);
      if (last?.did === "ignored") own.stopIgnoring(last.entry);
      if (last?.did === "corrected") own.correct(() => last.before, "correctionTakenBack");
    },
    dismiss: () => dispatch({ type: "done", done: null }),
    keepAll: (stored) => thenReview(async () => (await keeping()).keepAll(dispatch, stored)),
    keepThisReview: () => attemptOnce(async () => (await keeping()).keepThisReview(dispatch, get())),
    keepCoverage: (coverage) =>
      attemptOnce(async () => (await keeping()).keepCoverage(dispatch, get(), coverage)),
    draft: (paper) => dispatch({ type: "paperChanged", paper }),
    keepNothing: () => thenReview(async () => (await keeping()).keepNothing(dispatch)),
    readBeside: (file) => thenReview(async () => (await reading()).readBeside(dispatch, get(), file)),
    leaveOut: (name) =>
      thenReview(async () => {
        const beside = get().beside.filter((other) => other.name !== name);
        dispatch({ type: "besideChanged", beside });
      }),
    review: () => run("review"),
    cancel: () => underWay.abort(),
    readHiddenSheets: () => {
      dispatch({ type: "hiddenSheetsChosen" });
      run("review");
    },
    mark: (marked) => attemptOnce(() => mark(dispatch, get(), session, marked)),
    paint: () => run("paint"),
    clear: () => run("clear"),
    follow: (on) =>
      attemptOnce(async () => {
        await follower.turn(on);
        dispatch({ type: "followingTurned", on });
      }),
    retry: () => {
      const name = get().failure?.retry;
      if (name) run(name);
    },
    open: (finding, list) => {
      const { opened } = get();
      const closing = opened?.finding === finding && opened.list === list;
      dispatch({ type: "opened", opened: closing ? null : { finding, list } });
      if (!closing) void attempt(dispatch, null, () => show(finding.sheet, finding.cell));
    },
    fold: () => dispatch({ type: "opened", opened: null }),
    goTo: (sheet, cell) => void attempt(dispatch, null, () => show(sheet, cell)),
  };
  return own;
}

/** Runs a step; what it throws is put into words and shown, with Retry where that makes sense. */
async function attempt(
  dispatch: Dispatch,
  retry: Failure["retry"],
  step: () => Promise<void>,
): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (error instanceof Cancelled) return dispatch({ type: "cancelled" });
    const details = errorDetails(error, VERSION);
    dispatch({ type: "failed", failure: { message: explainOfficeError(error), retry, details } });
  }
}
