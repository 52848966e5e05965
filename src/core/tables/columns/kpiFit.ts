import type { KpiRole } from "../../model/plan";
import type { ColumnProfile } from "./profile";

/** Refs come again where a measure has several rows, and not much more often. */
const LEAST_REFS = 0.7;

/** How well values fit a role: 1 they plainly are it, 0 they say nothing, −1 they are something else. */
export function kpiFit(role: KpiRole, p: ColumnProfile): number {
  // Which way is better, and not which way it went or what is aimed at.
  if (p.directions >= 0.8) return -1;
  switch (role) {
    case "ref":
      if (p.distinct < LEAST_REFS) return -0.5;
      return p.refs >= 0.6 && p.length <= 14 ? p.distinct * 2 - 1 : p.length > 30 ? -1 : -0.3;
    case "measure":
      if (p.figures > 0.7) return -1;
      return p.length >= 12 ? Math.min(1, 0.4 + p.distinct * 0.6) : -0.2;
    case "actual":
    case "target":
    case "baseline":
    case "comparator":
      if (p.codes >= 0.7 || p.dates >= 0.7) return -1;
      if (p.filled >= 3 && (p.figures === 0 || (p.figures < 0.25 && p.digits < 0.35))) return -1;
      return p.figures >= 0.5 ? p.figures : p.length > 60 ? -1 : p.digits - 0.5;
    case "lead":
      if (p.units >= 0.6) return -1;
      return (p.figures > 0.6 && p.names < 0.6) || p.length > 90 ? -1 : p.names >= 0.6 ? 1 : -0.1;
    case "status":
      return Math.max(p.statuses, p.statusColours) >= 0.5 || (p.completions >= 0.8 && p.figures < 0.3)
        ? 1
        : p.figures > 0.7
          ? -0.9
          : -0.3;
    case "frequency":
      if (p.intervals >= 0.8) return 1;
      return p.length > 40 || p.figures > 0.7 ? -1 : 0.8 - p.distinct * 0.5;
    case "unit":
      if (p.units >= 0.6) return 1;
      return p.length <= 14 && p.ways < 0.8 ? 0.5 : -0.6;
    case "trend":
      if (p.ways >= 0.9 && p.texts >= 0.9 && p.figures < 0.1 && p.statusColours < 0.5) return 1;
      return p.length <= 15 ? 0.6 : -0.6;
    case "notes":
      return p.length >= 15 ? 0.7 : p.figures > 0.7 ? -0.8 : 0;
  }
}
