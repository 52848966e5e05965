import type { Scale, ScaleStep, StatusValue } from "../../model/reading";
import { statusHeading } from "../../model/words";
import { colorFamily } from "../colors";
import { DEFAULT_SCALE, normalizeWords, wordStatus } from "../scale";
import { AMBER_GREEN, AMBER_RED, COLOR_WORDS, type ColorWord } from "../scales/colorWords";
import type { KeyEntry } from "./entries";
import { isTwoColors, rowColor } from "./rowColor";
import type { KeyReading } from "./types";

/** @returns the scale that a key stands for. `source` is where the key stands: "About!A4:B9". */
export function scaleFromKey(key: KeyReading, source: string): Scale {
  return { name: "The key in this workbook", from: "workbook", source, steps: key.steps };
}

/** @returns a step of the key for each entry, and the default scale's words that they leave alone. */
export function stepsOf(entries: readonly KeyEntry[]): readonly ScaleStep[] {
  return withDefaultWords(entries.map(toStep));
}

/** What is shown for a colour that a key names and does not show. */
const SAMPLE_FILLS: ReadonlyMap<ColorWord, string> = new Map(
  DEFAULT_SCALE.steps.flatMap((step) =>
    step.fills.flatMap((fill) => {
      const family = colorFamily(fill);
      return family === null || family === "purple" ? [] : [[family, fill] as const];
    }),
  ),
);

function toStep({ row, value }: KeyEntry): ScaleStep {
  const label = row.label.text.trim();
  const description = row.description.text.trim();
  const color = rowColor(row);
  const single = isTwoColors(label) ? null : color;
  const fill = row.label.fill ?? row.description.fill ?? (single && SAMPLE_FILLS.get(single)) ?? null;
  return {
    value,
    label: [label, description].filter((part) => part !== "").join(": "),
    words: [...new Set([...labelWords(label), ...(single === null ? [] : COLOR_WORDS[single])])],
    fills: fill === null ? [] : [fill],
  };
}

/** "RED (R)" stands for "red (r)", "red" and "r"; "GREY (n/s)" for "grey (n/s)", "grey" and "n/s". */
function labelWords(label: string): readonly string[] {
  const outside = label.replace(/\([^()]*\)/g, " ").trim();
  const reversed = isTwoColors(label) ? label.split("/").reverse().join("/") : "";
  const inside = [...label.matchAll(/\(([^()]{1,20})\)/g)].map((match) => match[1] ?? "");
  return [...new Set([label, outside, reversed, ...inside].map(normalizeWords))].filter(
    (word) => word !== "",
  );
}

/** Adds the default scale's words, less its colours and what the key itself has named. */
function withDefaultWords(own: readonly ScaleStep[]): readonly ScaleStep[] {
  const ownScale: Scale = { name: "", from: "workbook", source: null, steps: own };
  const colors = new Set<string>([...Object.values(COLOR_WORDS).flat(), ...AMBER_GREEN, ...AMBER_RED]);
  const left = (value: StatusValue) =>
    (DEFAULT_SCALE.steps.find((step) => step.value === value)?.words ?? []).filter(
      (word) => !colors.has(word) && wordStatus(normalizeWords(word), ownScale) === null,
    );
  const named = new Set(own.map((step) => step.value));
  const widened = own.map((step, index) =>
    own.findIndex((other) => other.value === step.value) === index
      ? { ...step, words: [...step.words, ...left(step.value)], lentWords: left(step.value) }
      : step,
  );
  const others = DEFAULT_SCALE.steps.filter((step) => !named.has(step.value));
  return [
    ...widened,
    ...others.map((step) => ({
      ...step,
      label: statusHeading(step.value),
      words: left(step.value),
      lentWords: left(step.value),
      fills: [],
    })),
  ];
}
