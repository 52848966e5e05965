import type { CellStyle } from "../../xlsx/document";

/** Excel's own font first, then fonts of its widths. "Nearly Calibri" is defined in workbench.css. */
export const FONT_FAMILY = 'Calibri, Carlito, "Nearly Calibri", Arial, sans-serif';
/** Left and right inside a cell, in pixels. */
export const CELL_PADDING = 3;
/** As a multiple of the font's size. */
export const LINE_HEIGHT = 1.22;

const context = document.createElement("canvas").getContext("2d");
const widths = new Map<string, Map<string, number>>();

/** @returns points as pixels at 96 dpi. */
export function pixels(points: number): number {
  return (points * 4) / 3;
}

/** @returns how wide a text is drawn, in pixels. Adds up characters, measured once each: kerning is left out. */
export function textWidth(text: string, font: Pick<CellStyle["font"], "bold" | "size">): number {
  const css = `${font.bold ? "bold " : ""}${pixels(font.size)}px ${FONT_FAMILY}`;
  let known = widths.get(css);
  if (!known) widths.set(css, (known = new Map()));
  let total = 0;
  for (const character of text) {
    let width = known.get(character);
    if (width === undefined) known.set(character, (width = measure(character, css)));
    total += width;
  }
  return total;
}

function measure(character: string, css: string): number {
  if (!context) return 7;
  context.font = css;
  return context.measureText(character).width;
}
