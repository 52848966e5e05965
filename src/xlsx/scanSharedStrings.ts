import { decodeEntities, decodeXstring, isPlainText } from "./xmlText";

const HEAD = /^\uFEFF?(?:<\?xml[^<>?]*\?>)?\s*<sst(?: [\w:]+="[^"<>&]*")*>/;
const TAIL = "</sst>";
const ITEM = /\s*<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>/y;
const BLANK = /\s*<si>(?:<t\/>)?<\/si>|\s*<si\/>/y;

/**
 * Reads shared strings that are plain text, several times as fast as a parser for any XML.
 * @param text the part that holds them.
 * @returns the strings, by their number; null when any is rich text or the part is not written as usual.
 */
export function scanSharedStrings(text: string): string[] | null {
  const head = HEAD.exec(text)?.[0];
  const end = text.lastIndexOf(TAIL);
  if (head === undefined || end < 0 || text.slice(end + TAIL.length).trim() !== "") return null;
  const strings: string[] = [];
  let at = head.length;
  while (at < end) {
    ITEM.lastIndex = BLANK.lastIndex = at;
    const raw = ITEM.exec(text)?.[1];
    if (raw === undefined && !BLANK.test(text)) break;
    const string = raw === undefined ? "" : isPlainText(raw) ? raw : decodeEntities(raw);
    if (string === null) return null;
    strings.push(decodeXstring(string));
    at = raw === undefined ? BLANK.lastIndex : ITEM.lastIndex;
  }
  return text.slice(at, end).trim() === "" ? strings : null;
}
