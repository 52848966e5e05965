import type { PackageParts } from "./zipPackage";
import { findPart } from "./zipPackage";
import { readPart } from "./readPart";
import { attribute, childrenOf } from "./xmlTree";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: "worksheet", "styles", "customXml". */
  readonly kind: string;
  /** The part's name: "xl/worksheets/sheet1.xml". */
  readonly target: string;
}

/** @returns where a part's relationships are kept: "xl/_rels/workbook.xml.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** @returns what a part ("" for the package) refers to inside the package; empty when it has no relationships. */
export function readRelationships(parts: PackageParts, part: string): Relationship[] {
  const found = findPart(parts, relationshipsPart(part));
  if (found === null) return [];
  return childrenOf(readPart(parts, found).root, "Relationship")
    .filter((element) => attribute(element, "TargetMode") !== "External")
    .map((element) => ({
      id: attribute(element, "Id") ?? "",
      kind: (attribute(element, "Type") ?? "").replace(/^.*\//, ""),
      target: resolveTarget(part, attribute(element, "Target") ?? ""),
    }));
}

/** @returns the part's name, from a target that is absolute ("/xl/…") or relative to the part that names it. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replace(/\\/g, "/").replace(/[?#].*$/, "");
  const base = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  const segments = [...base];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(decodeSegment(segment));
  }
  return segments.join("/");
}

function decodeSegment(segment: string): string {
  return segment.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
