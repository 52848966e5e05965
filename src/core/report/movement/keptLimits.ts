/** The longest text of each kind that is kept; enough to know a row by, and to show it. */
export const LONGEST_KEPT = { title: 120, name: 80, figure: 60 } as const;

/** How many leads, and how many groups of people, are kept of one row. */
export const MOST_KEPT_IN_ROW = 100;
