import type { Scale } from "../model/reading";
import { normalizeWords, wordStatus } from "../read/scale";

const AT_RISK = "at risk";

/**
 * "At risk" means delayed, unless the same column has a word of its own for delayed ("Delayed", "Off track"): then it is
 * underway, with a doubt.
 * @param texts the cells of a status column.
 */
export function scaleOfColumn(scale: Scale, texts: readonly string[]): Scale {
  const words = new Set(texts.map(normalizeWords));
  if (!words.has(AT_RISK) || wordStatus(AT_RISK, scale) !== "delayed") return scale;
  const others = [...words].some((word) => word !== AT_RISK && wordStatus(word, scale) === "delayed");
  if (!others) return scale;
  const steps = scale.steps.map((step) => {
    const kept = step.words.filter((word) => normalizeWords(word) !== AT_RISK);
    return { ...step, words: step.value === "underway" ? [...kept, AT_RISK] : kept };
  });
  return { ...scale, steps };
}
