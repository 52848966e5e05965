import { BUILT_IN_FORMATS } from "./builtInFormats";
import type { Palette } from "./colours";
import { readColour } from "./colours";
import type { BorderLine, CellStyle, ConditionalLook, Edge } from "./document";
import { DEFAULT_STYLE } from "./documentEdit";
import { EXCEL } from "./limits";
import type { XmlElement } from "./xmlTree";
import { attribute, child, childrenOf, isTrue } from "./xmlTree";

/** The style table: what the `s` of a cell and the `dxfId` of a conditional format stand for. */
export interface StyleTable {
  readonly cellStyles: readonly CellStyle[];
  /** The same by what the `s` of a cell says. */
  readonly byIndex: ReadonlyMap<string, CellStyle>;
  readonly looks: readonly ConditionalLook[];
}

const EDGES: readonly (readonly [edge: Edge, names: readonly string[]])[] = [
  ["top", ["top"]],
  ["bottom", ["bottom"]],
  ["left", ["left", "start"]],
  ["right", ["right", "end"]],
];

/** @param root the style table's root element, or null when the workbook has none. */
export function readStyles(root: XmlElement | null, palette: Palette): StyleTable {
  const formats = readFormats(child(root, "numFmts"));
  const fonts = childrenOf(child(root, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = childrenOf(child(root, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = childrenOf(child(root, "borders"), "border").map((border) => readBorders(border, palette));
  const interned = new Map<string, CellStyle>();
  const cellStyles = childrenOf(child(root, "cellXfs"), "xf").map((xf): CellStyle => {
    const alignment = child(xf, "alignment");
    const index = (name: string) => Number(attribute(xf, name) ?? 0);
    const style: CellStyle = {
      numberFormat: formatCode(formats, index("numFmtId")),
      fill: fills[index("fillId")] ?? null,
      font: fonts[index("fontId")] ?? DEFAULT_STYLE.font,
      borders: borders[index("borderId")] ?? {},
      horizontal: readHorizontal(attribute(alignment, "horizontal")),
      vertical: readVertical(attribute(alignment, "vertical")),
      wrap: isTrue(attribute(alignment, "wrapText")),
    };
    return intern(interned, style);
  });
  const looks = childrenOf(child(root, "dxfs"), "dxf").map((dxf) => readLook(dxf, palette));
  return {
    cellStyles: cellStyles.length > 0 ? cellStyles : [DEFAULT_STYLE],
    byIndex: new Map(cellStyles.map((style, index) => [String(index), style])),
    looks,
  };
}

/** @returns the number format code that an id stands for; "General" for one that is not known. */
function formatCode(formats: ReadonlyMap<number, string>, id: number): string {
  return formats.get(id) ?? BUILT_IN_FORMATS[id] ?? "General";
}

function readFormats(element: XmlElement | null): Map<number, string> {
  return new Map(
    childrenOf(element, "numFmt").map((format) => [
      Number(attribute(format, "numFmtId")),
      knownCode(attribute(format, "formatCode") ?? ""),
    ]),
  );
}

/** Excel takes none that is longer, and working out what one shows takes time. */
function knownCode(code: string): string {
  return code === "" || code.length > EXCEL.numberFormat ? "General" : code;
}

/** Black and automatic are one, null: Excel gives the text colour of the theme as black, and Office.js both alike. */
function readFont(font: XmlElement, palette: Palette): CellStyle["font"] {
  const color = readColour(child(font, "color"), palette);
  return {
    color: color === "#000000" ? null : color,
    bold: flag(font, "b") ?? false,
    italic: flag(font, "i") ?? false,
    underline: underlined(font) ?? false,
    strikethrough: flag(font, "strike") ?? false,
    size: Number(attribute(child(font, "sz"), "val") ?? DEFAULT_STYLE.font.size),
  };
}

/** @returns whether the font turns this on or off; null when it says nothing. */
function flag(font: XmlElement | null, name: string): boolean | null {
  const element = child(font, name);
  return element ? isTrue(attribute(element, "val"), true) : null;
}

function underlined(font: XmlElement | null): boolean | null {
  const element = child(font, "u");
  return element ? attribute(element, "val") !== "none" : null;
}

/** A cell's fill: the pattern's foreground colour (the background's where that is automatic), a gradient's first stop. */
function readFill(fill: XmlElement, palette: Palette): string | null {
  const stop = child(child(fill, "gradientFill"), "stop");
  if (stop) return readColour(child(stop, "color"), palette);
  const pattern = child(fill, "patternFill");
  if (!pattern || (attribute(pattern, "patternType") ?? "none") === "none") return null;
  return readColour(child(pattern, "fgColor"), palette) ?? readColour(child(pattern, "bgColor"), palette);
}

function readBorders(border: XmlElement, palette: Palette): Partial<Record<Edge, BorderLine>> {
  const lines: Partial<Record<Edge, BorderLine>> = {};
  for (const [edge, names] of EDGES) {
    const line = names.map((name) => child(border, name)).find((element) => element !== null) ?? null;
    const style = attribute(line, "style") ?? "none";
    if (style !== "none") lines[edge] = { style, color: readColour(child(line, "color"), palette) };
  }
  return lines;
}

/** In a conditional format a solid fill's colour is the background (ECMA-376 part 1, 18.3.1.4 and Excel's own files). */
function readLook(dxf: XmlElement, palette: Palette): ConditionalLook {
  const font = child(dxf, "font");
  const border = child(dxf, "border");
  return {
    fill: readLookFill(child(dxf, "fill"), palette),
    fontColor: readColour(child(font, "color"), palette),
    bold: flag(font, "b"),
    italic: flag(font, "i"),
    underline: underlined(font),
    strikethrough: flag(font, "strike"),
    borders: border ? readBorders(border, palette) : {},
  };
}

function readLookFill(fill: XmlElement | null, palette: Palette): string | null {
  const pattern = child(fill, "patternFill");
  if (!fill || !pattern) return fill ? readFill(fill, palette) : null;
  const type = attribute(pattern, "patternType") ?? "solid";
  if (type === "none") return null;
  return readColour(child(pattern, "bgColor"), palette) ?? readColour(child(pattern, "fgColor"), palette);
}

function readHorizontal(value: string | null): CellStyle["horizontal"] {
  if (value === "left" || value === "right") return value;
  return value === "center" || value === "centerContinuous" ? "center" : "general";
}

function readVertical(value: string | null): CellStyle["vertical"] {
  if (value === "top" || value === "center") return value;
  return value === "justify" || value === "distributed" ? "top" : "bottom";
}

function intern(known: Map<string, CellStyle>, style: CellStyle): CellStyle {
  const key = JSON.stringify(style);
  const same = known.get(key) ?? style;
  known.set(key, same);
  return same;
}
