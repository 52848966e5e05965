import { tinted } from "./tint";
import type { XmlElement } from "./xmlTree";
import { attribute, child, isTrue } from "./xmlTree";

/** The colours a file refers to by number. */
export interface Palette {
  /** In the order of the `theme` attribute: light 1, dark 1, light 2, dark 2, accents 1 to 6, link, followed link. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** In the file the dark colours come first; the `theme` attribute counts the light ones first. */
const THEME_ORDER = [
  ["lt1", "FFFFFF"],
  ["dk1", "000000"],
  ["lt2", "EEECE1"],
  ["dk2", "1F497D"],
  ["accent1", "4F81BD"],
  ["accent2", "C0504D"],
  ["accent3", "9BBB59"],
  ["accent4", "8064A2"],
  ["accent5", "4BACC6"],
  ["accent6", "F79646"],
  ["hlink", "0000FF"],
  ["folHlink", "800080"],
] as const;

const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";

/** ECMA-376 part 1, 18.8.27: 0 to 7 are repeated as 8 to 15; 64 and 65 are the system's text and background. */
const INDEXED = (
  `${FIRST_EIGHT} ${FIRST_EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ` +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF"
).split(" ");

/**
 * @param theme the theme part's root, or null: Office's first theme then stands in.
 * @param styles the style table's root, which may bring its own indexed colours, or null.
 */
export function readPalette(theme: XmlElement | null, styles: XmlElement | null): Palette {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const custom = child(child(styles, "colors"), "indexedColors")?.children ?? [];
  return {
    theme: THEME_ORDER.map(([name, fallback]) => themeColour(child(scheme, name)) ?? `#${fallback}`),
    indexed: INDEXED.map((standard, index) => hex(attribute(custom[index] ?? null, "rgb")) ?? `#${standard}`),
  };
}

/**
 * @param element a colour element (`fgColor`, `color` …) or null.
 * @returns "#RRGGBB" with theme and tint resolved, or null for automatic and for none.
 */
export function readColour(element: XmlElement | null, palette: Palette): string | null {
  if (!element || isTrue(attribute(element, "auto"))) return null;
  const base = baseColour(element, palette);
  return base === null ? null : tinted(base, Number(attribute(element, "tint") ?? 0));
}

function baseColour(element: XmlElement, palette: Palette): string | null {
  const theme = attribute(element, "theme");
  if (theme !== null) return palette.theme[Number(theme)] ?? null;
  const rgb = hex(attribute(element, "rgb"));
  if (rgb !== null) return rgb;
  const indexed = attribute(element, "indexed");
  return indexed === null ? null : (palette.indexed[Number(indexed)] ?? null);
}

function themeColour(element: XmlElement | null): string | null {
  const colour = element?.children[0] ?? null;
  return hex(attribute(colour, "lastClr") ?? attribute(colour, "val"));
}

/** Files hold AARRGGBB; the alpha is not shown by Excel. */
function hex(value: string | null): string | null {
  const match = value === null ? null : /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(value);
  return match ? `#${(match[1] ?? "").toUpperCase()}` : null;
}
