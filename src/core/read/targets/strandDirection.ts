import type { MeasureValue } from "../../model/plan";
import type { Direction } from "../../model/reading";
import { grouped } from "../../model/words";
import { byEnd, type Strand } from "./strands";

/** Which way is better for one strand, and why, for the end of a sentence. */
export interface StrandDirection {
  readonly direction: Direction;
  readonly reason: string | null;
  readonly from: "stated" | "words" | "bound" | "targets" | null;
}

/**
 * The direction by which a target is judged: stated, from the words, from a bound in the target (at least 95 %, at most
 * 3 %), else from where baseline and targets point. Never from the actual beside a target: every miss would then point
 * the other way.
 */
export function directionFor(strand: Strand, target: MeasureValue): StrandDirection {
  const { direction, directionReading } = strand.measure;
  if (directionReading.from === "stated" || directionReading.from === "words") {
    const { from, reason } = directionReading;
    if (from === "stated" || boundDirection(target) === null) return { direction, reason, from };
  }
  const bound = boundDirection(target);
  if (bound !== null) {
    return { direction: bound, reason: `because of “${target.reading.text.trim()}”`, from: "bound" };
  }
  return fromSteps(strand);
}

/** @returns the side on which a target bounds the figure; null where it names a figure to reach. */
export function boundDirection({ reading: { bound } }: MeasureValue): "higher" | "lower" | null {
  if (bound === "atLeast" || bound === "moreThan") return "higher";
  return bound === "atMost" || bound === "lessThan" ? "lower" : null;
}

function fromSteps({ baselines, targets }: Strand): StrandDirection {
  const steps = [...baselines, ...[...targets].sort(byEnd)].flatMap(({ reading }) => reading.value ?? []);
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined || first === last) {
    return { direction: "unknown", reason: null, from: null };
  }
  const rises = last > first;
  const even = steps.every((step, i) => {
    const before = steps[i - 1] ?? step;
    return rises ? step >= before : step <= before;
  });
  if (!even) return { direction: "unknown", reason: null, from: null };
  const reason = `because the targets ${rises ? "rise" : "fall"} from ${grouped(String(first))} to ${grouped(String(last))}`;
  return { direction: rises ? "higher" : "lower", reason, from: "targets" };
}
