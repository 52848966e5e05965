/** Right, missed and false readings of one role, over all tables. */
export interface RoleTally {
  readonly right: number;
  readonly missed: number;
  readonly false: number;
}

/** Sampled cells of one sort: how many there are and how many were read right. */
export interface SampleTally {
  readonly right: number;
  readonly total: number;
}

export const SAMPLE_SORTS = ["due", "status", "kind", "ref", "figures"] as const;
export type SampleSort = (typeof SAMPLE_SORTS)[number];

/** What is counted about one workbook, or about several. */
export interface Tally {
  readonly workbooks: number;
  readonly failures: number;
  /** Tables that a reader expects; optional ones are left out. */
  readonly tablesExpected: number;
  readonly tablesFound: number;
  /** Found tables that cover part of a true one whose match is another: one table told as two. */
  readonly splitTables: number;
  readonly negativeSheets: number;
  readonly falseOnNegativeSheets: number;
  readonly falseElsewhere: number;
  readonly roles: Readonly<Record<string, RoleTally>>;
  readonly samples: Readonly<Partial<Record<SampleSort, SampleTally>>>;
}

export const EMPTY_TALLY: Tally = {
  workbooks: 0,
  failures: 0,
  tablesExpected: 0,
  tablesFound: 0,
  splitTables: 0,
  negativeSheets: 0,
  falseOnNegativeSheets: 0,
  falseElsewhere: 0,
  roles: {},
  samples: {},
};

/** @returns the sum of several tallies: ratios are made from it once, so every column and cell weighs the same. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, next) => ({
      workbooks: sum.workbooks + next.workbooks,
      failures: sum.failures + next.failures,
      tablesExpected: sum.tablesExpected + next.tablesExpected,
      tablesFound: sum.tablesFound + next.tablesFound,
      splitTables: sum.splitTables + next.splitTables,
      negativeSheets: sum.negativeSheets + next.negativeSheets,
      falseOnNegativeSheets: sum.falseOnNegativeSheets + next.falseOnNegativeSheets,
      falseElsewhere: sum.falseElsewhere + next.falseElsewhere,
      roles: addRecords(sum.roles, next.roles),
      samples: addRecords(sum.samples, next.samples),
    }),
    EMPTY_TALLY,
  );
}

/** @returns the counts of two records, key by key. */
export function addRecords<Counts extends object>(
  a: Readonly<Record<string, Counts>>,
  b: Readonly<Record<string, Counts>>,
): Record<string, Counts> {
  const sum: Record<string, Counts> = { ...a };
  for (const [key, counts] of Object.entries(b)) {
    const before = sum[key];
    sum[key] = before ? addCounts(before, counts) : counts;
  }
  return sum;
}

function addCounts<Counts extends object>(a: Counts, b: Counts): Counts {
  const sum = { ...a } as Record<string, number>;
  for (const [key, value] of Object.entries(b)) sum[key] = (sum[key] ?? 0) + Number(value);
  return sum as Counts;
}

/** @returns right ÷ (right + false), or null when nothing was claimed. */
export function precision({ right, false: wrong }: RoleTally): number | null {
  return ratio(right, right + wrong);
}

/** @returns right ÷ (right + missed), or null when nothing was expected. */
export function recall({ right, missed }: RoleTally): number | null {
  return ratio(right, right + missed);
}

/** @returns the harmonic mean of precision and recall, or null when nothing was claimed nor expected. */
export function f1({ right, missed, false: wrong }: RoleTally): number | null {
  return ratio(2 * right, 2 * right + missed + wrong);
}

/** @returns `part` of `whole`, or null when the whole is nothing. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
