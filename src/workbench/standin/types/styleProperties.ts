import type { CellStyle } from "../../../xlsx/document";
import type { Json } from "../wire";
import { notEmulated } from "../hostError";
import { boolean, color, integer } from "./arguments";

/** A property of a cell's look, by its name in Office.js. */
export interface StyleProperty {
  readonly since?: string;
  readonly read: (style: CellStyle) => Json;
  /** Returns the changed style; absent for what cannot be set here. */
  readonly write?: (style: CellStyle, value: Json, location: string) => CellStyle;
}

/**
 * A cell without fill reads as white, exactly as one filled with white does; only `tintAndShade` tells them apart: null
 * without a fill, a number with one (https://github.com/OfficeDev/office-js/issues/4900). `pattern` is said there to
 * read as null for both, against its documentation, so nothing can be built on it.
 */
export const FILL_PROPERTIES = {
  color: {
    read: (style) => style.fill ?? "#FFFFFF",
    write: (style, value, location) => ({ ...style, fill: color(value, location) }),
  },
  tintAndShade: { since: "1.9", read: (style) => (style.fill === null ? null : 0) },
  pattern: { since: "1.9", read: () => null },
} as const satisfies Record<string, StyleProperty>;

/** Automatic colour reads as black, its usual appearance. */
export const FONT_PROPERTIES = {
  color: {
    read: ({ font }) => font.color ?? "#000000",
    write: (style, value, location) => withFont(style, { color: color(value, location) }),
  },
  bold: {
    read: ({ font }) => font.bold,
    write: (style, value, location) => withFont(style, { bold: boolean(value, location) }),
  },
  italic: {
    read: ({ font }) => font.italic,
    write: (style, value, location) => withFont(style, { italic: boolean(value, location) }),
  },
  underline: { read: ({ font }) => (font.underline ? "Single" : "None") },
  strikethrough: {
    since: "1.9",
    read: ({ font }) => font.strikethrough,
    write: (style, value, location) => withFont(style, { strikethrough: boolean(value, location) }),
  },
  size: {
    read: ({ font }) => font.size,
    write: (style, value, location) => withFont(style, { size: integer(value, location) }),
  },
} as const satisfies Record<string, StyleProperty>;

const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** What a RangeFormat has itself. */
export const FORMAT_PROPERTIES = {
  wrapText: {
    read: ({ wrap }) => wrap,
    write: (style, value, location) => ({ ...style, wrap: boolean(value, location) }),
  },
  verticalAlignment: {
    read: ({ vertical }) => VERTICAL[vertical],
    write: (style, value, location) => ({ ...style, vertical: verticalOf(value, location) }),
  },
} as const satisfies Record<string, StyleProperty>;

function verticalOf(value: Json, location: string): CellStyle["vertical"] {
  const found = (Object.keys(VERTICAL) as CellStyle["vertical"][]).find((one) => VERTICAL[one] === value);
  if (found === undefined) throw notEmulated(location, `Not ${JSON.stringify(value)}.`);
  return found;
}

function withFont(style: CellStyle, change: Partial<CellStyle["font"]>): CellStyle {
  return { ...style, font: { ...style.font, ...change } };
}
