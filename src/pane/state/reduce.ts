import { sameFinding } from "./follow/sameFinding";
import type { PaneAction } from "./paneAction";
import type { Opened, PaneState } from "./paneState";
import type { Reviewed } from "./reviewed";

/** @returns the state after something happened; the one before is left as it was. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "looked":
      return looked(state, action);
    case "asAtChosen":
      return { ...state, asAt: action.asAt, asAtSource: "officer" };
    case "kept":
      return { ...state, busy: null, stored: action.stored, damaged: null, failure: null };
    case "hiddenSheetsChosen":
      return { ...state, hiddenSheets: true };
    case "besideChanged":
      return { ...state, busy: null, beside: action.beside };
    case "markedChosen":
      return { ...state, marked: action.marked, reviewed: action.reviewed };
    case "viewed":
      return { ...state, view: action.view, rows: null, opened: null, done: null };
    case "filtered":
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case "measuresFiltered":
      return { ...state, measures: { ...state.measures, ...action.measures } };
    case "rowsShown":
      return { ...state, rows: action.rows };
    case "fixApplied":
      return {
        ...state,
        busy: null,
        applied: [action.applied, ...state.applied],
        done: { did: "fixed", applied: action.applied },
      };
    case "fixTakenBack":
      return {
        ...state,
        busy: null,
        applied: state.applied.filter((fix) => fix !== action.applied),
        done: { did: "fixTakenBack", applied: action.applied },
      };
    case "started":
      return { ...state, busy: action.busy, progress: null, failure: null, notice: null };
    case "progressed":
      return { ...state, progress: action.progress };
    case "cancelled":
      return { ...state, busy: null, progress: null };
    case "reviewed":
      return {
        ...state,
        busy: null,
        progress: null,
        reviewed: action.reviewed,
        stated: action.stated,
        opened: stillOpened(state.opened, action.reviewed),
        skipped: [],
        stale: null,
      };
    // What the officer is doing stays as it is.
    case "followed":
      return {
        ...state,
        reviewed: action.reviewed,
        opened: stillOpened(state.opened, action.reviewed),
        stale: null,
      };
    case "repainted":
      return { ...state, highlighted: action.highlighted };
    case "followingTurned":
      return { ...state, following: action.on };
    case "stale":
      return { ...state, stale: action.reason };
    case "painted":
      return {
        ...state,
        busy: null,
        highlighted: action.highlighted,
        skipped: action.skipped,
        autoSave: action.autoSave,
      };
    case "cleared":
      return { ...state, busy: null, highlighted: false, skipped: action.skipped };
    case "failed":
      return { ...state, busy: null, progress: null, failure: action.failure };
    case "selected":
      return { ...state, selected: action.selected };
    case "opened":
      return { ...state, opened: action.opened };
    case "paperChanged":
      return { ...state, paper: { ...state.paper, ...action.paper } };
    case "settingsDrafted":
      return { ...state, settingsDraft: action.draft };
    case "done":
      return { ...state, done: action.done };
    case "noticed":
      return {
        ...state,
        notice: action.notice,
        highlighted: action.highlighted ?? state.highlighted,
        skipped: [],
      };
  }
}

function stillOpened(opened: Opened | null, { review }: Reviewed): Opened | null {
  const finding = opened && sameFinding(review, opened.finding);
  return opened && finding && { ...opened, finding };
}

/** A day kept in the workbook is used, unless the officer has already chosen one. */
function looked(state: PaneState, action: PaneAction & { type: "looked" }): PaneState {
  const { stored, damaged, stated, highlighted } = action;
  const kept = stored.settings.asAt ?? null;
  const use = kept !== null && state.asAtSource !== "officer";
  return {
    ...state,
    stored,
    damaged,
    stated,
    highlighted,
    ...(use ? { asAt: kept, asAtSource: "stored" as const } : {}),
  };
}
