import { WorkbookFileError } from "./workbookFileError";

const SAVE_AS = "Open it in the program it was made with and save it as an Excel workbook (.xlsx).";

/** What else an archive with such a part is. */
const PACKAGE_KINDS: readonly (readonly [part: RegExp, kind: string])[] = [
  [/^xl\/workbook\.bin$/i, "an Excel binary workbook (.xlsb)"],
  [/^word\/document\.xml$/i, "a Word document (.docx)"],
  [/^ppt\/presentation\.xml$/i, "a PowerPoint presentation (.pptx)"],
  [/^mimetype$/i, "an OpenDocument file (such as .ods)"],
  [/^Index\/Document\.iwa$|^Index\.zip$/i, "a Numbers or Pages document"],
];

/**
 * Looks at the first bytes only.
 * @throws WorkbookFileError when they are not those of a zip archive, which every .xlsx is.
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookFileError("This file is empty; it is not an .xlsx workbook.");
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw oleFileError(bytes);
  throw new WorkbookFileError(`This file is not an .xlsx workbook. ${SAVE_AS}`);
}

/** @throws WorkbookFileError when the archive's part names are those of some other kind of document. */
export function refuseOtherPackages(names: readonly string[]): void {
  if (names.some((name) => /^xl\/workbook\d*\.xml$/i.test(name))) return;
  for (const [part, kind] of PACKAGE_KINDS) {
    if (names.some((name) => part.test(name))) {
      throw new WorkbookFileError(`This file is ${kind}, not an .xlsx workbook. ${SAVE_AS}`);
    }
  }
  if (!names.some((name) => /^(?:_rels\/\.rels|\[Content_Types\]\.xml|xl\/)/i.test(name))) {
    throw new WorkbookFileError("This file is a zip archive, not an .xlsx workbook.");
  }
}

/**
 * A compound file ([MS-CFB]) names its streams in UTF-16: a protected .xlsx has "EncryptedPackage" ([MS-OFFCRYPTO] 2.3.4),
 * an old workbook "Workbook" or "Book" ([MS-XLS] 2.1.2).
 */
function oleFileError(bytes: Uint8Array): WorkbookFileError {
  if (holdsUtf16(bytes, "EncryptedPackage")) {
    return new WorkbookFileError(
      "This workbook is protected by a password and cannot be read. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it.",
    );
  }
  if (holdsUtf16(bytes, "Workbook\0") || holdsUtf16(bytes, "Book\0")) {
    return new WorkbookFileError(
      "This workbook is in the old .xls format, which cannot be read. Open it in Excel and save it as an Excel workbook (.xlsx).",
    );
  }
  return new WorkbookFileError(`This file is an older Office document, not an .xlsx workbook. ${SAVE_AS}`);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
