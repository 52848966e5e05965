import type { PaperHeading } from "../../core/model/boardPaper";
import { formatDate } from "../../core/model/calendarDate";

/** @returns why the paper does not go up to the next meeting, behind "The next meeting's date": none is set, or it has gone by. */
export function noMeeting({ nextMeeting }: Pick<PaperHeading, "nextMeeting">): string {
  return nextMeeting === null ? "is not set" : `(${formatDate(nextMeeting)}) has gone by`;
}
