import type { KeptCoverage } from "../../core/model/coverage";
import type { KeptReview } from "../../core/model/movement";
import type { PaperSettings, Settings } from "../../core/model/settings";
import type { Stored } from "../../core/settings/stored";
import type { MadeSheet } from "../../excel/writePaperSheets";
import type { SectionId } from "../../paper/blocks/types";

/** What the paper says of itself and of the meetings; what is absent is as the settings have it. */
export type PaperFields = Partial<Omit<PaperSettings, "notStartedMonths">>;

/** An older version of the workbook, from a file. */
export interface OlderReview {
  readonly name: string;
  readonly review: KeptReview;
}

/** What is chosen for the board paper. It lasts until the pane is closed; nothing of it is kept without being asked. */
export interface PaperDraft {
  readonly fields: PaperFields;
  readonly compareWith: "kept" | "file" | "nothing";
  readonly older: OlderReview | null;
  /** Sections that were taken out. */
  readonly leftOut: readonly SectionId[];
  /** The list of commitments and what was said of its matches; "kept": as kept in the workbook. */
  readonly coverage: KeptCoverage | null | "kept";
  /** Worksheets made from here, newest first: one entry for each time. */
  readonly made: readonly (readonly MadeSheet[])[];
  /** Whether the officer comes from elsewhere for the messages to leads. */
  readonly messagesAsked: boolean;
}

export const NEW_DRAFT: PaperDraft = {
  fields: {},
  compareWith: "kept",
  older: null,
  leftOut: [],
  coverage: "kept",
  made: [],
  messagesAsked: false,
};

/** @returns the settings with what was chosen for this paper. */
export function withFields(settings: Settings, { fields }: PaperDraft): Settings {
  return { ...settings, paper: { ...settings.paper, ...fields } };
}

/** @returns whether anything was chosen that the settings do not say. */
export function fieldsDiffer({ paper }: Settings, { fields }: PaperDraft): boolean {
  return (Object.keys(fields) as (keyof PaperFields)[]).some((name) => fields[name] !== paper[name]);
}

/** @returns the review to compare with, or null. */
export function previousOf({ compareWith, older }: PaperDraft, { previous }: Stored): KeptReview | null {
  if (compareWith === "kept") return previous;
  return compareWith === "file" ? (older?.review ?? null) : null;
}

/** @returns the list of commitments in use, or null. */
export function coverageIn({ coverage }: PaperDraft, stored: Stored): KeptCoverage | null {
  return coverage === "kept" ? stored.coverage : coverage;
}
