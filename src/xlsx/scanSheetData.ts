import { columnIndex } from "../core/model/address";
import type { RawCell, RawFormula, SheetDataHandler } from "./sheetData";
import { decodeEntities, isPlainText } from "./xmlText";

/** Where the content of `sheetData` stands in a part's text: after its start tag, and before its end tag. */
export interface SheetDataPlace {
  readonly from: number;
  readonly to: number;
}

/** @returns where the content is, or null when the part is not written as spreadsheets usually are. */
export function findSheetData(text: string): SheetDataPlace | null {
  const start = /<sheetData(?:\s[^<>/]*)?>/.exec(text);
  if (!start) return null;
  const from = start.index + start[0].length;
  const to = text.lastIndexOf("</sheetData>");
  // A comment or a CDATA section may hold anything, tags too.
  return to < from || /<!/.test(text.slice(0, from)) ? null : { from, to };
}

/**
 * Reads rows and cells from text of the usual form, several times as fast as a parser for any XML.
 *
 * @returns false, with some cells told already, when anything is not of that form: prefixes, comments, rich text in
 *   cells, extensions, or what is no XML at all. Then the text must be read, or refused, by the parser.
 */
export function scanSheetData(
  text: string,
  { from, to }: SheetDataPlace,
  handler: SheetDataHandler,
): boolean {
  const scanner = new Scanner(text, from, to);
  try {
    scanner.rows(handler);
    return true;
  } catch (error) {
    if (error === UNUSUAL) return false;
    throw error;
  }
}

const UNUSUAL = new Error("The XML is not of the usual form.");
const SPACE = 32;
const LESS = 60;
const SLASH = 47;
const FULL_STOP = 46;
const [ZERO, NINE] = [48, 57];
const [LETTER_A, LETTER_Z] = [65, 90];

const PLACE = ' r="';
const MOST_KNOWN = 1000;

class Scanner {
  /** The attributes of cells, by their text behind the cell's place. */
  private readonly known = new Map<string, Readonly<Record<string, string>>>();

  constructor(
    private readonly text: string,
    private at: number,
    private readonly end: number,
  ) {}

  rows(handler: SheetDataHandler): void {
    let row = -1;
    for (;;) {
      this.skipSpace();
      if (this.at === this.end) return;
      const start = this.at;
      this.expect("<row");
      const attributes = this.attributes();
      const stated = Number(attributes["r"]);
      row = Number.isInteger(stated) && stated > 0 ? stated - 1 : row + 1;
      const startTagEnd = this.at;
      handler.row({ row, attributes, start, startTagEnd });
      const isEmpty = this.text.charCodeAt(this.at - 2) === SLASH;
      const endTagStart = isEmpty ? this.at : this.cells(row, handler);
      handler.rowEnd?.(row, endTagStart, this.at);
    }
  }

  /** @returns where the row's end tag starts. */
  private cells(row: number, handler: SheetDataHandler): number {
    let column = -1;
    for (;;) {
      this.skipSpace();
      const start = this.at;
      if (this.text.charCodeAt(start + 1) === SLASH) {
        this.expect("</row>");
        return start;
      }
      this.expect("<c");
      const attributes = this.attributesOfCell();
      const stated = attributes["r"];
      column = stated === undefined ? column + 1 : columnOf(stated, column + 1);
      const cell = this.text.charCodeAt(this.at - 2) === SLASH ? EMPTY : this.content();
      handler.cell({ row, column, attributes, ...cell, start, end: this.at });
    }
  }

  private content(): Pick<RawCell, "value" | "formula"> {
    let value: string | null = null;
    let formula: RawFormula | null = null;
    for (;;) {
      this.skipSpace();
      if (this.text.startsWith("</c>", this.at)) {
        this.at += 4;
        return { value, formula };
      }
      if (this.text.startsWith("<v>", this.at)) {
        this.at += 3;
        value = this.textTo("</v>");
      } else if (this.text.startsWith("<f", this.at)) {
        this.at += 2;
        const attributes = this.attributes();
        const isEmpty = this.text.charCodeAt(this.at - 2) === SLASH;
        formula = { text: isEmpty ? "" : this.textTo("</f>"), attributes };
      } else throw UNUSUAL;
    }
  }

  /** As {@link attributes}: but for the place, which comes first, most cells have those of another cell. */
  private attributesOfCell(): Record<string, string> {
    const close = this.text.indexOf(">", this.at);
    const quote = this.text.startsWith(PLACE, this.at) ? this.text.indexOf('"', this.at + PLACE.length) : -1;
    if (quote < 0 || quote > close || close >= this.end) return this.attributes();
    const r = this.text.slice(this.at + PLACE.length, quote);
    if (!isAddress(r)) return this.attributes();
    const others = this.text.slice(quote + 1, close + 1);
    const known = this.known.get(others);
    if (known) {
      this.at = close + 1;
      return { ...known, r };
    }
    const attributes = this.attributes();
    const shared = Object.entries(attributes).filter(([name]) => name !== "r");
    if (this.known.size < MOST_KNOWN) this.known.set(others, Object.fromEntries(shared));
    return attributes;
  }

  /** The attributes up to and with the ">" of the tag. */
  private attributes(): Record<string, string> {
    const close = this.text.indexOf(">", this.at);
    if (close < 0 || close >= this.end) throw UNUSUAL;
    const attributes: Record<string, string> = {};
    const last = this.text.charCodeAt(close - 1) === SLASH ? close - 1 : close;
    let at = this.at;
    while (at < last) {
      if (this.text.charCodeAt(at) !== SPACE) throw UNUSUAL;
      at += 1;
      if (at === last) break;
      const equals = this.text.indexOf('="', at);
      const quote = equals < 0 ? -1 : this.text.indexOf('"', equals + 2);
      if (quote < 0 || quote >= last) throw UNUSUAL;
      const name = this.text.slice(at, equals);
      const value = this.text.slice(equals + 2, quote);
      if (name in attributes || !NAME.test(name) || !ATTRIBUTE.test(value)) throw UNUSUAL;
      attributes[name] = value;
      at = quote + 1;
    }
    this.at = close + 1;
    return attributes;
  }

  private textTo(endTag: string): string {
    const to = this.text.indexOf("<", this.at);
    if (to < 0 || to >= this.end || !this.text.startsWith(endTag, to)) throw UNUSUAL;
    const raw = this.text.slice(this.at, to);
    this.at = to + endTag.length;
    if (isFigure(raw) || isPlainText(raw)) return raw;
    const decoded = decodeEntities(raw);
    if (decoded === null) throw UNUSUAL;
    return decoded;
  }

  private expect(tag: string): void {
    if (!this.text.startsWith(tag, this.at)) throw UNUSUAL;
    this.at += tag.length;
  }

  private skipSpace(): void {
    while (this.at < this.end && this.text.charCodeAt(this.at) !== LESS) {
      if (!/\s/.test(this.text.charAt(this.at))) throw UNUSUAL;
      this.at += 1;
    }
  }
}

const EMPTY: Pick<RawCell, "value" | "formula"> = { value: null, formula: null };
const NAME = /^[A-Za-z][\w:.-]*$/;
/** What attributes of rows and cells hold: no entities, and nothing that XML would refuse or change. */
const ATTRIBUTE = /^[\w :.,$()!*+/-]*$/;

/** Digits and a full stop: most values are the number of a text, or a number. */
function isFigure(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if ((code < ZERO || code > NINE) && code !== FULL_STOP) return false;
  }
  return true;
}

/** "C5". */
function isAddress(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < ZERO || code > NINE) && (code < LETTER_A || code > LETTER_Z)) return false;
  }
  return true;
}

function columnOf(address: string, otherwise: number): number {
  let letters = 0;
  while (letters < address.length && address.charCodeAt(letters) > 57) letters += 1;
  return letters === 0 ? otherwise : columnIndex(address.slice(0, letters));
}
