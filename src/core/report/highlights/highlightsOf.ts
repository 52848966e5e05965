import { parseAddress, rangeAddress, type CellRange } from "../../model/address";
import { SEVERITIES, type Severity } from "../../model/finding";
import { addTo } from "../../model/groupBy";
import type { Review } from "../../model/review";
import { runToEnd, type Steps } from "../../model/steps";
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

const FINDINGS_A_STEP = 1_000;

/** @returns what {@link highlightSteps} comes to. */
export function highlightsOf(
  review: Review,
  snapshot: WorkbookSnapshot,
  severities?: readonly Severity[],
): Highlight[] {
  return runToEnd(highlightSteps(review, snapshot, severities));
}

/**
 * @param severities which findings are highlighted; all unless said otherwise.
 * @returns a highlight for every cell with a finding that is not ignored, in the order of the findings; where a cell
 *   has several the worst one counts. Each step is a thousand findings.
 */
export function* highlightSteps(
  review: Review,
  snapshot: WorkbookSnapshot,
  severities: readonly Severity[] = SEVERITIES,
): Steps<Highlight[]> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, { sheet, merges: mergesByRow(sheet) }]));
  const highlights = new Map<string, Highlight>();
  for (const [i, { sheet: name, cell, severity, ignored }] of review.findings.entries()) {
    if (i % FINDINGS_A_STEP === 0) yield FINDINGS_A_STEP;
    const own = sheets.get(name);
    const place = parseAddress(cell);
    if (ignored || !severities.includes(severity) || own === undefined || place === null) continue;
    const { sheet, merges } = own;
    const whole = mergeAround(merges, place);
    const address = rangeAddress(whole);
    const key = `${name}!${address}`;
    const before = highlights.get(key);
    if (before !== undefined && rank(before.severity) <= rank(severity)) continue;
    highlights.set(key, { sheet: name, address, severity, surface: surfaceOf(sheet, whole) });
  }
  return [...highlights.values()];
}

/** The merged cells that each row of what the sheet holds is part of. */
function mergesByRow({ merges, origin, values }: SheetSnapshot): ReadonlyMap<number, CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of merges) {
    const end = Math.min(merge.row + merge.rowCount, origin.row + values.length);
    for (let row = merge.row; row < end; row++) {
      addTo(byRow, row, merge);
    }
  }
  return byRow;
}

function mergeAround(merges: ReadonlyMap<number, CellRange[]>, place: CellRange): CellRange {
  const around = merges
    .get(place.row)
    ?.find((merge) => place.column >= merge.column && place.column < merge.column + merge.columnCount);
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
