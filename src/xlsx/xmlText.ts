/**
 * @param bytes a part of a package.
 * @returns its text without byte order mark: UTF-8, UTF-16 by its mark, or what its XML declaration says.
 */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1] ?? "utf-8";
  return new TextDecoder(declared).decode(bytes);
}

/** @returns whether a text in XML stands for itself: no entity, nothing that a parser would refuse or change. */
export function isPlainText(raw: string): boolean {
  return !UNPLAIN.test(raw);
}

const UNPLAIN = /[&\uFFFE\uFFFF]|[^\P{Cc}\t\n]|\]\]>/u;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** @returns a text in XML with its predefined entities replaced; null when it holds what only a parser should judge. */
export function decodeEntities(raw: string): string | null {
  let unusual = false;
  const text = raw.replace(/&([^;&]{0,8});?/g, (whole, name: string) => {
    const character = whole.endsWith(";") ? ENTITIES[name] : undefined;
    if (character === undefined) unusual = true;
    return character ?? "";
  });
  return unusual || UNPLAIN.test(raw.replace(/&/g, "")) ? null : text;
}

/** @returns the bytes of a part; it is UTF-8 now, whatever the declaration said before. */
export function encodeXml(text: string): Uint8Array {
  const declared = text.replace(/^(<\?xml[^>]*\bencoding\s*=\s*["'])[^"']+/, "$1UTF-8");
  return new TextEncoder().encode(declared);
}

/** @returns the text as XML content or attribute value. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/**
 * SpreadsheetML writes characters that XML cannot hold as _xHHHH_ (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
 * @returns the text with them restored.
 */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The inverse of {@link decodeXstring}, escaped for XML. */
export function encodeXstring(text: string): string {
  const held = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    // XML 1.0 (2.2) has no control characters, lone surrogates or non-characters; a carriage return it has, but reads
    // as a line feed.
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) =>
      character === "\t" || character === "\n" ? character : `_x${hex4(character)}_`,
    );
  return escapeXml(held);
}

function hex4(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}

/** A replacement of text between two offsets. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @returns the text with the edits made; they must not overlap. Edits at one place are made in their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let from = 0;
  for (const edit of ordered) {
    pieces.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  pieces.push(text.slice(from));
  return pieces.join("");
}
