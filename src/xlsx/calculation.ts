import { cellOf } from "./documentEdit";
import type { SheetDocument } from "./document";
import type { CellChanges } from "./editCells";
import { removeContentType, removeRelationships } from "./packageEdit";
import { placeFor } from "./elementList";
import { readPart } from "./readPart";
import { relatedPart } from "./workbookPart";
import type { WorkbookPart } from "./workbookPart";
import { child, prefixOf } from "./xmlTree";
import { applyEdits, encodeXml } from "./xmlText";
import type { PackageParts } from "./zipPackage";

/** The children of `workbook` in their order, as far as `calcPr` (ECMA-376 part 1, 18.2.27). */
const ORDER = [
  ...[
    "fileVersion",
    "fileSharing",
    "workbookPr",
    "workbookProtection",
    "bookViews",
    "sheets",
    "functionGroups",
  ],
  ...["externalReferences", "definedNames", "calcPr"],
];

/**
 * We do not calculate. Where cells changed in a workbook with formulas, Excel is asked to do it on opening; where a
 * formula came or went, the calculation chain, which lists the cells with formulas, is dropped for Excel to rebuild
 * (it repairs a file whose chain is wrong, and says so to the user).
 */
export function dropStaleCalculation(
  parts: PackageParts,
  workbook: WorkbookPart,
  pairs: readonly { readonly before: SheetDocument; readonly after: SheetDocument }[],
  changes: readonly CellChanges[],
): void {
  if (!pairs.some((pair, index) => valuesDiffer(pair, changes[index]))) return;
  const chain = relatedPart(parts, workbook, "calcChain");
  if (chain !== null && pairs.some((pair, index) => formulasDiffer(pair, changes[index]))) {
    parts.delete(chain);
    removeRelationships(parts, workbook.part, chain);
    removeContentType(parts, chain);
  }
  if (pairs.some(({ after }) => hasFormula(after))) calculateOnOpening(parts, workbook.part);
}

type Pair = { readonly before: SheetDocument; readonly after: SheetDocument };

function valuesDiffer(pair: Pair, changes: CellChanges | undefined): boolean {
  return someChange(changes, (row, column) => {
    const [before, after] = [cellOf(pair.before, row, column), cellOf(pair.after, row, column)];
    return (
      (before?.value ?? "") !== (after?.value ?? "") || (before?.formula ?? null) !== (after?.formula ?? null)
    );
  });
}

function formulasDiffer(pair: Pair, changes: CellChanges | undefined): boolean {
  return someChange(changes, (row, column) => {
    const [before, after] = [cellOf(pair.before, row, column), cellOf(pair.after, row, column)];
    return (before?.formula ?? null) !== (after?.formula ?? null);
  });
}

function someChange(
  changes: CellChanges | undefined,
  test: (row: number, column: number) => boolean,
): boolean {
  return [...(changes ?? [])].some(([row, cells]) => [...cells.keys()].some((column) => test(row, column)));
}

function hasFormula(sheet: SheetDocument): boolean {
  for (const cells of sheet.cells.values()) {
    for (const cell of cells.values()) if (cell.formula !== null) return true;
  }
  return false;
}

function calculateOnOpening(parts: PackageParts, part: string): void {
  const { text, root } = readPart(parts, part);
  const existing = child(root, "calcPr");
  if (!existing) {
    const place = placeFor(root, ORDER, "calcPr");
    const element = `<${prefixOf(root.name)}calcPr fullCalcOnLoad="1"/>`;
    parts.set(part, encodeXml(applyEdits(text, [{ start: place, end: place, text: element }])));
    return;
  }
  const startTag = text.slice(existing.start, existing.startTagEnd);
  const asked = startTag
    .replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "")
    .replace(/\s*(\/?>)$/, ' fullCalcOnLoad="1"$1');
  parts.set(
    part,
    encodeXml(applyEdits(text, [{ start: existing.start, end: existing.startTagEnd, text: asked }])),
  );
}
