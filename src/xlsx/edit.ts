import { appendSheets } from "./appendSheets";
import { dropStaleCalculation } from "./calculation";
import type { SheetDocument, WorkbookDocument } from "./document";
import { changedCells, editCells } from "./editCells";
import type { CellChanges } from "./editCells";
import { editConditionalFormats } from "./editConditionalFormats";
import { editStoredPart } from "./editStoredPart";
import { locateConditionalFormats } from "./readConditionalFormats";
import { readContext, readPackage } from "./read";
import type { StyleTable } from "./readStyles";
import { openStyleTable } from "./stylesPart";
import type { StyleTableEditor } from "./styleTableEditor";
import { readWorkbookPart } from "./workbookPart";
import { applyEdits, decodeXml, encodeXml } from "./xmlText";
import { closePackage, openPackage, requirePart } from "./zipPackage";

/**
 * @param source the file the document came from.
 * @returns the file with the document's cells, conditional formats, sheets added after its own and stored part; every
 *   other part is what it was.
 * @throws Error when its own sheets have been removed, renamed or moved: that is not written into an existing file.
 */
export function editPackage(document: WorkbookDocument, source: Uint8Array): Uint8Array {
  const parts = openPackage(source);
  const workbook = readWorkbookPart(parts);
  const before = readPackage(parts, source);
  const table = readContext(parts, workbook).styles;
  const styles = openStyleTable(parts, workbook, table);
  const pairs = pairSheets(before, document);
  const changes = pairs.map((pair) => changedCells(pair.before, pair.after));
  workbook.sheets.forEach(({ part }, index) => {
    const pair = pairs[index];
    const cells = changes[index];
    if (!pair || !cells || (cells.size === 0 && sameFormats(pair))) return;
    const text = decodeXml(requirePart(parts, part));
    parts.set(part, encodeXml(editSheet(text, pair.after, cells, table, styles.editor)));
  });
  appendSheets(parts, workbook, document.sheets.slice(pairs.length), styles.editor);
  styles.save();
  dropStaleCalculation(parts, workbook, pairs, changes);
  if (document.stored !== before.stored) editStoredPart(parts, workbook.part, document.stored);
  return closePackage(parts);
}

interface SheetPair {
  readonly before: SheetDocument;
  readonly after: SheetDocument;
}

function editSheet(
  text: string,
  sheet: SheetDocument,
  changes: CellChanges,
  table: StyleTable,
  styles: StyleTableEditor,
): string {
  const { root, edits } = editCells(text, changes, sheet, styles);
  const located = locateConditionalFormats(root, text, table.looks);
  return applyEdits(text, [
    ...edits,
    ...editConditionalFormats(root, text, located, sheet.conditionalFormats, styles),
  ]);
}

function pairSheets(before: WorkbookDocument, after: WorkbookDocument): SheetPair[] {
  return before.sheets.map((sheet, index) => {
    const same = after.sheets[index];
    if (same?.name === sheet.name) return { before: sheet, after: same };
    const names = ({ sheets }: WorkbookDocument) => sheets.map(({ name }) => name).join(", ");
    throw new Error(
      `Sheets cannot be removed, renamed or moved in an existing file, only added after the others: it has ` +
        `${names(before)}; asked for were ${names(after)}.`,
    );
  });
}

function sameFormats({ before, after }: SheetPair): boolean {
  return JSON.stringify(before.conditionalFormats) === JSON.stringify(after.conditionalFormats);
}
