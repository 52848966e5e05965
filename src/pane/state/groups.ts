import { SEVERITIES, type Finding, type Severity } from "../../core/model/finding";
import type { SelectedCell } from "../../excel/onSelectionChanged";

export interface SheetGroup {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly sheets: readonly SheetGroup[];
}

/** @returns the findings that are not ignored, by severity, then by sheet, both in the review's order. */
export function groupFindings(findings: readonly Finding[]): SeverityGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity && !finding.ignored);
    const sheets = [...new Set(own.map(({ sheet }) => sheet))].map((sheet) => ({
      sheet,
      findings: own.filter((finding) => finding.sheet === sheet),
    }));
    return own.length === 0 ? [] : [{ severity, count: own.length, sheets }];
  });
}

/** @returns the findings of one cell, the worst first. */
export function findingsAt(findings: readonly Finding[], selected: SelectedCell | null): Finding[] {
  if (selected === null) return [];
  return findings
    .filter(({ sheet, cell, ignored }) => sheet === selected.sheet && cell === selected.cell && !ignored)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
