import type { SheetDocument } from "./document";
import { readPart } from "./readPart";
import { readRelationships } from "./relationships";
import type { Relationship } from "./relationships";
import { WorkbookFileError, missingPart, unreadablePart } from "./workbookFileError";
import { attribute, child, childrenOf, isTrue } from "./xmlTree";
import type { PackageParts } from "./zipPackage";
import { findPart } from "./zipPackage";

/** A worksheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetDocument["visibility"];
  /** Its part: "xl/worksheets/sheet1.xml". */
  readonly part: string;
}

/** What the workbook part says, and where the parts are that it refers to. */
export interface WorkbookPart {
  readonly part: string;
  readonly relationships: readonly Relationship[];
  /** The worksheets in their order; chart, dialog and macro sheets are left out. */
  readonly sheets: readonly SheetEntry[];
  /** Index into `sheets`. */
  readonly activeSheet: number;
  readonly date1904: boolean;
}

/** @throws WorkbookFileError when the package has no workbook or no worksheet, or does not hold one that it lists. */
export function readWorkbookPart(parts: PackageParts): WorkbookPart {
  const part = workbookName(parts);
  const { root } = readPart(parts, part);
  const relationships = readRelationships(parts, part);
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const listed = childrenOf(child(root, "sheets"), "sheet").map((element) => ({
    name: attribute(element, "name") ?? "",
    state: attribute(element, "state"),
    relationship: targets.get(attribute(element, "id") ?? ""),
  }));
  const sheets = listed.flatMap(({ name, state, relationship }): SheetEntry[] => {
    if (!relationship) throw missingPart(`for the sheet ${JSON.stringify(name)}`);
    if (relationship.kind !== "worksheet") return [];
    return [
      {
        name,
        visibility: readVisibility(state),
        part: findPart(parts, relationship.target) ?? relationship.target,
      },
    ];
  });
  if (sheets.length === 0)
    throw new WorkbookFileError("This workbook has no worksheets; there is nothing to read.");
  // Read once for each of a thousand sheets, one part would take a thousand times as long.
  if (new Set(sheets.map((sheet) => sheet.part)).size < sheets.length) {
    throw unreadablePart(part, "Two of its sheets are one part.");
  }
  const view = child(child(root, "bookViews"), "workbookView");
  const active = listed[Number(attribute(view, "activeTab") ?? 0)]?.name;
  return {
    part,
    relationships,
    sheets,
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ name }) => name === active),
    ),
    date1904: isTrue(attribute(child(root, "workbookPr"), "date1904")),
  };
}

/** @returns the name of the part with this kind of relationship from the workbook that is really there, or null. */
export function relatedPart(parts: PackageParts, workbook: WorkbookPart, kind: string): string | null {
  const relationship = workbook.relationships.find((candidate) => candidate.kind === kind);
  return relationship ? findPart(parts, relationship.target) : null;
}

function workbookName(parts: PackageParts): string {
  const named = readRelationships(parts, "").find(({ kind }) => kind === "officeDocument")?.target;
  const name = named ?? "xl/workbook.xml";
  const found = findPart(parts, name);
  if (found === null) throw missingPart(name);
  return found;
}

function readVisibility(state: string | null): SheetDocument["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
