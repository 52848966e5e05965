import { columnIndex } from "../../src/core/model/address";
import type { FoundTable } from "../../src/core/model/plan";
import type { TrueTable } from "../fixtures/evaluation/truth";

/** Below this share of common data rows two tables are not the same table. */
const LEAST_OVERLAP = 0.5;

export interface TableMatches {
  readonly pairs: readonly { readonly truth: TrueTable; readonly found: FoundTable }[];
  readonly missed: readonly TrueTable[];
  /** Part of a true table that is matched with another found one. */
  readonly split: readonly FoundTable[];
  readonly false: readonly FoundTable[];
}

/**
 * Pairs the tables of one workbook: same sheet and kind, a heading row in common (or none in both), data rows that
 * overlap by half of their union or more, and columns in common. The closest pairs are made first.
 */
export function matchTables(truths: readonly TrueTable[], founds: readonly FoundTable[]): TableMatches {
  const candidates = truths
    .flatMap((truth) => founds.map((found) => ({ truth, found, likeness: likeness(truth, found) })))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const pairs: { truth: TrueTable; found: FoundTable }[] = [];
  for (const { truth, found } of candidates) {
    if (!pairs.some((pair) => pair.truth === truth || pair.found === found)) pairs.push({ truth, found });
  }
  const unmatched = founds.filter((found) => !pairs.some((pair) => pair.found === found));
  const isPart = (found: FoundTable) => pairs.some((pair) => liesIn(found, pair.truth));
  return {
    pairs,
    missed: truths.filter((truth) => !pairs.some((pair) => pair.truth === truth)),
    split: unmatched.filter(isPart),
    false: unmatched.filter((found) => !isPart(found)),
  };
}

/** @returns the share of data rows in common out of all data rows of either; both count from 0 to 1. */
export function rowOverlap(truth: TrueTable, found: FoundTable): number {
  const [first, last] = truth.dataRows;
  const common = Math.min(last, found.lastRow + 1) - Math.max(first, found.firstRow + 1) + 1;
  const union = Math.max(last, found.lastRow + 1) - Math.min(first, found.firstRow + 1) + 1;
  return common > 0 ? common / union : 0;
}

function likeness(truth: TrueTable, found: FoundTable): number {
  if (truth.sheet !== found.sheet || truth.kind !== found.kind || !headingsAgree(truth, found)) return 0;
  const rows = rowOverlap(truth, found);
  return rows < LEAST_OVERLAP ? 0 : rows * columnOverlap(truth, found);
}

function headingsAgree({ headerRows, dataRows }: TrueTable, { headingRows }: FoundTable): boolean {
  const anyWithin = ([first, last]: readonly [number, number]) =>
    headingRows.some((row) => row + 1 >= first && row + 1 <= last);
  return headerRows ? anyWithin(headerRows) : !anyWithin(dataRows);
}

/** The span of columns in common; what tells side-by-side tables apart. */
function columnOverlap(truth: TrueTable, { range }: FoundTable): number {
  const columns = [truth.columns, truth.alsoAcceptable ?? {}].flatMap(Object.values).flat().map(columnIndex);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const foundLast = range.column + range.columnCount - 1;
  const common = Math.min(last, foundLast) - Math.max(first, range.column) + 1;
  const union = Math.max(last, foundLast) - Math.min(first, range.column) + 1;
  return common > 0 ? common / union : 0;
}

function liesIn(found: FoundTable, truth: TrueTable): boolean {
  const [first, last] = truth.dataRows;
  return (
    found.sheet === truth.sheet &&
    found.kind === truth.kind &&
    found.firstRow + 1 >= first &&
    found.lastRow + 1 <= last &&
    columnOverlap(truth, found) > 0
  );
}
