import type { ColumnCorrection } from "../../model/settings";
import type { HeadingMatch } from "../headingMatch";
import type { ColumnProfile } from "./profile";

/** A column before its role is decided. */
export interface ColumnEvidence {
  readonly column: number;
  readonly heading: string;
  readonly match: HeadingMatch;
  readonly profile: ColumnProfile;
  /** What the officer says it is; null where nothing was said. */
  readonly corrected: ColumnCorrection | null;
}
