import { NOTHING_STORED } from "../../core/settings/nothingStored";
import { SettingsError } from "../../core/settings/parse";
import type { Stored } from "../../core/settings/stored";
import { goToCell } from "../../excel/goToCell";
import { clearHighlights, countHighlights, paintHighlights } from "../../excel/highlights/highlights";
import { highlightsOf } from "../../core/report/highlights/highlightsOf";
import { isAutoSaveOn } from "../../excel/isAutoSaveOn";
import { readKnownWorkbook, readWorkbook } from "../../excel/readWorkbook";
import type { Highlight } from "../../core/report/highlights/highlightsOf";
import type { FollowBase } from "./follow/follower";
import type { Dispatch, PaneState, Reviewed } from "./paneState";

/** What reads and judges a workbook is most of the add-in: it is fetched while the pane already stands. */
const engine = () => import("./engine");

/** What goes on between reviews: the workbook's changes are followed, the selection is watched. */
export interface Following {
  begin(base: FollowBase): Promise<void>;
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
export async function review(dispatch: Dispatch, state: PaneState, following: Following): Promise<void> {
  const { asAt, hiddenSheets, stored, beside, marked } = state;
  if (asAt === null) return;
  dispatch({ type: "started", busy: "reading" });
  const [known, { createReviewer, settingsFrom, statedAsAt }] = await Promise.all([
    readKnownWorkbook(),
    engine(),
  ]);
  const { snapshot } = known;
  const kept = settingsFrom(stored.settings);
  const settings = { ...kept, hiddenSheets: kept.hiddenSheets || hiddenSheets };
  const reviewer = createReviewer({ asAt, settings, ignored: stored.ignored, others: beside });
  const made = reviewer.review(snapshot);
  const reviewed = {
    review: made,
    settings,
    snapshot,
    highlights: highlightsOf(made, snapshot, marked),
    sheets: snapshot.sheets.map(({ name }) => name),
  };
  dispatch({ type: "reviewed", reviewed, stated: statedAsAt(snapshot, settings) });
  await following.begin({ known, reviewer, settings, marked });
  await paint(dispatch, reviewed, following);
}

export async function paint(
  dispatch: Dispatch,
  reviewed: Reviewed | null,
  following: Following,
): Promise<void> {
  if (reviewed === null) return;
  dispatch({ type: "started", busy: "painting" });
  const { cells, skipped } = await paintHighlights(reviewed.highlights, reviewed.sheets);
  following.painted(reviewed.highlights);
  dispatch({ type: "painted", highlighted: cells > 0, skipped, autoSave: await isAutoSaveOn() });
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
