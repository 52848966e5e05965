import type { Settings } from "../model/settings";
import type { SettingsValues } from "./schema";

/** A setting in words, for officers and for the page that lists them all. */
export interface SettingText {
  readonly title: string;
  /** What it changes, in a sentence or two. */
  readonly what: string;
  /** What may stand there. */
  readonly form: string;
  /** Values that are valid and say something: they are shown on the page and run as tests. */
  readonly example: SettingsValues;
}

/** Every setting, in the order officers meet them. A setting without its words does not compile. */
export const SETTING_TEXTS: { readonly [K in "profile" | keyof Settings]: SettingText } = {
  profile: {
    title: "Kind of plan",
    what: "A set of settings that go together. Whatever else is set goes before it.",
    form: "One of the profiles below.",
    example: { profile: "threePointPlan" },
  },
  asAt: {
    title: "As-at date",
    what: "The day the plan is judged on. Without one, it is the day of the review.",
    form: "A day, YYYY-MM-DD, or null.",
    example: { asAt: "2019-06-24" },
  },
  scale: {
    title: "Status scale",
    what: "What ratings and colours mean. Without one, the workbook's own key is used, else the five-point scale.",
    form: "The name of a scale below, a scale of your own, or null.",
    example: {
      scale: {
        name: "Traffic lights of the trust",
        steps: [
          {
            value: "complete",
            label: "Purple: signed off",
            words: ["purple", "signed off"],
            fills: ["#7030A0"],
          },
          { value: "underway", label: "Amber: underway", words: ["amber"], fills: ["#FFC000"] },
          { value: "delayed", label: "Red: late", words: ["red", "late"], fills: ["#FF0000"] },
        ],
      },
    },
  },
  tolerance: {
    title: "Tolerance",
    what: "How far an actual may miss its target before that is a finding: points for percentages, else per cent of the target.",
    form: "A number from 0 to 100.",
    example: { tolerance: 2 },
  },
  reportingCycleMonths: {
    title: "Reporting cycle",
    what: "Months between two reports to the board. An update older than that is not current.",
    form: "A number from 1 to 24.",
    example: { reportingCycleMonths: 2 },
  },
  dueSoonDays: {
    title: "Due soon",
    what: "An open action due within this many days is due soon.",
    form: "A whole number of days from 0 to 366.",
    example: { dueSoonDays: 14 },
  },
  notStartedDueWithinDays: {
    title: "Not started, and due within",
    what: "An action that has not begun and is due within this many days is told.",
    form: "A whole number of days from 0 to 366.",
    example: { notStartedDueWithinDays: 90 },
  },
  overduePerLead: {
    title: "Overdue actions of one lead",
    what: "A lead with more overdue actions than this is told.",
    form: "A whole number from 0 to 1000.",
    example: { overduePerLead: 3 },
  },
  bunchedDeadlines: {
    title: "Bunched deadlines",
    what: "This many deadlines of one plan in one month, and a third of those still to come, are bunched.",
    form: "A whole number from 2 to 1000.",
    example: { bunchedDeadlines: 8 },
  },
  quarters: {
    title: "Quarters",
    what: "What quarters are counted in: financial ones start in April, calendar ones in January. Where nothing is chosen, Q2 2019/20 and Q2 without a year are those of the financial year. A due date of Q2 2019 is read as the table shows, else as April to June, and is not called late before the financial quarter is over too; figures and promises of Q2 2019 are the financial year's.",
    form: '"financial", "calendar" or null.',
    example: { quarters: "calendar" },
  },
  yearKind: {
    title: "Years written as pairs",
    what: "What a bare 2019/20 means. Without it, a check that accuses waits for the later end.",
    form: '"financial", "academic", "calendar" or null.',
    example: { yearKind: "academic" },
  },
  termEnds: {
    title: "Ends of school terms",
    what: "The last day of each term. Without them, a term ends with the last month that any authority uses.",
    form: "A month and day, MM-DD, for autumn, spring and summer.",
    example: { termEnds: { autumn: "12-20", spring: "04-05", summer: "07-23" } },
  },
  hiddenSheets: {
    title: "Hidden sheets",
    what: "Whether hidden sheets are read too. Sheets that Excel does not even list never are.",
    form: "true or false.",
    example: { hiddenSheets: true },
  },
  checks: {
    title: "Checks",
    what: "Another severity for a check than its own, or the check switched off.",
    form: 'By the check\'s id: "error", "warning", "note" or "off".',
    example: { checks: { "plan/redated": "warning", "kpi/missing-comparator": "off" } },
  },
  tables: {
    title: "Tables put right by hand",
    what: "What a table is, where it was understood otherwise. It is known again by its headings.",
    form: 'The sheet, the headings joined by " | ", and a kind: "plan", "kpi" or "none".',
    example: { tables: [{ sheet: "Costs", headings: "Item | Owner | Due", kind: "none" }] },
  },
  columns: {
    title: "Columns put right by hand",
    what: "What a column holds, where it was understood otherwise. It is known again by its heading, and by its letter where the heading is blank or stands twice.",
    form: 'The sheet, the column\'s letter, its heading and a role; "none": it is not read.',
    example: { columns: [{ sheet: "Plan", column: "F", heading: "Projected", role: "due" }] },
  },
  readings: {
    title: "Readings put right by hand",
    what: "What to read in a cell's place. The cell itself stays as it is; the correction holds while the cell says what it said.",
    form: "The sheet, the cell, its words and what to read.",
    example: { readings: [{ sheet: "Plan", cell: "C12", text: "Sept", readAs: "30/09/2019" }] },
  },
  paper: {
    title: "Board paper",
    what: "What the paper says of itself, the meetings it goes from and to, and how many months ahead it lists actions not started.",
    form: "A title, a committee, an author (a role), the last and the next meeting (YYYY-MM-DD), and months from 1 to 24; each may be left out.",
    example: {
      paper: {
        committee: "Improvement Board",
        author: "Head of Service",
        lastMeeting: "2019-04-03",
        nextMeeting: "2019-07-03",
        notStartedMonths: 4,
      },
    },
  },
};
