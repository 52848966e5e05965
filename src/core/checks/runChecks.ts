import { cellAddress } from "../model/address";
import type { Finding, Severity } from "../model/finding";
import type { FoundTable } from "../model/plan";
import type { Settings } from "../model/settings";
import { runToEnd, type Steps } from "../model/steps";
import type { Check, CheckContext, Draft, PlacedDraft } from "./defineCheck";
import { fingerprintOf } from "./fingerprint";
import { CHECKS } from "./registry";
import { subjectsOf } from "./subjects";

/** @returns what {@link checkingSteps} comes to. */
export function runChecks(context: CheckContext, choices: Settings["checks"]): Finding[] {
  return runToEnd(checkingSteps(context, choices));
}

/**
 * Runs every check, each a step of one unit, over every table of record, and those of the whole workbook once.
 * @param choices by a check's id: the severity the office gives it, or off. Others have their own.
 * @returns the findings by sheet, row, column and check. Lists that report on a plan are not checked a second time:
 *   only checks of the whole workbook compare them with it.
 */
export function* checkingSteps(context: CheckContext, choices: Settings["checks"]): Steps<Finding[]> {
  const { tables } = context.workbook;
  const ranked: { finding: Finding; rank: readonly number[] }[] = [];
  const sheets = [...new Set(tables.map((table) => table.sheet))];
  for (const [order, check] of CHECKS.entries()) {
    const choice = choices[check.id];
    if (choice === "off") continue;
    for (const { table, ...draft } of placedDrafts(check, context)) {
      const rank = [sheets.indexOf(table.sheet), draft.row, draft.column, order];
      ranked.push({ finding: findingOf(check, table, draft, choice), rank });
    }
    yield 1;
  }
  ranked.sort((a, b) => compareRanks(a.rank, b.rank));
  return tellApart(ranked.map(({ finding }) => finding));
}

function placedDrafts(check: Check, context: CheckContext): PlacedDraft[] {
  if (check.appliesTo === "workbook") return check.run(context);
  return [...subjectsOf(context.workbook).values()]
    .filter(({ table }) => table.kind === check.appliesTo && table.reportOf === null)
    .flatMap((subject) => check.run(subject, context).map((draft) => ({ ...draft, table: subject.table })));
}

function findingOf(check: Check, table: FoundTable, draft: Draft, choice: Severity | undefined): Finding {
  return {
    check: check.id,
    severity: choice ?? draft.severity ?? check.severity,
    sheet: table.sheet,
    cell: cellAddress(draft.row, draft.column),
    row: draft.row + 1,
    ref: draft.ref,
    table: table.id,
    message: draft.message,
    evidence: draft.evidence,
    fixes: draft.fixes ?? [],
    fingerprint: fingerprintOf(check.id, draft.ref, draft.content),
    ignored: null,
  };
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Two findings with the same words are told apart by their order, so that ignoring one does not ignore the other. */
function tellApart(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` };
  });
}
