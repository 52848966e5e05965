import { fingerprintOf } from "./checks/fingerprint";
import type { Finding } from "./model/finding";
import type { IgnoreEntry, IgnoreUse } from "./model/ignoring";
import type { Action, Measure, ReadWorkbook } from "./model/plan";

/** Findings with those that the officer ignores marked, and how much each entry covers. */
export interface Ignoring {
  readonly findings: readonly Finding[];
  readonly ignoring: readonly IgnoreUse[];
}

/**
 * Marks the findings that the officer chose to ignore. The first entry that covers a finding gives its reason; a finding
 * is counted for every entry that covers it.
 */
export function applyIgnoring(
  findings: readonly Finding[],
  entries: readonly IgnoreEntry[],
  workbook: Pick<ReadWorkbook, "actions" | "measures">,
): Ignoring {
  if (entries.length === 0) return { findings, ignoring: [] };
  const rowKeys = keysOfRows(workbook);
  const counts = new Map<IgnoreEntry, number>();
  const marked = findings.map((finding) => {
    const row = rowKeys.get(placeOf(finding.sheet, finding.row)) ?? null;
    const covering = entries.filter((entry) => covers(entry, finding, row));
    for (const entry of covering) counts.set(entry, (counts.get(entry) ?? 0) + 1);
    const [first] = covering;
    return first ? { ...finding, ignored: { what: first.what, reason: first.reason } } : finding;
  });
  return {
    findings: marked,
    ignoring: entries.map((entry) => ({ entry, findings: counts.get(entry) ?? 0 })),
  };
}

/**
 * @returns what a row is known by when it moves: its ref and words. Two rows with the same ref and words are one to it.
 */
export function rowFingerprint(row: Pick<Action, "ref" | "title"> | Measure): string {
  const part = "part" in row ? (row.part ?? "") : "";
  return fingerprintOf("row", row.ref, `${row.title}\n${part}`);
}

function keysOfRows({ actions, measures }: Pick<ReadWorkbook, "actions" | "measures">): Map<string, string> {
  return new Map(
    [...actions, ...measures].map((row) => [placeOf(row.sheet, row.row + 1), rowFingerprint(row)]),
  );
}

/** @param row from 1. */
function placeOf(sheet: string, row: number): string {
  return `${sheet}\n${row}`;
}

function covers({ what, key }: IgnoreEntry, finding: Finding, row: string | null): boolean {
  switch (what) {
    case "finding":
      return finding.fingerprint === key;
    case "row":
      return row === key;
    case "check":
      return finding.check === key;
  }
}
