import { fingerprintOf } from "./checks/fingerprint";
import type { Finding } from "./model/finding";
import type { IgnoreEntry, IgnoreUse } from "./model/ignoring";
import { joined } from "./model/joined";
import { Kept } from "./model/kept";
import type { Action, Blocks, Measure, ReadWorkbook } from "./model/plan";

type Rows = Pick<ReadWorkbook, "actions" | "measures" | "blocks">;

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
  workbook: Rows,
): Ignoring {
  if (entries.length === 0) return { findings, ignoring: [] };
  const rowKeys = ignoredRows(entries, workbook);
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

/** The rows that an entry covers, by their places. */
function ignoredRows(
  entries: readonly IgnoreEntry[],
  { actions, measures, blocks }: Rows,
): ReadonlyMap<string, string> {
  const keys = new Set(entries.flatMap(({ what, key }) => (what === "row" ? [key] : [])));
  const places = new Map<string, string>();
  if (keys.size === 0) return places;
  const ofActions: Blocks<Action> = blocks === undefined ? [actions] : joined([...blocks.values()]);
  for (const block of [...ofActions, measures]) {
    const fingerprints = fingerprintsIn.of(block, null, () => block.map(rowFingerprint));
    for (const [i, row] of block.entries()) {
      const key = fingerprints[i] ?? "";
      if (keys.has(key)) places.set(placeOf(row.sheet, row.row + 1), key);
    }
  }
  return places;
}

const fingerprintsIn = new Kept<readonly (Action | Measure)[], readonly string[]>();

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
