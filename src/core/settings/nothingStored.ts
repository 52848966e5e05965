import type { Stored } from "./stored";

/** What is kept in a workbook in which nothing is kept. By itself, for where the rest of the settings is not needed. */
export const NOTHING_STORED: Stored = { settings: {}, ignored: [], previous: null, coverage: null };
