import type { ExcelTable } from "../core/model/workbookSnapshot";
import { readPart } from "./readPart";
import { parseReferences } from "./references";
import { readRelationships } from "./relationships";
import type { XmlElement } from "./xmlTree";
import { attribute, child, childrenOf } from "./xmlTree";
import type { PackageParts } from "./zipPackage";

/** @returns the Excel tables that a worksheet part lists, in its order. */
export function readTables(parts: PackageParts, sheetPart: string, sheet: XmlElement): ExcelTable[] {
  const listed = childrenOf(child(sheet, "tableParts"), "tablePart");
  if (listed.length === 0) return [];
  const targets = new Map(readRelationships(parts, sheetPart).map(({ id, target }) => [id, target]));
  // A table stands on a sheet once, however often the sheet lists it.
  const names = new Set(listed.flatMap((element) => targets.get(attribute(element, "id") ?? "") ?? []));
  return [...names].flatMap((target) => {
    const table = readPart(parts, target).root;
    const range = parseReferences(attribute(table, "ref") ?? "")[0];
    if (!range) return [];
    const name = attribute(table, "displayName") ?? attribute(table, "name") ?? "";
    return [{ name, range, hasHeaderRow: attribute(table, "headerRowCount") !== "0" }];
  });
}
