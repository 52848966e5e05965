import type { CalendarDate } from "../../core/model/calendarDate";
import type { KeptCoverage } from "../../core/model/coverage";
import type { IgnoreEntry } from "../../core/model/ignoring";
import { keepReview } from "../../core/report/movement/keepReview";
import { parseWith } from "../../core/settings/parse";
import { SETTINGS_SCHEMA, type SettingsValues } from "../../core/settings/schema";
import { NOTHING_STORED } from "../../core/settings/nothingStored";
import type { Stored } from "../../core/settings/stored";
import { saveStored } from "../../excel/storedPart";
import type { Dispatch } from "./paneAction";
import type { PaneState } from "./paneState";

/** Writes what is kept into the workbook and, once Excel has been seen to keep it, into the pane's state. */
async function keep(dispatch: Dispatch, stored: Stored): Promise<void> {
  dispatch({ type: "started", busy: "keeping" });
  await saveStored(stored);
  dispatch({ type: "kept", stored });
}

/** @param asAt null takes the kept day away. */
export function keepDate(
  dispatch: Dispatch,
  { stored }: PaneState,
  asAt: CalendarDate | null,
): Promise<void> {
  const settings = { ...stored.settings };
  if (asAt === null) delete settings.asAt;
  else settings.asAt = asAt;
  return keep(dispatch, { ...stored, settings });
}

/** @throws SettingsError when a value cannot be used; nothing is kept then. */
export function keepSettings(
  dispatch: Dispatch,
  { stored }: PaneState,
  values: SettingsValues,
): Promise<void> {
  return keep(dispatch, { ...stored, settings: parseWith(SETTINGS_SCHEMA, values, "settings") });
}

/** An entry for the same thing is replaced: a reason can be put in other words. */
export function keepIgnored(dispatch: Dispatch, { stored }: PaneState, entry: IgnoreEntry): Promise<void> {
  const others = stored.ignored.filter(({ what, key }) => what !== entry.what || key !== entry.key);
  return keep(dispatch, { ...stored, ignored: [...others, entry] });
}

export function keepNotIgnored(dispatch: Dispatch, { stored }: PaneState, entry: IgnoreEntry): Promise<void> {
  const ignored = stored.ignored.filter(({ what, key }) => what !== entry.what || key !== entry.key);
  return keep(dispatch, { ...stored, ignored });
}

/** Keeps what is needed to compare the next review with this one. */
export async function keepThisReview(dispatch: Dispatch, { stored, reviewed }: PaneState): Promise<void> {
  if (reviewed === null) return;
  await keep(dispatch, { ...stored, previous: keepReview(reviewed.review) });
}

export function keepCoverage(
  dispatch: Dispatch,
  { stored }: PaneState,
  coverage: KeptCoverage | null,
): Promise<void> {
  return keep(dispatch, { ...stored, coverage });
}

/** Everything of what is kept at once, as a file of settings has it. */
export function keepAll(dispatch: Dispatch, stored: Stored): Promise<void> {
  return keep(dispatch, stored);
}

/** Afterwards nothing of what Plan Check kept is in the workbook. */
export function keepNothing(dispatch: Dispatch): Promise<void> {
  return keep(dispatch, NOTHING_STORED);
}
