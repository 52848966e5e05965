import { SEVERITIES, type Finding } from "../../core/model/finding";
import type { SelectedCell } from "../../excel/onSelectionChanged";

/** @returns the findings of one cell, the worst first. */
export function findingsAt(findings: readonly Finding[], selected: SelectedCell | null): Finding[] {
  if (selected === null) return [];
  return findings
    .filter(({ sheet, cell, ignored }) => sheet === selected.sheet && cell === selected.cell && !ignored)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
