import type { Scale, StatusValue } from "../model/reading";
import { normalizeWords, wordStatus } from "../read/scale";

/** A word that means one thing by itself, and another beside a word of the same column that means it more plainly. */
interface ShiftedWord {
  readonly word: string;
  readonly alone: StatusValue;
  readonly beside: StatusValue;
}

const SHIFTED: readonly ShiftedWord[] = [
  // Beside "Delayed" or "Off track": underway, with a doubt.
  { word: "at risk", alone: "delayed", beside: "underway" },
  // Beside "In progress": nobody has begun.
  { word: "open", alone: "underway", beside: "notStarted" },
];

/**
 * "At risk" means delayed and "Open" underway, unless the same column has a word of its own for that: then they are a
 * step less.
 * @param texts the cells of a status column.
 */
export function scaleOfColumn(scale: Scale, texts: readonly string[]): Scale {
  const words = new Set(texts.map(normalizeWords));
  return SHIFTED.reduce((own, shifted) => shift(own, shifted, words), scale);
}

function shift(scale: Scale, { word, alone, beside }: ShiftedWord, words: ReadonlySet<string>): Scale {
  if (!words.has(word) || wordStatus(word, scale) !== alone) return scale;
  const others = [...words].some((other) => other !== word && wordStatus(other, scale) === alone);
  if (!others) return scale;
  const steps = scale.steps.map((step) => {
    const kept = step.words.filter((each) => normalizeWords(each) !== word);
    return { ...step, words: step.value === beside ? [...kept, word] : kept };
  });
  return { ...scale, steps };
}
