import { WorkbookFileError } from "./workbookFileError";

/**
 * @returns the text of a file, with its line ends made "\n" and without its byte order mark.
 * @throws WorkbookFileError when the file is empty or not text.
 */
export function decodeCsv(bytes: Uint8Array): string {
  const text = decode(bytes).replace(/\r\n?/g, "\n");
  if (text.trim() === "")
    throw new WorkbookFileError("This file is empty; there is nothing to review in it.");
  // No text holds a NUL, and nearly every other kind of file does; a PDF may do without.
  if (text.includes("\0") || text.startsWith("%PDF-")) {
    throw new WorkbookFileError(
      "This file is not text, although its name ends in .csv. If it is an Excel workbook, give it its own ending (.xlsx); otherwise open it in the program it was made with and save it as CSV UTF-8.",
    );
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Excel's plain "CSV" in the United Kingdom; every byte stands for something in it, so nothing is lost.
    return decodeWindows1252(bytes);
  }
}

/** The characters of the bytes 0x80 to 0x9F; the five that stand for none are themselves. */
const FROM_0X80 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Not TextDecoder's, which in several versions of Node leaves these bytes as they are (nodejs/node#56542). */
function decodeWindows1252(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) {
    text += byte >= 0x80 && byte < 0xa0 ? FROM_0X80.charAt(byte - 0x80) : String.fromCharCode(byte);
  }
  return text;
}
