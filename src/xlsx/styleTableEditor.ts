import { builtInFormatId } from "./builtInFormats";
import type { CellStyle, ConditionalLook } from "./document";
import { sameStyle, styleKey } from "./documentEdit";
import { ElementList } from "./elementList";
import type { StyleTable } from "./readStyles";
import { borderXml, fillXml, fontXml, lookXml } from "./styleXml";
import type { XmlElement } from "./xmlTree";
import { attribute, child, prefixOf } from "./xmlTree";
import { applyEdits, escapeXml } from "./xmlText";

/** The children of `styleSheet` in their order (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"],
  ...["colors", "extLst"],
];
const FIRST_CUSTOM_FORMAT = 164;
/** What we write of a font ourselves; the rest (its name, family …) is kept from the font before. */
const OWN_FONT_PARTS = new Set(["b", "i", "strike", "u", "sz", "color"]);

/** Adds styles and looks at the end of a workbook's style table; what is there stays and keeps its number. */
export class StyleTableEditor {
  private readonly lists: Record<"numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", ElementList>;
  private readonly prefix: string;
  private readonly known = new Map<string, number>();
  private nextFormatId: number;

  /** @param table what was read from the same `text` and `root`. */
  constructor(
    private readonly text: string,
    root: XmlElement,
    private readonly table: StyleTable,
  ) {
    this.prefix = prefixOf(root.name);
    const list = (local: string) => new ElementList(root, ORDER, local);
    this.lists = {
      numFmts: list("numFmts"),
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      cellXfs: list("cellXfs"),
      dxfs: list("dxfs"),
    };
    const ids = this.lists.numFmts.elements.map((format) => Number(attribute(format, "numFmtId")));
    this.nextFormatId = Math.max(FIRST_CUSTOM_FORMAT - 1, ...ids) + 1;
  }

  /**
   * @param base the number of the style the cell had before, whose other properties (font name, protection) are kept.
   * @returns the number of a style that looks like this.
   */
  cellStyle(style: CellStyle, base = 0): number {
    const before = this.table.cellStyles[base];
    if (before && sameStyle(before, style)) return base;
    const key = `${base} ${styleKey(style)}`;
    const number = this.known.get(key) ?? this.lists.cellXfs.add(this.xf(style, base, before));
    this.known.set(key, number);
    return number;
  }

  /** @returns the number of the differential format that looks like this. */
  look(look: ConditionalLook): number {
    const xml = lookXml(look, this.prefix);
    const same = this.lists.dxfs.elements.findIndex(({ start, end }) => this.text.slice(start, end) === xml);
    return same >= 0 ? same : this.lists.dxfs.add(xml);
  }

  /** @returns the style table's XML with what was added, or null when nothing was. */
  editedText(): string | null {
    const edits = Object.values(this.lists).flatMap((list) => list.edits(this.text));
    return edits.length === 0 ? null : applyEdits(this.text, edits);
  }

  private xf(style: CellStyle, base: number, before: CellStyle | undefined): string {
    const xf = this.lists.cellXfs.elements[base] ?? null;
    const kept = (name: string) => Number(attribute(xf, name) ?? 0);
    const ids = {
      numFmtId:
        before?.numberFormat === style.numberFormat ? kept("numFmtId") : this.format(style.numberFormat),
      fontId: same(before?.font, style.font) ? kept("fontId") : this.font(style, kept("fontId")),
      fillId: before?.fill === style.fill ? kept("fillId") : this.fill(style.fill),
      borderId: same(before?.borders, style.borders) ? kept("borderId") : this.border(style),
    };
    const attributes = {
      ...xf?.attributes,
      ...ids,
      xfId: attribute(xf, "xfId") ?? "0",
      ...{ applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 },
    };
    const rest = xf?.children.filter(({ local }) => local !== "alignment") ?? [];
    const content =
      this.alignment(style, child(xf, "alignment")) + rest.map((part) => this.xml(part)).join("");
    return `<${this.prefix}xf${writeAttributes(attributes)}>${content}</${this.prefix}xf>`;
  }

  private alignment(style: CellStyle, before: XmlElement | null): string {
    const attributes = {
      ...before?.attributes,
      horizontal: style.horizontal,
      vertical: style.vertical,
      wrapText: style.wrap ? 1 : 0,
    };
    return `<${this.prefix}alignment${writeAttributes(attributes)}/>`;
  }

  private format(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== null) return builtIn;
    const key = `format ${code}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const id = this.nextFormatId++;
    this.known.set(key, id);
    this.lists.numFmts.add(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  private font(style: CellStyle, base: number): number {
    const rest =
      this.lists.fonts.elements[base]?.children.filter(({ local }) => !OWN_FONT_PARTS.has(local)) ?? [];
    return this.lists.fonts.add(
      fontXml(style.font, rest.map((part) => this.xml(part)).join(""), this.prefix),
    );
  }

  /** Fill 0 is always "none" (ECMA-376 part 1, 18.8.21; Excel reserves the first two). */
  private fill(fill: string | null): number {
    return fill === null ? 0 : this.lists.fills.add(fillXml(fill, this.prefix));
  }

  private border(style: CellStyle): number {
    return this.lists.borders.add(borderXml(style.borders, this.prefix));
  }

  private xml({ start, end }: XmlElement): string {
    return this.text.slice(start, end);
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function writeAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}
