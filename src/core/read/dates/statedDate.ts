import type { CalendarDate } from "../../model/calendarDate";
import { plainProse, readOpeningDate } from "./proseDates";

/** Words that a title line may put before its date. */
const LEAD_IN =
  /^(?:(?:v(?:ersion)? ?\d{1,2}(?:\.\d{1,2})?|report|reporting|position|status|progress|update|updated|last updated|date|dated|data|correct|as|plan|version|meeting|board|for|the|of|on|at|as at|as of|to|this|report date|date of (?:report|meeting|issue|update)|position statement)[ :,-]{1,3}){0,6}/;

/**
 * @param text a title line or a cell near the top of a sheet.
 * @returns the day it states, to be offered as the as-at date: "24 June 2019", "As at 24 June 2019", "Position at
 *   30/06/2019", "Report date: 3 July 2019"; null for anything else, months and longer prose included.
 */
export function readStatedDate(text: string): CalendarDate | null {
  if (text.length > 80) return null;
  const plain = plainProse(text).replace(/\s+/g, " ").trim();
  const lead = LEAD_IN.exec(plain)?.[0] ?? "";
  // "1.4.19" alone may be a ref.
  if (lead === "" && /^\d\.\d{1,2}\.\d{2}$/.test(plain)) return null;
  return dayAt(plain, lead.length) ?? dayAfterKeyword(plain);
}

function dayAt(plain: string, at: number): CalendarDate | null {
  const opening = readOpeningDate(plain.slice(at), "2019-01-01");
  if (opening?.draft.form !== "day" || !/^[ ,.)\]]{0,5}$/.test(plain.slice(at + opening.end))) return null;
  return opening.draft.to;
}

/** "SEND improvement plan as at 24 June 2019". */
function dayAfterKeyword(plain: string): CalendarDate | null {
  const keyword =
    /\b(?:as at|as of|position at|updated|report date|last updated|correct at)(?: on)?[ :-]{1,3}/.exec(plain);
  return keyword ? dayAt(plain, keyword.index + keyword[0].length) : null;
}
