import { SettingsError } from "../../core/settings/settingsError";
import { parseStored, storedValues, type Stored } from "../../core/settings/stored";

export const SETTINGS_FILE_NAME = "plan-check-settings.json";

/** @returns the text of a file that holds everything that is kept, as the command line reads it too. */
export function settingsFileText(stored: Stored): string {
  return `${JSON.stringify(storedValues(stored), null, 2)}\n`;
}

/** @throws SettingsError with sentences for the officer when the text is no file of settings. */
export function readSettingsFile(text: string): Stored {
  return parseStored(jsonOf(text));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SettingsError([`This is no file of settings: it cannot be read as JSON (${reason}).`]);
  }
}
