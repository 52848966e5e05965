import type {
  ActionProgress,
  CalendarItem,
  FrequencyCalendar,
  Milestones,
  ThemeProgress,
} from "../core/model/milestones";

/** How every target and due date stands, as the command line's JSON: every field there, null where there is nothing. */
export function milestonesJson({ targets, actions, themes, withoutSteps }: Milestones) {
  return { targets, actions, themes: themes.map(themeJson), withoutSteps };
}

/** What is due before the next meeting, as the command line's JSON. */
export function calendarJson({ until, untilFrom, items }: FrequencyCalendar) {
  return { until, untilFrom, items: items.map(itemJson) };
}

/** The actions of a theme are told by their cells: they stand whole among the actions. */
function themeJson({ actions, next, ...theme }: ThemeProgress) {
  return { ...theme, actions: actions.map(placeJson), next: next.map(placeJson) };
}

function placeJson({ ref, sheet, cell }: ActionProgress) {
  return { ref, sheet, cell };
}

function itemJson({ what, reason, due, late, from, ref, title, cell, explanation }: CalendarItem) {
  return { what, reason, due, late, from, ref, title, ...cell, explanation };
}
