import { unzipSync, zipSync } from "fflate";
import type { UnzipFileInfo, Zippable } from "fflate";
import { refuseOtherFormats, refuseOtherPackages } from "./otherFormats";
import { WorkbookFileError, missingPart } from "./workbookFileError";

/** The parts of a package by name ("xl/workbook.xml"), in the order of the file. */
export type PackageParts = Map<string, Uint8Array>;

/** Larger than any workbook Excel opens in practice; keeps a hostile archive from filling the memory. */
const MAX_UNPACKED_BYTES = 2 ** 30;

/** Office writes 1 January 1980, the earliest time a zip archive can hold, and so do we: the output has no clock in it. */
const ENTRY_TIME = new Date(1980, 0, 1);

/**
 * @param bytes an .xlsx file.
 * @param wanted which parts to unpack; all when left out.
 * @throws WorkbookFileError when the bytes are no .xlsx package, with a sentence that says what they are.
 */
export function openPackage(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): PackageParts {
  refuseOtherFormats(bytes);
  const names: string[] = [];
  let unpacked = 0;
  const filter = (file: UnzipFileInfo) => {
    names.push(file.name);
    if (!wanted(plainName(file.name))) return false;
    unpacked += file.originalSize;
    if (unpacked > MAX_UNPACKED_BYTES) {
      throw new WorkbookFileError("This workbook is too large to read: it unpacks to more than 1 GB.");
    }
    return true;
  };
  const unpackedParts = unpack(bytes, filter);
  refuseOtherPackages(names.map(plainName));
  return new Map(Object.entries(unpackedParts).map(([name, content]) => [plainName(name), content]));
}

/** @returns the bytes of an archive with these parts, in their order. */
export function closePackage(parts: PackageParts): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of parts) entries[name] = content;
  return zipSync(entries, { mtime: ENTRY_TIME, level: 6 });
}

/** Part names differ in case between what refers to them and what holds them; OPC compares without case. */
export function findPart(parts: PackageParts, name: string): string | null {
  if (parts.has(name)) return name;
  const found = inLowerCase(parts).get(name.toLowerCase());
  return found !== undefined && parts.has(found) ? found : null;
}

const LOWER_CASE = new WeakMap<
  PackageParts,
  { readonly size: number; readonly names: Map<string, string> }
>();

/** Kept, since a workbook of thousands of sheets asks for thousands of parts. */
function inLowerCase(parts: PackageParts): ReadonlyMap<string, string> {
  const known = LOWER_CASE.get(parts);
  if (known?.size === parts.size) return known.names;
  const names = new Map([...parts.keys()].reverse().map((name) => [name.toLowerCase(), name]));
  LOWER_CASE.set(parts, { size: parts.size, names });
  return names;
}

/** @throws WorkbookFileError when there is no such part. */
export function requirePart(parts: PackageParts, name: string): Uint8Array {
  const found = findPart(parts, name);
  const content = found === null ? undefined : parts.get(found);
  if (content === undefined) throw missingPart(name);
  return content;
}

function unpack(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (cause instanceof WorkbookFileError) throw cause;
    throw new WorkbookFileError(
      "This workbook is damaged or incomplete: its contents cannot be unpacked. Fetch or save a fresh copy and try again.",
      { cause },
    );
  }
}

/** Some programs write names with backslashes or a leading slash. */
function plainName(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "");
}
