import type { CSSProperties } from "react";
import type { BorderLine, CellDocument, CellStyle, ConditionalLook, Edge } from "../../xlsx/document";
import { CELL_PADDING, FONT_FAMILY, LINE_HEIGHT, pixels } from "./textMetrics";

const EDGES = { top: "Top", bottom: "Bottom", left: "Left", right: "Right" } as const satisfies Record<
  Edge,
  string
>;
/** SpreadsheetML's line names as CSS: width in pixels and style. Anything not named here is drawn thin and solid. */
const LINES: Record<string, string> = {
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
  dashed: "1px dashed",
  dotted: "1px dotted",
  hair: "1px dotted",
  dashDot: "1px dashed",
  dashDotDot: "1px dashed",
  mediumDashed: "2px dashed",
  mediumDashDot: "2px dashed",
  mediumDashDotDot: "2px dashed",
  slantDashDot: "2px dashed",
};
const ERROR_VALUE = /^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!)$/;
const JUSTIFY = { left: "flex-start", center: "center", right: "flex-end" } as const;
const ALIGN = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

/** @returns the fill to draw: a conditional format's before the cell's own; null for none. */
export function fillOf(style: CellStyle | undefined, look: ConditionalLook | null): string | null {
  return look?.fill ?? style?.fill ?? null;
}

/** @returns CSS for a cell's text and where it stands in the cell. */
export function textLook({ style, value }: CellDocument, look: ConditionalLook | null): CSSProperties {
  const { font } = style;
  const lines = [
    (look?.underline ?? font.underline) && "underline",
    (look?.strikethrough ?? font.strikethrough) && "line-through",
  ].filter(Boolean);
  const horizontal = style.horizontal === "general" ? generalAlignment(value) : style.horizontal;
  return {
    color: look?.fontColor ?? font.color ?? undefined,
    fontFamily: FONT_FAMILY,
    fontSize: pixels(font.size),
    lineHeight: LINE_HEIGHT,
    fontWeight: (look?.bold ?? font.bold) ? 700 : undefined,
    fontStyle: (look?.italic ?? font.italic) ? "italic" : undefined,
    textDecoration: lines.length > 0 ? lines.join(" ") : undefined,
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    overflowWrap: style.wrap ? "anywhere" : undefined,
    padding: `0 ${CELL_PADDING}px`,
    textAlign: horizontal,
    justifyContent: JUSTIFY[horizontal],
    alignItems: ALIGN[style.vertical],
  };
}

/** @returns CSS for the cell's four edges, or null when it has none. */
export function edgeLook(borders: Partial<Record<Edge, BorderLine>> | undefined): CSSProperties | null {
  if (!borders) return null;
  const css: Record<string, string> = {};
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const line = borders[edge];
    if (line && line.style !== "none") {
      css[`border${EDGES[edge]}`] = `${LINES[line.style] ?? "1px solid"} ${line.color ?? "#000000"}`;
    }
  }
  return Object.keys(css).length > 0 ? css : null;
}

/** Numbers to the right, truth values and errors in the middle, text to the left. */
function generalAlignment(value: CellDocument["value"]): "left" | "center" | "right" {
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || ERROR_VALUE.test(value) ? "center" : "left";
}
