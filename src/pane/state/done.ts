import type { IgnoreEntry } from "../../core/model/ignoring";
import type { SettingsValues } from "../../core/settings/schema";
import type { AppliedFix } from "./paneState";

/** What the officer's last step did, with what it takes to take it back. */
export type Done =
  | { readonly did: "fixed" | "fixTakenBack"; readonly applied: AppliedFix }
  | { readonly did: "ignored" | "notIgnored"; readonly entry: IgnoreEntry }
  /** A table, a column or a cell is read otherwise. `before`: the settings until then. */
  | { readonly did: "corrected"; readonly before: SettingsValues }
  | { readonly did: "correctionTakenBack" };
