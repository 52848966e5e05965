import type { CalendarDate } from "../../core/model/calendarDate";
import type { Severity } from "../../core/model/finding";
import type { StatedDate } from "../../core/model/review";
import type { Stored } from "../../core/settings/stored";
import type { SkippedSheet } from "../../excel/highlights/skippedSheet";
import type { SelectedCell } from "../../excel/onSelectionChanged";
import type { Done } from "./done";
import type { FindingFilter } from "./findingFilter";
import type { MeasureFilter } from "./measureFilter";
import type { AppliedFix, Busy, Failure, Opened, ShownRows, StaleReason, View, Waiting } from "./paneState";
import type { PaperDraft } from "./paperDraft";
import type { OtherWorkbook, Reviewed } from "./reviewed";
import type { SettingsDraft } from "./settingsDraft";

/** What happens to the pane's state. */
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
  | { type: "measuresFiltered"; measures: Partial<MeasureFilter> }
  | { type: "rowsShown"; rows: ShownRows | null }
  | { type: "fixApplied"; applied: AppliedFix }
  | { type: "fixTakenBack"; applied: AppliedFix }
  | { type: "started"; busy: Busy }
  | { type: "progressed"; progress: Waiting }
  | { type: "cancelled" }
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
  | { type: "settingsDrafted"; draft: SettingsDraft | null }
  | { type: "done"; done: Done | null }
  | { type: "noticed"; notice: string | null; highlighted: boolean | null };

export type Dispatch = (action: PaneAction) => void;
