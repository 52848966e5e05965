import { parseAddress, rangeAddress, type CellRange } from "../../model/address";
import { SEVERITIES, type Severity } from "../../model/finding";
import type { Review } from "../../model/review";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../model/workbookSnapshot";
import type { Surface } from "./looks";

/** One cell to highlight; a merged cell is highlighted whole. */
export interface Highlight {
  readonly sheet: string;
  /** "E23", or "A4:C4" for a merged cell. */
  readonly address: string;
  readonly severity: Severity;
  readonly surface: Surface;
}

/**
 * @param severities which findings are highlighted; all unless said otherwise.
 * @returns a highlight for every cell with a finding that is not ignored, in the order of the findings; where a cell
 *   has several the worst one counts.
 */
export function highlightsOf(
  review: Review,
  snapshot: WorkbookSnapshot,
  severities: readonly Severity[] = SEVERITIES,
): Highlight[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const highlights = new Map<string, Highlight>();
  for (const { sheet: name, cell, severity, ignored } of review.findings) {
    const sheet = sheets.get(name);
    const place = parseAddress(cell);
    if (ignored || !severities.includes(severity) || sheet === undefined || place === null) continue;
    const whole = mergeAround(sheet, place);
    const address = rangeAddress(whole);
    const key = `${name}!${address}`;
    const before = highlights.get(key);
    if (before !== undefined && rank(before.severity) <= rank(severity)) continue;
    highlights.set(key, { sheet: name, address, severity, surface: surfaceOf(sheet, whole) });
  }
  return [...highlights.values()];
}

function mergeAround(sheet: SheetSnapshot, place: CellRange): CellRange {
  const around = sheet.merges.find(
    (merge) =>
      place.row >= merge.row &&
      place.row < merge.row + merge.rowCount &&
      place.column >= merge.column &&
      place.column < merge.column + merge.columnCount,
  );
  return around ?? place;
}

function surfaceOf(sheet: SheetSnapshot, { row, column }: CellRange): Surface {
  const { fill, text } = cellAt(sheet, row, column);
  if (fill !== null) return "coloured";
  return text.trim() === "" ? "blank" : "plain";
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
