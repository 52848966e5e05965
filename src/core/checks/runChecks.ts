import { cellAddress } from "../model/address";
import type { Finding, Severity } from "../model/finding";
import type { FoundTable } from "../model/plan";
import type { Settings } from "../model/settings";
import { runToEnd, type Steps } from "../model/steps";
import type { Check, CheckContext, Draft } from "./defineCheck";
import { fingerprintOf } from "./fingerprint";
import { FoundBefore, inOrder, type Found, type MadeOf, type PlacedDrafts, type Ranked } from "./foundBefore";
import { merged } from "./merged";
import { CHECKS } from "./registry";
import { subjectsOf } from "./subjects";

/** @returns the findings that {@link checkingSteps} comes to. */
export function runChecks(context: CheckContext, choices: Settings["checks"]): readonly Finding[] {
  return runToEnd(checkingSteps(context, choices)).findings;
}

/**
 * Runs every check, each a step of one unit, over every table of record, and those of the whole workbook once.
 * @param choices by a check's id: the severity the office gives it, or off. Others have their own.
 * @param before what was found in an earlier state of the same workbook.
 * @returns the findings by sheet, row, column and check. Lists that report on a plan are not checked a second time:
 *   only checks of the whole workbook compare them with it.
 */
export function* checkingSteps(
  context: CheckContext,
  choices: Settings["checks"],
  before = new FoundBefore(),
): Steps<Found> {
  const { tables } = context.workbook;
  const sheetOrder = new Map([...new Set(tables.map((table) => table.sheet))].map((sheet, i) => [sheet, i]));
  before.of(tables);
  const lists: (readonly Ranked[])[] = [];
  for (const [order, check] of CHECKS.entries()) {
    const choice = choices[check.id];
    if (choice === "off") continue;
    const said = saidBy(check, context);
    const by = { said, choice };
    lists.push(before.ofCheck(check.id, by, () => ranked(check, order, by, sheetOrder, before)));
    yield 1;
  }
  return before.all(lists);
}

function ranked(
  check: Check,
  order: number,
  { said, choice }: MadeOf,
  sheetOrder: ReadonlyMap<string, number>,
  before: FoundBefore,
): readonly Ranked[] {
  const lists = said.map(({ table, drafts }) => {
    const sheet = sheetOrder.get(table.sheet) ?? 0;
    return before.ofTable(check.id, table, choice).of(drafts, (draft) => ({
      finding: findingOf(check, table, draft, choice),
      sheet,
      row: draft.row,
      column: draft.column,
      order,
    }));
  });
  return merged(lists, inOrder);
}

function saidBy(check: Check, context: CheckContext): PlacedDrafts[] {
  if (check.appliesTo === "workbook")
    return check.run(context).map((draft) => ({ table: draft.table, drafts: [draft] }));
  return [...subjectsOf(context.workbook).values()]
    .filter(({ table }) => table.kind === check.appliesTo && table.reportOf === null)
    .map((subject) => ({ table: subject.table, drafts: check.run(subject, context) }))
    .filter(({ drafts }) => drafts.length > 0);
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
