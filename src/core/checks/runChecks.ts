import { cellAddress } from "../model/address";
import type { Finding, Severity } from "../model/finding";
import { Kept } from "../model/kept";
import type { FoundTable } from "../model/plan";
import type { Settings } from "../model/settings";
import { runToEnd, type Steps } from "../model/steps";
import type { Check, CheckContext, Draft } from "./defineCheck";
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
  const ranked: Ranked[] = [];
  const sheetOrder = new Map([...new Set(tables.map((table) => table.sheet))].map((sheet, i) => [sheet, i]));
  for (const [order, check] of CHECKS.entries()) {
    const choice = choices[check.id];
    if (choice === "off") continue;
    for (const { table, draft } of placedDrafts(check, context)) {
      // What a check saw of a row is the same draft from review to review.
      const finding = findings.of(draft, choice, () => findingOf(check, table, draft, choice));
      ranked.push({
        finding,
        sheet: sheetOrder.get(table.sheet) ?? 0,
        row: draft.row,
        column: draft.column,
        order,
      });
    }
    yield 1;
  }
  ranked.sort((a, b) => a.sheet - b.sheet || a.row - b.row || a.column - b.column || a.order - b.order);
  return tellApart(ranked.map(({ finding }) => finding));
}

const findings = new Kept<Draft, Finding>();

interface Ranked {
  readonly finding: Finding;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Of its check. */
  readonly order: number;
}

function placedDrafts(check: Check, context: CheckContext): { draft: Draft; table: FoundTable }[] {
  if (check.appliesTo === "workbook")
    return check.run(context).map((draft) => ({ draft, table: draft.table }));
  return [...subjectsOf(context.workbook).values()]
    .filter(({ table }) => table.kind === check.appliesTo && table.reportOf === null)
    .flatMap((subject) => check.run(subject, context).map((draft) => ({ draft, table: subject.table })));
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

/** Two findings with the same words are told apart by their order, so that ignoring one does not ignore the other. */
function tellApart(found: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return found.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` };
  });
}
