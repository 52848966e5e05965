/** A row as the matcher sees it. */
export interface MatchRow {
  /** Normalised; "" where the row has none. */
  readonly ref: string;
  readonly title: string;
  /** A hash of all its words. */
  readonly words: string;
  readonly sheet: string;
  readonly theme: string;
  /** Only rows that are alike in this can be one: the part of a measure, "" for an action. */
  readonly part: string;
  /** Its status, due date and leads; "" where it has no date or no lead. */
  readonly state: string;
  /** Everything that is known of it, to tell rows of the same ref and words apart. */
  readonly whole: string;
}

/** Indexes of the row in the previous and in the current review. */
export type Match = readonly [previous: number, current: number];

/** Rows not yet matched, by index. */
export interface Left {
  readonly ones: ReadonlySet<number>;
  readonly others: ReadonlySet<number>;
}
