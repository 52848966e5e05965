import type { SettingsValues } from "../../core/settings/schema";
import { today } from "../../excel/today";
import type { PaneActions } from "./actions";
import { attempt } from "./attempt";
import type { Done } from "./done";
import { applyFix, takeBack } from "./fixSteps";
import { createSession, type Session } from "./follow/session";
import { clear, look, mark, paint, review, reviewAgain, show } from "./steps";
import { createPaneStore, type PaneStore } from "./store";

/** What writes settings is fetched when something is first kept. */
const keeping = () => import("./keepSteps");

/** What reads files is fetched when one is first picked. */
const reading = () => import("./besideSteps");

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
  /** What goes before it may still be under way, the opening look above all: that it was pressed is seen at once. */
  const runReview = () => {
    if (get().asAt !== null) dispatch({ type: "started", busy: "reading" });
    run("review");
  };
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
    review: runReview,
    cancel: () => underWay.abort(),
    readHiddenSheets: () => {
      dispatch({ type: "hiddenSheetsChosen" });
      runReview();
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
