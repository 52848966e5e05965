import type { Evidence, Finding } from "../../core/model/finding";
import { plainMessage, type PlainMessage } from "./message";

export interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  readonly logicalLocations: readonly LogicalLocation[];
  readonly message?: PlainMessage;
}

interface LogicalLocation {
  readonly name: string;
  readonly fullyQualifiedName: string;
  /** A workbook's own words: the standard's are those of programs. */
  readonly kind: "cell" | "sheet" | "ref";
}

/** Where a finding stands: its cell, its sheet and, where the row has one, its ref. */
export function findingLocation(uri: string, { sheet, cell, ref }: Finding): Location {
  return {
    physicalLocation: { artifactLocation: { uri } },
    logicalLocations: [
      cellOf(sheet, cell),
      { name: sheet, fullyQualifiedName: sheet, kind: "sheet" },
      ...(ref === null ? [] : [{ name: ref, fullyQualifiedName: `${sheet} ${ref}`, kind: "ref" as const }]),
    ],
  };
}

/** A cell that a finding rests on, and how it was read. */
export function cellLocation(uri: string, { sheet, cell, text, readAs }: Evidence): Location {
  return {
    physicalLocation: { artifactLocation: { uri } },
    logicalLocations: [cellOf(sheet, cell)],
    message: plainMessage(readAs === null ? `“${text}”` : `“${text}”, ${readAs}`),
  };
}

/** "'Priority 1'!C5", as Excel writes it. */
function cellOf(sheet: string, cell: string): LogicalLocation {
  return { name: cell, fullyQualifiedName: `'${sheet.replace(/'/g, "''")}'!${cell}`, kind: "cell" };
}
