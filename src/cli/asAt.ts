import type { CalendarDate } from "../core/model/calendarDate";
import { readStored } from "../core/model/stored";
import type { WorkbookSnapshot } from "../core/model/workbookSnapshot";
import { CannotRun } from "./exitCodes";

/** The day a plan is judged on, and where it came from. */
export interface AsAt {
  readonly date: CalendarDate;
  readonly from: "option" | "workbook" | "clock";
}

/**
 * The as-at date: the one asked for, else the one kept in the workbook, else today.
 * @throws CannotRun when what is kept in the workbook is needed and cannot be read.
 */
export function chooseAsAt(
  asked: CalendarDate | null,
  { stored }: WorkbookSnapshot,
  today: () => CalendarDate,
): AsAt {
  if (asked !== null) return { date: asked, from: "option" };
  const kept = storedAsAt(stored);
  return kept === null ? { date: today(), from: "clock" } : { date: kept, from: "workbook" };
}

function storedAsAt(xml: string | null): CalendarDate | null {
  try {
    return readStored(xml).asAt;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotRun(`${reason} Until then, give the date with --as-at YYYY-MM-DD.`);
  }
}
