import { reviewWorkbook } from "../core/index";
import { settingsFrom } from "../core/settings/resolve";
import { readStored } from "../core/settings/stored";
import { clearHighlights, paintHighlights } from "../excel/highlights/highlights";
import { highlightsOf } from "../core/report/highlights/highlightsOf";
import type { SkippedSheet } from "../excel/highlights/skippedSheet";
import type { PaneNews } from "../excel/paneChannel";
import { readWorkbook } from "../excel/readWorkbook";
import { today } from "../excel/today";
import { NOTHING_RECOGNISED, nothingToHighlight } from "./words";

/**
 * Reviews the open workbook as at the day kept in it, or today, and highlights what it finds.
 * @returns what the officer should be told.
 * @throws what Office.js throws, and a sentence when what is kept in the workbook cannot be read.
 */
export async function reviewNow(): Promise<PaneNews> {
  const snapshot = await readWorkbook();
  const stored = readStored(snapshot.stored);
  const settings = settingsFrom(stored.settings);
  const asAt = settings.asAt ?? today();
  const review = reviewWorkbook(snapshot, { asAt, settings, ignored: stored.ignored });
  const sheets = snapshot.sheets.map(({ name }) => name);
  const { cells, skipped } = await paintHighlights(highlightsOf(review, snapshot), sheets);
  const said = review.tables.length === 0 ? [NOTHING_RECOGNISED] : [];
  if (said.length === 0 && skipped.length === 0 && cells === 0) said.push(nothingToHighlight(asAt));
  const notice = [...said, ...reasons(skipped)].join(" ");
  return { notice: notice === "" ? null : notice, highlighted: cells > 0 };
}

/** Clears the highlights. @returns what the officer should be told. @throws as {@link reviewNow}. */
export async function clearNow(): Promise<PaneNews> {
  const { skipped } = await clearHighlights();
  return skipped.length > 0
    ? { notice: reasons(skipped).join(" "), highlighted: null }
    : { notice: null, highlighted: false };
}

function reasons(skipped: readonly SkippedSheet[]): string[] {
  return skipped.map(({ why }) => why);
}
