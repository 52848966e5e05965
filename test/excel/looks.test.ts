import { SEVERITIES } from "../../src/core/model/finding";
import { lookOf, type Look, type Surface } from "../../src/core/report/highlights/looks";

/** Linear red, green and blue, 0 to 1. */
type Rgb = readonly [number, number, number];

const WHITE = "#FFFFFF";
/** The fills of the five statuses in the sample: delayed, underway, on track, complete, not started. */
const STATUS_COLOURS = ["#FF0000", "#FFC000", "#00B050", "#0070C0", "#BFBFBF"];
/** Others of Excel's standard colours that officers use for statuses. */
const OTHER_COLOURS = ["#FFFF00", "#92D050", "#00B0F0", "#ED7D31", "#A6A6A6"];
const SURFACES: readonly Surface[] = ["coloured", "blank", "plain"];
const LOOKS = SURFACES.flatMap((surface) => SEVERITIES.map((severity) => lookOf(severity, surface)));

/**
 * Full colour blindness: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency", IEEE TVCG 15 (2009), severity 1.0; for linear colours.
 */
const EYES: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  "full colour vision": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

describe.each(Object.keys(EYES))("with %s", (eye) => {
  const seen = (color: string) => see(EYES[eye] ?? [], linear(color));

  it("edges stand out by 3 to 1 from the cell, as WCAG 2.2 (1.4.11) asks of what carries meaning", () => {
    for (const look of LOOKS) {
      const behind = look.fill === null ? [...STATUS_COLOURS, ...OTHER_COLOURS, WHITE] : [look.fill, WHITE];
      for (const color of behind) {
        const told = `${look.name} on ${color}: ${contrast(seen(look.lineColor), seen(color)).toFixed(2)}`;
        expect([told, contrast(seen(look.lineColor), seen(color)) >= 3]).toEqual([told, true]);
      }
    }
  });

  it("words in black stand out by 4.5 to 1 from the pale fills (1.4.3)", () => {
    for (const { fill } of LOOKS) {
      if (fill !== null) expect(contrast(seen("#000000"), seen(fill))).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it("severities are told apart by form alone: line, bold or underline (1.4.1)", () => {
  for (const surface of SURFACES) {
    const forms = LOOKS.filter(({ name }) => name.endsWith(surface)).map(form);
    expect(new Set(forms).size).toBe(SEVERITIES.length);
  }
});

it("the contrast is WCAG's", () => {
  expect(contrast(linear("#000000"), linear(WHITE))).toBeCloseTo(21);
  expect(contrast(linear("#777777"), linear(WHITE))).toBeCloseTo(4.48, 2);
});

function form({ line, bold, underline }: Look): string {
  return JSON.stringify([line, bold, underline]);
}

function see(matrix: readonly Rgb[], [red, green, blue]: Rgb): Rgb {
  const [r = 0, g = 0, b = 0] = matrix.map(([x, y, z]) =>
    Math.min(1, Math.max(0, x * red + y * green + z * blue)),
  );
  return [r, g, b];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(color: string): Rgb {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}
