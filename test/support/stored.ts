import type { SettingsValues } from "../../src/core/settings/schema";
import { NOTHING_STORED } from "../../src/core/settings/nothingStored";
import { writeStored } from "../../src/core/settings/stored";

/** The XML of a workbook's own part that keeps these settings and nothing else. */
export function storedXml(settings: SettingsValues): string {
  const xml = writeStored({ ...NOTHING_STORED, settings });
  if (xml === null) throw new Error("There is nothing to keep.");
  return xml;
}
