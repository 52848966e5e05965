/** The families a fill or font colour is sorted into; null for what carries no status: white, black, washed-out. */
export type ColorFamily = "red" | "amber" | "green" | "blue" | "purple" | "grey";

/** Upper ends of the hue ranges in degrees; yellow and orange are amber, teal is blue, pink is red or purple. */
const HUES: readonly (readonly [number, ColorFamily])[] = [
  [14, "red"],
  [65, "amber"],
  [165, "green"],
  [255, "blue"],
  [339, "purple"],
  [360, "red"],
];

/** Below this spread between strongest and weakest channel a colour is too washed out to mean anything. */
const LEAST_SPREAD = 0.15;
/** Excel's pale blues (DDEBF7, BDD7EE, B8CCE4) are the usual look of headings and banded rows. */
const LEAST_BLUE_SPREAD = 0.25;

/**
 * Sorts a colour by hue, so that FF0000, C00000 and Excel's pale FFC7CE are all red.
 *
 * Saturated colours and tints down to Excel's "Good / Neutral / Bad" styles count; the palest theme tints
 * (E2EFDA, D9E1F2, FCE4D6), near-whites and near-blacks do not. Neutral colours from 595959 to D9D9D9 are grey.
 *
 * @param hex "#RRGGBB".
 * @returns the family, or null when it carries none (also for text that is no such colour).
 */
export function colorFamily(hex: string): ColorFamily | null {
  const family = tintFamily(hex);
  const least = family === "blue" ? LEAST_BLUE_SPREAD : family === "grey" ? 0 : LEAST_SPREAD;
  return spreadOf(hex) >= least ? family : null;
}

/**
 * The family of any tint, the palest included: for where words beside it name the colour.
 *
 * @param hex "#RRGGBB".
 * @returns null for white, black and text that is no such colour.
 */
export function tintFamily(hex: string): ColorFamily | null {
  const rgb = parseHex(hex);
  if (rgb === null) return null;
  const max = Math.max(...rgb) / 255;
  if (spreadOf(hex) <= 0.06) return max >= 0.3 && max <= 0.9 ? "grey" : null;
  return HUES.find(([end]) => hue(rgb) <= end)?.[1] ?? null;
}

/**
 * How far two colours are apart to the eye.
 *
 * @param a "#RRGGBB". @param b "#RRGGBB".
 * @returns 0 for the same colour to about 765 for black and white; Infinity when either is no colour.
 * @see https://www.compuphase.com/cmetric.htm (weighted RGB distance)
 */
export function colorDistance(a: string, b: string): number {
  const one = parseHex(a);
  const other = parseHex(b);
  if (one === null || other === null) return Infinity;
  const meanRed = (one[0] + other[0]) / 2;
  const [red, green, blue] = [one[0] - other[0], one[1] - other[1], one[2] - other[2]];
  return Math.sqrt(
    (2 + meanRed / 256) * red * red + 4 * green * green + (2 + (255 - meanRed) / 256) * blue * blue,
  );
}

type Rgb = readonly [number, number, number];

function parseHex(hex: string): Rgb | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!match) return null;
  const channel = (index: number) => parseInt(match[index] ?? "0", 16);
  return [channel(1), channel(2), channel(3)];
}

/** Between the strongest and the weakest channel, 0 to 1. */
function spreadOf(hex: string): number {
  const rgb = parseHex(hex) ?? [0];
  return (Math.max(...rgb) - Math.min(...rgb)) / 255;
}

function hue([red, green, blue]: Rgb): number {
  const max = Math.max(red, green, blue);
  const spread = max - Math.min(red, green, blue);
  let sixth = 4 + (red - green) / spread;
  if (max === red) sixth = (green - blue) / spread;
  else if (max === green) sixth = 2 + (blue - red) / spread;
  return (sixth * 60 + 360) % 360;
}
