import type { CalendarDate } from "../../core/model/calendarDate";
import type { Severity } from "../../core/model/finding";
import { NOTHING_STORED } from "../../core/settings/nothingStored";
import { SettingsError } from "../../core/settings/settingsError";
import type { Stored } from "../../core/settings/stored";
import { goToCell } from "../../excel/goToCell";
import { clearHighlights, countHighlights, paintHighlights } from "../../excel/highlights/highlights";
import { highlightsOf } from "../../core/report/highlights/highlightsOf";
import { Cancelled, unlessCancelled } from "../../excel/cancelled";
import { inSlices, type Watcher } from "../../excel/inSlices";
import { isAutoSaveOn } from "../../excel/isAutoSaveOn";
import { letOthersGo } from "../../excel/letOthersGo";
import { readKnownWorkbook, readWorkbook, type KnownWorkbook } from "../../excel/readWorkbook";
import type { Highlight } from "../../core/report/highlights/highlightsOf";
import type { Reviewer } from "../../core/reviewer";
import type { FollowBase } from "./follow/follower";
import { figureSteps } from "./figures";
import type { Dispatch } from "./paneAction";
import type { PaneState, Waiting } from "./paneState";
import type { Reviewed } from "./reviewed";
import { toReviewed } from "./toReviewed";

/**
 * What reads and judges a workbook is most of the add-in: it is fetched while the pane already stands, and set up part by
 * part, for all at once would hold up the screen.
 */
async function engine(): Promise<typeof import("./engine")> {
  await import(/* webpackPrefetch: true */ "../../core/tables/readWorkbook");
  await letOthersGo();
  await import(/* webpackPrefetch: true */ "../../core/checks/registry");
  await letOthersGo();
  return import(/* webpackPrefetch: true */ "./engine");
}

/** What goes on between reviews: the workbook's changes are followed, the selection is watched. */
export interface Following {
  begin(base: FollowBase): Promise<void>;
  /** The workbook as it is now; null: it has to be read. */
  known(): KnownWorkbook | null;
  /** Who made the last review, and knows what it read; null: nothing was reviewed yet. */
  reviewer(): Reviewer | null;
  /** Other findings are highlighted from now on. */
  mark(marked: readonly Severity[]): void;
  /** @param highlights what is highlighted now; null: cleared. */
  painted(highlights: readonly Highlight[] | null): void;
}

/** Titles and keys stand at the top: enough to offer the day a workbook gives for itself. */
const ROWS_TO_LOOK_AT = 30;

/** When the pane opens: a glance that changes nothing. */
export async function look(dispatch: Dispatch): Promise<void> {
  const snapshot = await readWorkbook({ firstRows: ROWS_TO_LOOK_AT });
  const highlighted = (await countHighlights()) > 0;
  const { readStored, statedAsAt } = await engine();
  const kept = keptIn(() => readStored(snapshot.stored));
  dispatch({ type: "looked", ...kept, stated: statedAsAt(snapshot), highlighted });
}

/** What is kept, or why it cannot be used: reviews go on without it. */
function keptIn(read: () => Stored): { readonly stored: Stored; readonly damaged: string | null } {
  try {
    return { stored: read(), damaged: null };
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return { stored: NOTHING_STORED, damaged: error.message };
  }
}

/** Reads, reviews and highlights: pressing Review is asking to see it in the cells too. */
export async function review(
  dispatch: Dispatch,
  state: PaneState,
  following: Following,
  signal: AbortSignal,
): Promise<void> {
  if (state.asAt === null) return;
  dispatch({ type: "started", busy: "reading" });
  const [known] = await Promise.all([read(dispatch, signal), engine()]);
  await paint(dispatch, await judge(dispatch, state, following, state.asAt, known, signal), following);
}

/** Calling it off is heard at once: what Excel still answers is left aside. */
function read(dispatch: Dispatch, signal: AbortSignal): Promise<KnownWorkbook> {
  const { tell } = watcher(dispatch, "reading", signal);
  tell({ done: 0, of: 1 });
  return unlessCancelled(readKnownWorkbook({ signal, tell }), signal);
}

function watcher(dispatch: Dispatch, what: Waiting["what"], signal: AbortSignal): Watcher {
  return {
    signal,
    tell: (progress) => signal.aborted || dispatch({ type: "progressed", progress: { what, ...progress } }),
  };
}

/**
 * Reviews by what was just kept or chosen. The workbook is read anew only where its changes are not followed, and
 * highlights that were cleared stay so.
 */
export async function reviewAgain(
  dispatch: Dispatch,
  state: PaneState,
  following: Following,
  signal: AbortSignal,
): Promise<void> {
  if (state.asAt === null || state.reviewed === null) return;
  dispatch({ type: "started", busy: "reading" });
  const { asAt } = state;
  const judged = async () => {
    const known = following.known() ?? (await read(dispatch, signal));
    return judge(dispatch, state, following, asAt, known, signal);
  };
  const reviewed = await judged().catch((error: unknown) => {
    if (error instanceof Cancelled) dispatch({ type: "stale", reason: { why: "cancelled" } });
    throw error;
  });
  if (state.highlighted) await paint(dispatch, reviewed, following);
}

async function judge(
  dispatch: Dispatch,
  { hiddenSheets, stored, beside, marked }: PaneState,
  following: Following,
  asAt: CalendarDate,
  known: KnownWorkbook,
  signal: AbortSignal,
): Promise<Reviewed> {
  const { createReviewer, settingsFrom, statedAsAt } = await engine();
  const { snapshot } = known;
  const kept = settingsFrom(stored.settings);
  const settings = { ...kept, hiddenSheets: kept.hiddenSheets || hiddenSheets };
  const options = { asAt, settings, ignored: stored.ignored, others: beside };
  const reviewer = following.reviewer()?.by(options) ?? createReviewer(options);
  const made = await inSlices(reviewer.reviewSteps(snapshot), watcher(dispatch, "reviewing", signal));
  const reviewed = await toReviewed(made, snapshot, settings, marked);
  const stated = statedAsAt(snapshot, settings);
  // The overview would work them out while it is drawn.
  await inSlices(figureSteps(reviewed));
  dispatch({ type: "reviewed", reviewed, stated });
  await following.begin({ known, reviewer, settings, marked });
  return reviewed;
}

/** Chooses which findings are highlighted; those on show change at once. */
export async function mark(
  dispatch: Dispatch,
  { reviewed: before, highlighted }: PaneState,
  following: Following,
  marked: readonly Severity[],
): Promise<void> {
  const reviewed = before && {
    ...before,
    highlights: highlightsOf(before.review, before.snapshot, marked),
  };
  following.mark(marked);
  dispatch({ type: "markedChosen", marked, reviewed });
  if (highlighted) await paint(dispatch, reviewed, following);
}

export async function paint(
  dispatch: Dispatch,
  reviewed: Reviewed | null,
  following: Following,
): Promise<void> {
  if (reviewed === null) return;
  dispatch({ type: "started", busy: "painting" });
  // Asked first: what can fail after the cells are painted would leave the pane in doubt whether they are.
  const autoSave = await isAutoSaveOn();
  const { cells, skipped } = await paintHighlights(reviewed.highlights, reviewed.sheets);
  following.painted(reviewed.highlights);
  dispatch({ type: "painted", highlighted: cells > 0, skipped, autoSave });
}

export async function clear(
  dispatch: Dispatch,
  reviewed: Reviewed | null,
  following: Following,
): Promise<void> {
  dispatch({ type: "started", busy: "clearing" });
  following.painted(null);
  const { skipped } = await clearHighlights(reviewed?.sheets ?? []);
  dispatch({ type: "cleared", skipped });
}

export function show(sheet: string, cell: string): Promise<void> {
  return goToCell(sheet, cell);
}
