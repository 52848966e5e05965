import type { Review } from "../../src/core/model/review";
import type { Truth } from "../fixtures/evaluation/truth";
import { matchTables } from "./matchTables";
import { falseColumns, missedColumns, scoreColumns } from "./scoreColumns";
import { scoreSamples } from "./scoreSamples";
import { addRecords, type RoleTally, type Tally } from "./tally";

export interface WorkbookScore {
  readonly file: string;
  readonly tally: Tally;
  /** One line each, without the file. */
  readonly misses: readonly string[];
}

/** A review of a workbook, or why there is none. */
export type ReviewOutcome = Pick<Review, "tables" | "actions" | "measures"> | { readonly failure: string };

/**
 * @param truth the part of the truth that is about this file.
 * Columns of a table that was missed are missed, and columns of a false table false, so that a role's figures tell what
 * an officer would see. A missed optional table counts neither way; nor does a table told as two.
 */
export function scoreWorkbook(file: string, truth: Truth, outcome: ReviewOutcome): WorkbookScore {
  const failure = "failure" in outcome ? outcome.failure : null;
  const read = "failure" in outcome ? { tables: [], actions: [], measures: [] } : outcome;
  const negative = new Set(truth.negative.map(({ sheet }) => sheet));
  const onNegative = read.tables.filter(({ sheet }) => negative.has(sheet));
  const matches = matchTables(
    truth.tables,
    read.tables.filter(({ sheet }) => !negative.has(sheet)),
  );
  const missed = matches.missed.filter(({ optional }) => !optional);
  const claimed = [...onNegative, ...matches.false];
  const columns = matches.pairs.map((pair) => ({ pair, score: scoreColumns(pair.truth, pair.found) }));
  const samples = scoreSamples(truth.samples, read);
  const roles = [
    ...columns.map(({ score }) => score.roles),
    ...missed.map(missedColumns),
    ...claimed.map(falseColumns),
  ];
  return {
    file,
    tally: {
      workbooks: 1,
      failures: failure === null ? 0 : 1,
      tablesExpected: truth.tables.filter(({ optional }) => !optional).length,
      tablesFound: matches.pairs.filter(({ truth: { optional } }) => !optional).length,
      splitTables: matches.split.length,
      negativeSheets: negative.size,
      falseOnNegativeSheets: onNegative.length,
      falseElsewhere: matches.false.length,
      roles: roles.reduce<Record<string, RoleTally>>((sum, next) => addRecords(sum, next), {}),
      samples: samples.samples,
    },
    misses: [
      ...(failure === null ? [] : [`could not be reviewed: ${failure}`]),
      ...missed.map(
        ({ sheet, kind, dataRows: [first, last] }) =>
          `${sheet}: ${kind} table in rows ${first} to ${last} expected, found ${foundOn(sheet, read.tables)}`,
      ),
      ...claimed.map(({ id, kind }) => `${id}: no table of its own expected, found a ${kind} table`),
      ...matches.split.map(({ id }) => `${id}: part of a table expected, found a table of its own`),
      ...columns.flatMap(({ pair, score }) => score.misses.map((miss) => `${pair.found.id}: ${miss}`)),
      ...samples.misses,
    ],
  };
}

function foundOn(sheet: string, tables: Review["tables"]): string {
  const here = tables.filter((table) => table.sheet === sheet);
  return here.length === 0 ? "none on the sheet" : here.map(({ kind, id }) => `${kind} ${id}`).join(", ");
}
