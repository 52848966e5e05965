import type { PlanRole } from "../../model/plan";
import type { ColumnProfile } from "./profile";

/** How well values fit a role: 1 they plainly are it, 0 they say nothing, −1 they are something else. */
export function planFit(role: PlanRole, p: ColumnProfile): number {
  const status = Math.max(p.statuses, p.statusColours, p.completions * 0.95);
  switch (role) {
    case "ref":
      // Numbers that begin anew under each heading of the list.
      if (p.countsUp && p.distinct < 0.9) return 0.6;
      if (p.refs >= 0.7 && p.length <= 14) return p.distinct * 2 - 1;
      if (p.shortCodes >= 0.8 && p.distinct >= 0.9 && p.length <= 14) return 0.7;
      return p.length > 30 ? -1 : p.refs < 0.3 ? -0.9 : -0.3;
    case "action":
      if (status > 0.6 || p.dates > 0.6 || p.figures > 0.8) return -1;
      if (p.filled >= 5 && p.distinct < 0.35) return -0.6;
      if (p.orders >= 0.5 && p.length >= 8) return 1;
      return p.length >= 18 ? Math.min(1, 0.5 + p.distinct / 2) : p.length >= 8 ? 0.3 * p.distinct : -0.5;
    case "due":
    case "start":
    case "completedOn":
    case "revisedDue":
      if (p.dates >= 0.5) return p.dates;
      if (role === "due" && p.times >= 0.5) return p.times * 0.6;
      if (p.times < 0.15 && p.filled >= 3) return -0.9;
      if (p.length > 60 || p.names > 0.7 || status > 0.5) {
        // “Ongoing” is a status too; beside “By next meeting” it says when.
        return role === "due" && p.times > 0 ? -0.9 : -1;
      }
      return p.dates - 0.3;
    case "lead":
      if (p.dates > 0.4 || status > 0.5 || (p.figures > 0.6 && p.names < 0.6)) return -1;
      if (p.filled >= 5 && p.distinct <= 1 / p.filled) return 0;
      if (p.people >= 0.5) return 0.8;
      return p.length > 100 ? -0.6 : p.names >= 0.6 ? 1 - p.distinct * 0.5 : -0.1;
    case "status":
      if (status >= 0.5) return p.length > 80 ? 0.2 : status;
      if (isOneOfFew(p)) return 0;
      return p.length > 40 || p.dates > 0.5 ? -1 : -0.5;
    case "percentComplete":
      if (p.length > LONGEST_SHARE) return -1;
      return p.figures >= 0.7 && p.digits >= 0.5 && p.dates < 0.3 ? 1 : -1;
    case "priority":
      if (p.levels >= 0.8) return 1;
      if (p.length > 20 && p.distinct > 0.7) return -1;
      return p.length <= 20 && p.distinct <= 0.7 ? 0.6 : -0.4;
    case "theme":
      if (p.length > 120 || p.dates > 0.5 || status > 0.7 || p.levels > 0.7) return -0.9;
      // Words of its own in every row group none.
      if (p.fillRate > 0.5 && p.distinct === 1 && p.filled >= 3 && p.length >= LEAST_OWN_WORDS) return -0.5;
      // Said once for the rows below it too.
      return p.fillRate <= 0.5 && p.filled >= 2 ? Math.max(GROUPS, 1 - p.distinct) : 1 - p.distinct;
    case "successMeasure":
      if (p.filled >= 3 && p.distinct <= 0.7) return -0.9;
      return told(p, status);
    case "mitigation":
      // "AC-2": which controls, and not what they are.
      return p.codes >= 0.7 ? -1 : told(p, status);
    default:
      return p.figures > 0.8 && p.length < 8 ? Math.min(-0.6, told(p, status)) : told(p, status);
  }
}

const GROUPS = 0.6;
const LEAST_OWN_WORDS = 20;
/** "about 40% (est.)": more words with a figure among them are told. */
const LONGEST_SHARE = 24;

/** Narratives of any sort. */
function told(p: ColumnProfile, status: number): number {
  if (p.dates > 0.7 || p.statuses > 0.7 || p.levels > 0.7) return -1;
  if (status > 0.8 && p.distinct < 0.8) return -0.8;
  if (p.length >= 15) return 0.8;
  return p.filled >= 4 && p.distinct < 0.6 ? -1 : 0;
}

/** The same few short words again and again: steps of a scale, if of one nobody knows. */
export function isOneOfFew(p: ColumnProfile): boolean {
  return p.filled >= 4 && p.distinct <= 0.75 && p.length <= 14 && p.dates < 0.1 && p.digits < 0.3;
}
