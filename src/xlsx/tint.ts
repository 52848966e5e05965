/**
 * Excel lightens or darkens a theme colour by its luminance (ECMA-376 part 1, 18.8.19, `tint`), in whole numbers on
 * a scale of 240 as Windows does (ColorRGBToHLS). Exact fractions give colours one off from those on the screen:
 * accent 1 of Office 2007, 4F81BD, "lighter 80%" is DCE6F1 and not DCE6F2.
 */
const SCALE = 240;

/** Files hold tints a little off (0.79998 for 80%); Excel takes them for what they are meant to be. */
const ALMOST = 0.02;

/** @param tint from -1 (black) to 1 (white); 0 or not a number leaves the colour as it is. */
export function tinted(colour: string, tint: number): string {
  if (!tint) return colour;
  const rgb = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const { hue, luminance, saturation } = toHls(rgb[0] ?? 0, rgb[1] ?? 0, rgb[2] ?? 0);
  const changed = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + SCALE * tint;
  const result = fromHls(hue, Math.min(SCALE, Math.max(0, Math.floor(changed + ALMOST))), saturation);
  return `#${result
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}

function toHls(red: number, green: number, blue: number) {
  const max = Math.max(red, green, blue);
  const sum = max + Math.min(red, green, blue);
  const spread = 2 * max - sum;
  const luminance = Math.floor((sum * SCALE + 255) / 510);
  if (spread === 0) return { hue: 0, luminance, saturation: 0 };
  const base = luminance <= SCALE / 2 ? sum : 510 - sum;
  const saturation = Math.floor((spread * SCALE + Math.floor(base / 2)) / base);
  const distance = (part: number) => Math.floor(((max - part) * (SCALE / 6) + spread / 2) / spread);
  const [r, g, b] = [distance(red), distance(green), distance(blue)];
  const turned = red === max ? b - g : green === max ? SCALE / 3 + r - b : (2 * SCALE) / 3 + g - r;
  return { hue: (turned + SCALE) % SCALE, luminance, saturation };
}

function fromHls(hue: number, luminance: number, saturation: number): number[] {
  if (saturation === 0)
    return [luminance, luminance, luminance].map((part) => Math.round((part * 255) / SCALE));
  const half = SCALE / 2;
  const high =
    luminance <= half
      ? Math.floor((luminance * (SCALE + saturation) + half) / SCALE)
      : luminance + saturation - Math.floor((luminance * saturation + half) / SCALE);
  const low = 2 * luminance - high;
  return [hue + SCALE / 3, hue, hue - SCALE / 3].map((turned) => {
    const part = hueToPart(low, high, (turned + SCALE) % SCALE);
    return Math.min(255, Math.max(0, Math.floor((part * 255 + half) / SCALE)));
  });
}

function hueToPart(low: number, high: number, hue: number): number {
  const sixth = SCALE / 6;
  if (hue < sixth) return low + Math.floor(((high - low) * hue + sixth / 2) / sixth);
  if (hue < SCALE / 2) return high;
  if (hue < (SCALE * 2) / 3)
    return low + Math.floor(((high - low) * ((SCALE * 2) / 3 - hue) + sixth / 2) / sixth);
  return low;
}
