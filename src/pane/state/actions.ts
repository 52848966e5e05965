import type { CalendarDate } from "../../core/model/calendarDate";
import type { KeptCoverage } from "../../core/model/coverage";
import type { Finding, Severity } from "../../core/model/finding";
import type { Fix } from "../../core/model/fix";
import type { IgnoreEntry } from "../../core/model/ignoring";
import type { SettingsValues } from "../../core/settings/schema";
import type { Stored } from "../../core/settings/stored";
import type { FindingFilter } from "./findingFilter";
import type { MeasureFilter } from "./measureFilter";
import type { AppliedFix, Opened, ShownRows, View } from "./paneState";
import type { PaperDraft } from "./paperDraft";
import type { SettingsDraft } from "./settingsDraft";

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
