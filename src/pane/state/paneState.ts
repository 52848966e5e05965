import type { CalendarDate } from "../../core/model/calendarDate";
import { SEVERITIES, type Finding, type Severity } from "../../core/model/finding";
import type { Fix } from "../../core/model/fix";
import type { Action } from "../../core/model/plan";
import type { Review, StatedDate } from "../../core/model/review";
import type { Settings } from "../../core/model/settings";
import type { WorkbookSnapshot } from "../../core/model/workbookSnapshot";
import { NOTHING_STORED } from "../../core/settings/nothingStored";
import type { Stored } from "../../core/settings/stored";
import type { ErrorDetails } from "../../excel/errorDetails";
import type { SkippedSheet } from "../../excel/highlights/skippedSheet";
import type { Highlight } from "../../core/report/highlights/highlightsOf";
import type { ChangedCell } from "../../excel/applyEdits";
import type { SelectedCell } from "../../excel/onSelectionChanged";
import { NEW_DRAFT, type PaperDraft } from "./paperDraft";
import { sameFinding } from "./follow/sameFinding";

/** Who said which day the plan is judged on. */
export type AsAtSource = "today" | "stored" | "officer";

/** The pane's parts, one shown at a time. */
export const VIEWS = ["overview", "findings", "kpis", "paper", "tables", "settings"] as const;
export type View = (typeof VIEWS)[number];

/** How findings are put together. */
export const GROUPINGS = ["severity", "sheet", "theme", "lead", "check"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Which findings are shown, and how. */
export interface FindingFilter {
  readonly grouping: Grouping;
  /** Words to be found in the message, the ref, the sheet or the cell; "" for all. */
  readonly search: string;
  /** Those shown; ignored findings and applied fixes have places of their own. */
  readonly severities: readonly Severity[];
}

/** Actions that a figure of the overview stands for. */
export interface ShownRows {
  /** What they are: "Overdue and not rated delayed". */
  readonly title: string;
  /** Finds them in the review that is on show. */
  readonly rowsOf: (reviewed: Reviewed) => readonly Action[];
}

/** A fix that was applied and can be taken back. */
export interface AppliedFix {
  readonly finding: Finding;
  readonly fix: Fix;
  /** The cells as they were. */
  readonly before: readonly ChangedCell[];
}

/** A review and what later steps need of the workbook it was made of. */
export interface Reviewed {
  readonly review: Review;
  /** What it was made by. */
  readonly settings: Settings;
  /** What was read: other settings can be tried on it before they are kept. */
  readonly snapshot: WorkbookSnapshot;
  readonly highlights: readonly Highlight[];
  readonly sheets: readonly string[];
}

/** A workbook read from a file. */
export interface OtherWorkbook {
  /** The file's name. */
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
}

/** What went wrong, in words, and what Retry does again. */
export interface Failure {
  readonly message: string;
  readonly retry: "look" | "review" | "paint" | "clear" | null;
  /** To pass on to whoever supports Plan Check; null for a failure that explains itself. */
  readonly details: ErrorDetails | null;
}

/** The finding whose details are shown, and in which of the two lists it was pressed. */
export interface Opened {
  readonly finding: Finding;
  readonly list: "all" | "selected";
}

/** Why the review on show may no longer be right. */
export type StaleReason =
  /** Following took too long, so it was given up. */
  | { readonly why: "slow" }
  /** So much changed that reading it again would hold the officer up. */
  | { readonly why: "large" }
  | { readonly why: "failed"; readonly message: string };

export type Busy = "reading" | "painting" | "clearing" | "fixing" | "keeping";

export interface PaneState {
  /** Null while the date field holds no day. */
  readonly asAt: CalendarDate | null;
  readonly asAtSource: AsAtSource;
  /** What is kept in the workbook. */
  readonly stored: Stored;
  /** The day the workbook's own words give. */
  readonly stated: StatedDate | null;
  /** Whether the officer asked for hidden sheets to be read too; until the pane is closed. */
  readonly hiddenSheets: boolean;
  readonly view: View;
  readonly filter: FindingFilter;
  /** The rows of a figure that was pressed, or null. */
  readonly rows: ShownRows | null;
  /** Newest first. */
  readonly applied: readonly AppliedFix[];
  /** Other plans read beside this workbook, from files an officer picked; until the pane is closed. */
  readonly beside: readonly OtherWorkbook[];
  readonly busy: Busy | null;
  readonly reviewed: Reviewed | null;
  readonly failure: Failure | null;
  /** Whether the workbook holds highlights of ours. */
  readonly highlighted: boolean;
  /** Which findings are highlighted in the cells. */
  readonly marked: readonly Severity[];
  readonly skipped: readonly SkippedSheet[];
  readonly autoSave: boolean;
  readonly selected: SelectedCell | null;
  readonly opened: Opened | null;
  readonly paper: PaperDraft;
  /** What a ribbon button had to say, or null. */
  readonly notice: string | null;
  /** Why what is kept in the workbook cannot be used, in words, or null. */
  readonly damaged: string | null;
  /** Whether the review follows the workbook's changes. */
  readonly following: boolean;
  /** Set once the workbook has changed and the review has not followed. */
  readonly stale: StaleReason | null;
}

export type PaneAction =
  | {
      type: "looked";
      stored: Stored;
      damaged: string | null;
      stated: StatedDate | null;
      highlighted: boolean;
    }
  | { type: "asAtChosen"; asAt: CalendarDate | null }
  | { type: "kept"; stored: Stored }
  | { type: "hiddenSheetsChosen" }
  | { type: "besideChanged"; beside: readonly OtherWorkbook[] }
  | { type: "markedChosen"; marked: readonly Severity[]; reviewed: Reviewed | null }
  | { type: "viewed"; view: View }
  | { type: "filtered"; filter: Partial<FindingFilter> }
  | { type: "rowsShown"; rows: ShownRows | null }
  | { type: "fixApplied"; applied: AppliedFix }
  | { type: "fixTakenBack"; applied: AppliedFix }
  | { type: "started"; busy: Busy }
  | { type: "reviewed"; reviewed: Reviewed; stated: StatedDate | null }
  | { type: "followed"; reviewed: Reviewed }
  | { type: "repainted"; highlighted: boolean }
  | { type: "followingTurned"; on: boolean }
  | { type: "stale"; reason: StaleReason }
  | { type: "painted"; highlighted: boolean; skipped: readonly SkippedSheet[]; autoSave: boolean }
  | { type: "cleared"; skipped: readonly SkippedSheet[] }
  | { type: "failed"; failure: Failure }
  | { type: "selected"; selected: SelectedCell }
  | { type: "opened"; opened: Opened | null }
  | { type: "paperChanged"; paper: Partial<PaperDraft> }
  | { type: "noticed"; notice: string | null; highlighted: boolean | null };

export type Dispatch = (action: PaneAction) => void;

export function initialState(today: CalendarDate): PaneState {
  return {
    asAt: today,
    asAtSource: "today",
    stored: NOTHING_STORED,
    stated: null,
    hiddenSheets: false,
    view: "overview",
    filter: { grouping: "severity", search: "", severities: SEVERITIES },
    rows: null,
    applied: [],
    beside: [],
    marked: SEVERITIES,
    busy: null,
    reviewed: null,
    failure: null,
    highlighted: false,
    skipped: [],
    autoSave: false,
    selected: null,
    opened: null,
    paper: NEW_DRAFT,
    notice: null,
    damaged: null,
    following: true,
    stale: null,
  };
}

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
      return { ...state, view: action.view, rows: null, opened: null };
    case "filtered":
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case "rowsShown":
      return { ...state, rows: action.rows };
    case "fixApplied":
      return { ...state, busy: null, applied: [action.applied, ...state.applied] };
    case "fixTakenBack":
      return { ...state, busy: null, applied: state.applied.filter((fix) => fix !== action.applied) };
    case "started":
      return { ...state, busy: action.busy, failure: null, notice: null };
    case "reviewed":
      return {
        ...state,
        busy: null,
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
      return { ...state, busy: null, failure: action.failure };
    case "selected":
      return { ...state, selected: action.selected };
    case "opened":
      return { ...state, opened: action.opened };
    case "paperChanged":
      return { ...state, paper: { ...state.paper, ...action.paper } };
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
