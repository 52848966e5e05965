import { groupBy } from "../model/groupBy";
import { joinedOnce } from "../model/joined";
import type { Blocks, FoundTable, ReadWorkbook } from "../model/plan";
import type { KpiSubject, PlanSubject } from "./defineCheck";

/** A table with its rows, of whichever kind it is. */
export type Subject = PlanSubject & KpiSubject;

const subjectsByWorkbook = new WeakMap<ReadWorkbook, ReadonlyMap<FoundTable, Subject>>();

/** @returns each table of a workbook with its rows: made once, so that what checks keep by subject is shared. */
export function subjectsOf(workbook: ReadWorkbook): ReadonlyMap<FoundTable, Subject> {
  const known = subjectsByWorkbook.get(workbook);
  if (known) return known;
  const blocks = workbook.blocks ?? blocksByTable(workbook.actions);
  const measures = groupBy(workbook.measures, ({ table }) => table);
  const subjects = new Map(
    workbook.tables.map((table) => {
      const own = blocks.get(table.id) ?? [];
      return [table, { table, blocks: own, rows: joinedOnce(own), measures: measures.get(table.id) ?? [] }];
    }),
  );
  subjectsByWorkbook.set(workbook, subjects);
  return subjects;
}

function blocksByTable<T extends { readonly table: string }>(rows: readonly T[]): Map<string, Blocks<T>> {
  return new Map([...groupBy(rows, ({ table }) => table)].map(([table, own]) => [table, [own]]));
}
