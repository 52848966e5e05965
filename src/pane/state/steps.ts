import { goToCell } from "../../excel/goToCell";
import { clearHighlights, countHighlights, paintHighlights } from "../../excel/highlights/highlights";
import { highlightsOf } from "../../excel/highlights/highlightsOf";
import { isAutoSaveOn } from "../../excel/isAutoSaveOn";
import { onSelectionChanged } from "../../excel/onSelectionChanged";
import { readWorkbook } from "../../excel/readWorkbook";
import type { Dispatch, PaneState, Reviewed } from "./paneState";

/** What reads and judges a workbook is most of the add-in: it is fetched while the pane already stands. */
const engine = () => import("./engine");

/** Titles and keys stand at the top: enough to offer the day a workbook gives for itself. */
const ROWS_TO_LOOK_AT = 30;

/** When the pane opens: a glance that changes nothing. */
export async function look(dispatch: Dispatch): Promise<void> {
  const snapshot = await readWorkbook({ firstRows: ROWS_TO_LOOK_AT });
  const highlighted = (await countHighlights()) > 0;
  const { readStored, statedAsAt } = await engine();
  const stored = readStored(snapshot.stored);
  dispatch({ type: "looked", stored, stated: statedAsAt(snapshot), highlighted });
}

/** Reads, reviews and highlights: pressing Review is asking to see it in the cells too. */
export async function review(
  dispatch: Dispatch,
  state: PaneState,
  watch: () => Promise<void>,
): Promise<void> {
  const { asAt, hiddenSheets, stored } = state;
  if (asAt === null) return;
  dispatch({ type: "started", busy: "reading" });
  const [snapshot, { reviewWorkbook, settingsFrom, statedAsAt }] = await Promise.all([
    readWorkbook(),
    engine(),
  ]);
  const kept = settingsFrom(stored.settings);
  const settings = { ...kept, hiddenSheets: kept.hiddenSheets || hiddenSheets };
  const made = reviewWorkbook(snapshot, { asAt, settings, ignored: stored.ignored });
  const reviewed = {
    review: made,
    settings,
    snapshot,
    highlights: highlightsOf(made, snapshot),
    sheets: snapshot.sheets.map(({ name }) => name),
  };
  dispatch({ type: "reviewed", reviewed, stated: statedAsAt(snapshot, settings) });
  await watch();
  await paint(dispatch, reviewed);
}

export async function paint(dispatch: Dispatch, reviewed: Reviewed | null): Promise<void> {
  if (reviewed === null) return;
  dispatch({ type: "started", busy: "painting" });
  const { cells, skipped } = await paintHighlights(reviewed.highlights, reviewed.sheets);
  dispatch({ type: "painted", highlighted: cells > 0, skipped, autoSave: await isAutoSaveOn() });
}

export async function clear(dispatch: Dispatch, reviewed: Reviewed | null): Promise<void> {
  dispatch({ type: "started", busy: "clearing" });
  const { skipped } = await clearHighlights(reviewed?.sheets ?? []);
  dispatch({ type: "cleared", skipped });
}

export function show(sheet: string, cell: string): Promise<void> {
  return goToCell(sheet, cell);
}

/** @returns a function that starts watching the selection anew, so that renamed sheets are known by their names. */
export function watchSelection(dispatch: Dispatch): () => Promise<void> {
  let stop: (() => Promise<void>) | null = null;
  return async () => {
    await stop?.();
    stop = await onSelectionChanged((selected) => dispatch({ type: "selected", selected }));
  };
}
