/** The widest digit of Calibri 11, Excel's standard font, in pixels at 96 to the inch. */
const DIGIT_WIDTH = 7;
const PIXELS_PER_POINT = 96 / 72;

/** @returns pixels for a column width as the file holds it (ECMA-376 part 1, 18.3.1.13). */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
}

/** The inverse of {@link columnPixels}. */
export function columnWidth(pixels: number): number {
  return Math.trunc((pixels / DIGIT_WIDTH) * 256) / 256;
}

/** @returns pixels for a row height in points. */
export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** The inverse of {@link rowPixels}: points. */
export function rowPoints(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}
