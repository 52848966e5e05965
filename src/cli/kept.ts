import type { CalendarDate } from "../core/model/calendarDate";
import type { IgnoreEntry } from "../core/model/ignoring";
import type { Settings } from "../core/model/settings";
import type { WorkbookSnapshot } from "../core/model/workbookSnapshot";
import { SettingsError } from "../core/settings/settingsError";
import { settingsFrom } from "../core/settings/resolve";
import { parseStored, readStored, type Stored } from "../core/settings/stored";
import { CannotRun } from "./exitCodes";
import { readBytes } from "./readBytes";
import { printable } from "./wrap";

/** What a command asks for beside its file. */
export interface KeptRequest {
  /** Null: that of the settings, else today. */
  readonly asAt: CalendarDate | null;
  /** A file of settings, used in place of what is kept in the workbook; null: none. */
  readonly settings: string | null;
  readonly hiddenSheets: boolean;
}

/** The day a plan is judged on, and where it came from. */
export interface AsAt {
  readonly date: CalendarDate;
  readonly from: "option" | "file" | "workbook" | "clock";
}

/** What a review goes by. */
export interface Kept {
  readonly asAt: AsAt;
  readonly settings: Settings;
  readonly ignored: readonly IgnoreEntry[];
  readonly stored: Stored;
}

/**
 * What to go by: the file of settings, else what is kept in the workbook; options go before both.
 * @throws CannotRun with a sentence for each thing that is wrong with the settings.
 */
export function readKept(
  workbook: string,
  { stored: xml }: WorkbookSnapshot,
  request: KeptRequest,
  today: () => CalendarDate,
): Kept {
  const { settings: file } = request;
  const stored = file === null ? storedIn(workbook, xml) : readSettingsFile(file);
  const settings = settingsFrom(stored.settings);
  return {
    asAt: chooseAsAt(request.asAt, settings.asAt, file === null ? "workbook" : "file", today),
    settings: { ...settings, hiddenSheets: settings.hiddenSheets || request.hiddenSheets },
    ignored: stored.ignored,
    stored,
  };
}

/** @throws CannotRun when the file cannot be read, is not JSON or holds what no setting may. */
export function readSettingsFile(file: string): Stored {
  const text = new TextDecoder().decode(readBytes(file, "settings, as a JSON file"));
  try {
    return parseStored(JSON.parse(text));
  } catch (error) {
    if (error instanceof SettingsError) throw new CannotRun(`${printable(file)}: ${error.message}`);
    if (!(error instanceof SyntaxError)) throw error;
    throw new CannotRun(
      `${printable(file)}: This file is not JSON (${error.message}). Correct it, or export it anew.`,
    );
  }
}

function storedIn(workbook: string, xml: string | null): Stored {
  try {
    return readStored(xml);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    throw new CannotRun(
      `${printable(workbook)}: ${error.message} To go on without what is kept there, give other settings with --settings FILE; an empty one is {}.`,
    );
  }
}

function chooseAsAt(
  asked: CalendarDate | null,
  kept: CalendarDate | null,
  keptIn: "file" | "workbook",
  today: () => CalendarDate,
): AsAt {
  if (asked !== null) return { date: asked, from: "option" };
  return kept === null ? { date: today(), from: "clock" } : { date: kept, from: keptIn };
}
