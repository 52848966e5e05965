import type { CalendarDate } from "../../core/model/calendarDate";
import { SEVERITIES, type Finding, type Severity } from "../../core/model/finding";
import type { Fix } from "../../core/model/fix";
import type { Action } from "../../core/model/plan";
import type { StatedDate } from "../../core/model/review";
import type { Progress } from "../../core/model/steps";
import { NOTHING_STORED } from "../../core/settings/nothingStored";
import type { Stored } from "../../core/settings/stored";
import type { ChangedCell } from "../../excel/applyEdits";
import type { ErrorDetails } from "../../excel/errorDetails";
import type { SkippedSheet } from "../../excel/highlights/skippedSheet";
import type { SelectedCell } from "../../excel/onSelectionChanged";
import type { Done } from "./done";
import type { FindingFilter } from "./findingFilter";
import { ALL_MEASURES, type MeasureFilter } from "./measureFilter";
import { NEW_DRAFT, type PaperDraft } from "./paperDraft";
import type { OtherWorkbook, Reviewed } from "./reviewed";
import type { SettingsDraft } from "./settingsDraft";

/** Who said which day the plan is judged on. */
export type AsAtSource = "today" | "stored" | "officer";

/** The pane's parts, one shown at a time. */
export const VIEWS = ["overview", "findings", "kpis", "paper", "tables", "settings"] as const;
export type View = (typeof VIEWS)[number];

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
  /** A review by other settings was called off. */
  | { readonly why: "cancelled" }
  /** So much changed that reading it again would hold the officer up. */
  | { readonly why: "large" }
  | { readonly why: "failed"; readonly message: string };

/** How far what the officer waits for has come. While there is one it can be called off. */
export interface Waiting extends Progress {
  readonly what: "reading" | "reviewing";
}

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
  readonly measures: MeasureFilter;
  /** The rows of a figure that was pressed, or null. */
  readonly rows: ShownRows | null;
  /** Newest first. */
  readonly applied: readonly AppliedFix[];
  /** Other plans read beside this workbook, from files an officer picked; until the pane is closed. */
  readonly beside: readonly OtherWorkbook[];
  readonly busy: Busy | null;
  /** Null while nothing can be called off. */
  readonly progress: Waiting | null;
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
  /** Settings that are being changed and are not kept yet, and those they were made of; null: none. */
  readonly settingsDraft: SettingsDraft | null;
  /** What was done last, until the officer turns to something else. */
  readonly done: Done | null;
  /** What a ribbon button had to say, or null. */
  readonly notice: string | null;
  /** Why what is kept in the workbook cannot be used, in words, or null. */
  readonly damaged: string | null;
  /** Whether the review follows the workbook's changes. */
  readonly following: boolean;
  /** Set once the workbook has changed and the review has not followed. */
  readonly stale: StaleReason | null;
}

export function initialState(today: CalendarDate): PaneState {
  return {
    asAt: today,
    asAtSource: "today",
    stored: NOTHING_STORED,
    stated: null,
    hiddenSheets: false,
    view: "overview",
    filter: { grouping: "severity", search: "", severities: SEVERITIES },
    measures: ALL_MEASURES,
    rows: null,
    applied: [],
    beside: [],
    marked: SEVERITIES,
    busy: null,
    progress: null,
    reviewed: null,
    failure: null,
    highlighted: false,
    skipped: [],
    autoSave: false,
    selected: null,
    opened: null,
    paper: NEW_DRAFT,
    settingsDraft: null,
    done: null,
    notice: null,
    damaged: null,
    following: true,
    stale: null,
  };
}
