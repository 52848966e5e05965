import { isOpen, isPlanAction, type ReadWorkbook } from "./model/plan";
import { SEVERITIES, type Finding } from "./model/finding";
import type { Summary } from "./model/review";

/** Counts each action of the plans of record once, whatever lists repeat it. Ignored findings are not counted. */
export function summarize({ actions, measures }: ReadWorkbook, findings: readonly Finding[]): Summary {
  const own = actions.filter(isPlanAction);
  const overdue = own.filter((action) => action.overdueDays > 0);
  const byStatus: Record<keyof Summary["byStatus"], number> = {
    notStarted: 0,
    delayed: 0,
    underway: 0,
    onTrack: 0,
    complete: 0,
    onHold: 0,
    cancelled: 0,
    none: 0,
  };
  for (const action of own) byStatus[action.status?.value ?? "none"]++;
  const counted = findings.filter((finding) => !finding.ignored);
  const [errors, warnings, notes] = SEVERITIES.map((s) => counted.filter((f) => f.severity === s).length);
  return {
    actions: own.length,
    open: own.filter(isOpen).length,
    byStatus,
    overdue: overdue.length,
    overdueNotRatedDelayed: overdue.filter((action) => action.status?.value !== "delayed").length,
    themes: actions.filter((action) => action.kind === "theme" && action.reportOf === null).length,
    measures: measures.length,
    findingsBySeverity: { error: errors ?? 0, warning: warnings ?? 0, note: notes ?? 0 },
  };
}
