import { makeDate, type CalendarDate } from "../core/model/calendarDate";

/** What the command line needs of the world: two streams, how they look, and the clock. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Columns of the screen; null when the output goes elsewhere. */
  readonly columns: number | null;
  readonly colour: boolean;
  readonly today: () => CalendarDate;
}

const WIDTH_WITHOUT_SCREEN = 100;
const WIDEST = 120;
const NARROWEST = 40;

/** @returns the columns of a line that a reader can take in: as wide as the screen, within reason. */
export function widthOf({ columns }: Terminal): number {
  return Math.min(Math.max(columns ?? WIDTH_WITHOUT_SCREEN, NARROWEST), WIDEST);
}

/** @returns the terminal of this process. Colour only on a screen, and never where NO_COLOR is set (no-color.org). */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    error: (text) => void stderr.write(text),
    columns: stdout.isTTY ? stdout.columns : null,
    colour: stdout.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb",
    today: localToday,
  };
}

function localToday(): CalendarDate {
  const now = new Date();
  const date = makeDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new Error("This computer's clock gives no usable date; set it, or give --as-at.");
  return date;
}
