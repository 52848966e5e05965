import { dateParts, monthName } from "../../core/model/calendarDate";
import { currentDue, type Action } from "../../core/model/plan";
import type { DateReading } from "../../core/model/reading";
import type { Review } from "../../core/model/review";
import { ratedAs } from "../../core/model/words";
import type { FigureKey, Month } from "../state/figures";
import { counted } from "../words";

/** The words of the part that sums the review up. */
export const OVERVIEW_WORDS = {
  dueNext: "Due next",
  copyList: "Copy this list",
  listCopied: "Copied. Paste it into an email or a document.",
  messages: "Messages to leads",
  actionsByStatus: "Actions by status",
  backToOverview: "Back to overview",
} as const;

export const FIGURE_WORD: Readonly<Record<FigureKey, string>> = {
  overdue: "Overdue",
  notRatedDelayed: "Overdue, not rated delayed",
  ratedDelayed: "Rated delayed",
  dueSoon: "Due soon",
};

/** "Read 4 plan tables, 3 lists that report on them and 4 KPI tables: 94 actions, 39 measures." */
export function whatWasRead({ tables, summary }: Review): string {
  const lists = tables.filter(({ reportOf }) => reportOf !== null).length;
  const plans = tables.filter(({ kind }) => kind === "plan").length - lists;
  const kpis = tables.filter(({ kind }) => kind === "kpi").length;
  const found = [
    plans > 0 ? counted(plans, "plan table") : "",
    lists > 0 ? `${counted(lists, "list")} that ${lists === 1 ? "reports" : "report"} on them` : "",
    kpis > 0 ? counted(kpis, "KPI table") : "",
  ].filter(Boolean);
  const read =
    found.length > 1 ? `${found.slice(0, -1).join(", ")} and ${found.at(-1) ?? ""}` : found.join("");
  return `Read ${read}: ${counted(summary.actions, "action")}, ${counted(summary.measures, "measure")}.`;
}

/** "25 actions". */
/** "July 2019: 14". */
export function monthLine(month: Month, actions: number): string {
  return `${monthWords(month)}: ${actions}`;
}

/** "Due in July 2019". */
export function dueIn(month: Month): string {
  return `Due in ${monthWords(month)}`;
}

function monthWords(month: Month): string {
  const { year, month: number } = dateParts(`${month}-01`);
  return `${monthName(number)} ${year}`;
}

/** "1.5.1 Publish the local offer: due by 31 March 2019, 85 days overdue · rated Green · Head of Service". */
export function rowLine(action: Action): string {
  const { ref, title } = action;
  return `${[ref, title].filter(Boolean).join(" ")}: ${rowFacts(action, currentDue(action))}`;
}

export function groupLine(actions: number): string {
  return counted(actions, "action");
}

export function overdueLink(overdue: number): string {
  return `${overdue} overdue`;
}

/** "Priority 1: Overdue". */
export function groupStatusTitle(group: string, status: string): string {
  return `${group}: ${status}`;
}

/** "due by 31 March 2019, 85 days overdue · rated Green · Head of Service": what stands in an action's row. */
export function rowFacts({ overdueDays, status, leads }: Action, due: DateReading | null): string {
  const late = overdueDays > 0 ? `, ${counted(overdueDays, "day")} overdue` : "";
  const facts = [
    due === null || due.text === ""
      ? "no due date"
      : `due ${due.phrase === "" ? due.text : due.phrase}${late}`,
    status === null ? "no status" : `rated ${ratedAs(status)}`,
    leads.join(", "),
  ];
  return facts.filter(Boolean).join(" · ");
}
