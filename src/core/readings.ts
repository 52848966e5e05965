import { cellAddress, parseAddress } from "./model/address";
import type { Finding } from "./model/finding";
import type { ReadingCorrection } from "./model/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "./model/workbookSnapshot";

/** A workbook whose corrected cells say what they are to be read as, and where those are. */
export interface CorrectedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** By sheet and cell, "Plan\nC12". */
  readonly applied: ReadonlyMap<string, ReadingCorrection>;
  /** Corrections whose words are no longer there. */
  readonly unused: readonly ReadingCorrection[];
}

/**
 * Puts the words an officer gave in the place of those a cell holds, for reading only. A correction holds while the cell
 * says what it said; should those words have moved, it follows them within the column where they stand only once.
 */
export function correctReadings(
  snapshot: WorkbookSnapshot,
  readings: readonly ReadingCorrection[],
): CorrectedWorkbook {
  const applied = new Map<string, ReadingCorrection>();
  const unused: ReadingCorrection[] = [];
  if (readings.length === 0) return { snapshot, applied, unused };
  const sheets = snapshot.sheets.map((sheet) => {
    const own = readings.filter((reading) => reading.sheet === sheet.name);
    const changes = own.flatMap((reading) => {
      const place = placeOf(sheet, reading);
      if (place === null) return [];
      applied.set(`${sheet.name}\n${cellAddress(place.row, place.column)}`, reading);
      return [{ ...place, text: reading.readAs }];
    });
    return changes.length === 0 ? sheet : withTexts(sheet, changes);
  });
  const followed = new Set(applied.values());
  unused.push(...readings.filter((reading) => !followed.has(reading)));
  return { snapshot: { ...snapshot, sheets }, applied, unused };
}

/** @returns the findings with the cells' own words in their evidence, and how they were read by the officer's correction. */
export function showCorrections(
  findings: readonly Finding[],
  { applied }: CorrectedWorkbook,
): readonly Finding[] {
  return applied.size === 0 ? findings : findings.map((finding) => showCorrection(finding, applied));
}

function showCorrection(finding: Finding, applied: CorrectedWorkbook["applied"]): Finding {
  const evidence = finding.evidence.map((item) => {
    const reading = applied.get(`${item.sheet}\n${item.cell}`);
    return reading ? { ...item, text: reading.text, readAs: `as you corrected it: ${reading.readAs}` } : item;
  });
  return { ...finding, evidence };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function placeOf(sheet: SheetSnapshot, { cell, text }: ReadingCorrection): Place | null {
  const address = parseAddress(cell);
  if (address === null) return null;
  const column = address.column - sheet.origin.column;
  const texts = sheet.text.map((row) => row[column]?.trim());
  if (texts[address.row - sheet.origin.row] === text.trim())
    return { row: address.row, column: address.column };
  const moved = texts.flatMap((own, row) => (own === text.trim() ? [row] : []));
  const [only, ...others] = moved;
  if (only === undefined || others.length > 0) return null;
  return { row: only + sheet.origin.row, column: address.column };
}

function withTexts(
  sheet: SheetSnapshot,
  changes: readonly (Place & { readonly text: string })[],
): SheetSnapshot {
  const replace = <T>(grid: readonly (readonly T[])[], valueOf: (text: string) => T) => {
    const rows = [...grid];
    for (const { row, column, text } of changes) {
      const own = [...(rows[row - sheet.origin.row] ?? [])];
      own[column - sheet.origin.column] = valueOf(text);
      rows[row - sheet.origin.row] = own;
    }
    return rows;
  };
  return {
    ...sheet,
    values: replace(sheet.values, (text) => text),
    text: replace(sheet.text, (text) => text),
    numberFormats: replace(sheet.numberFormats, () => "@"),
  };
}
