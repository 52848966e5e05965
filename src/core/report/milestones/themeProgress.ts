import { daysBetween, type CalendarDate } from "../../model/calendarDate";
import { addTo } from "../../model/groupBy";
import type { ActionProgress, MilestoneCounts, ThemeProgress } from "../../model/milestones";
import type { Action, ReadWorkbook } from "../../model/plan";
import { normalizeRef, parentRefs } from "../../read/refs";
import type { ActionOnCourse } from "./actionProgress";
import { actionCell } from "./cells";
import type { MilestoneContext } from "./milestonesOf";

/** @returns the themes of the plans of record that have actions under them, in the order of the sheets. */
export function themeProgress(
  { actions }: Pick<ReadWorkbook, "actions">,
  onCourse: readonly ActionOnCourse[],
  { asAt }: MilestoneContext,
): ThemeProgress[] {
  return themesWithActions(actions, onCourse).map(({ theme, under }) => {
    const own = under.map(({ progress }) => progress);
    const firstDue = lastOf(own.map((one) => one.firstDue));
    const currentDue = lastOf(own.map((one) => one.currentDue));
    return {
      table: theme.table,
      sheet: theme.sheet,
      cell: actionCell(theme),
      ref: theme.ref,
      title: theme.title,
      leads: theme.leads,
      actions: own,
      counts: countsOf(own),
      firstDue,
      currentDue,
      slippageDays: firstDue && currentDue ? daysBetween(firstDue, currentDue) : null,
      next: nextOf(own, asAt),
    };
  });
}

/** A theme's row and the actions under it at any depth, by their refs or as a band over them. */
export interface ThemeWithActions {
  readonly theme: Action;
  readonly under: readonly ActionOnCourse[];
}

export function themesWithActions(
  actions: readonly Action[],
  onCourse: readonly ActionOnCourse[],
): ThemeWithActions[] {
  const themes = actions.filter((row) => row.kind === "theme" && row.reportOf === null);
  if (themes.length === 0) return [];
  const byTheme = new Map<string, ActionOnCourse[]>();
  for (const one of onCourse) {
    const { table, ref, theme } = one.action;
    const names = [...parentRefs(ref ?? ""), theme ?? ""].filter((name) => name !== "");
    for (const name of new Set(names.map((n) => themeKey(table, n)))) {
      addTo(byTheme, name, one);
    }
  }
  return themes.flatMap((theme) => {
    const under = byTheme.get(themeKey(theme.table, theme.ref ?? theme.title));
    return under ? [{ theme, under }] : [];
  });
}

function themeKey(table: string, name: string): string {
  return `${normalizeRef(name)} ${table}`;
}

function countsOf(actions: readonly ActionProgress[]): MilestoneCounts {
  const all = actions.flatMap(({ milestones }) => milestones);
  const count = (verdict: string) => all.filter((one) => one.verdict === verdict).length;
  return { met: count("met"), missed: count("missed"), notYetDue: count("notYetDue") };
}

function lastOf(dates: readonly (CalendarDate | null)[]): CalendarDate | null {
  return dates.reduce((last, date) => (date !== null && (last === null || date > last) ? date : last), null);
}

function nextOf(actions: readonly ActionProgress[], asAt: CalendarDate): ActionProgress[] {
  const ahead = actions.filter(({ open, currentDue }) => open && currentDue !== null && currentDue >= asAt);
  const soonest = ahead.map(({ currentDue }) => currentDue ?? "").sort()[0];
  return ahead.filter(({ currentDue }) => currentDue === soonest);
}
