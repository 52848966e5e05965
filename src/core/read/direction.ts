import type { DirectionReading } from "../model/reading";
import { grouped } from "../model/words";
import {
  DECIDING,
  HIGHER,
  IMPROVE,
  LOWER,
  SPARED_BEFORE,
  SPARED_BEHIND,
  SPENT,
  SPOILED_BEFORE,
  SPOILED_BEHIND,
  WEAK,
  type KnownDirection,
} from "./directionWords";

/** Figures that show where a measure is to go, in the order of their periods. */
export interface MeasureFigures {
  readonly latest: number | null;
  readonly targets: readonly number[];
  /** The side on which the targets bound the figure, where they do and all on one, with the first one's words: "≥ 95%". */
  readonly bound?: { readonly direction: KnownDirection; readonly text: string } | null;
}

/**
 * Whether more of a measure is better: by a bound in its targets, else by the title's words, else by where the targets
 * point. Where a weak word and the targets contradict each other, nothing is known.
 *
 * @returns direction, where it comes from, and the reason for people; "unknown" with nulls when nothing says.
 */
export function readDirection(title: string, figures: MeasureFigures): DirectionReading {
  const words = fromWords(title);
  const bound = figures.bound ?? null;
  if (bound !== null && words?.direction !== bound.direction)
    return { direction: bound.direction, from: "bound", reason: `because of “${bound.text}”` };
  const pointed = fromTargets(figures);
  if (words === null) return pointed ?? { direction: "unknown", from: null, reason: null };
  const contradicted =
    words.isWeak && bound === null && pointed !== null && pointed.direction !== words.direction;
  return contradicted
    ? {
        direction: "unknown",
        from: "words",
        reason: `${words.reason}, although ${pointed.reason.slice("because ".length)}`,
      }
    : { direction: words.direction, from: "words", reason: words.reason };
}

interface FromWords {
  readonly direction: KnownDirection;
  readonly reason: string;
  readonly isWeak: boolean;
}

function fromWords(title: string): FromWords | null {
  const text = title.slice(0, 500).toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim();
  for (const [pattern, direction] of DECIDING) {
    const match = pattern.exec(text);
    if (match) return because(direction, match[0]);
  }
  const lower = LOWER.exec(text);
  const improve = IMPROVE.exec(text);
  if (improve) return lower ? because("lower", lower[0]) : because("higher", improve[0]);
  const higher = HIGHER.exec(text);
  if (lower && (!higher || lower.index <= higher.index)) return told("lower", lower, text);
  return higher ? told("higher", higher, text) : null;
}

/** A word with what stands around it, which may turn it round. */
function told(direction: KnownDirection, match: RegExpExecArray, text: string): FromWords {
  const [before, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  const [turnsBefore, turnsBehind] =
    direction === "higher" ? [SPOILED_BEFORE, SPOILED_BEHIND] : [SPARED_BEFORE, SPARED_BEHIND];
  const first = turnsBefore.exec(before)?.[0] ?? "";
  const spent = direction === "lower" && SPENT.test(match[0]);
  const last = spent ? "" : (turnsBehind.exec(behind)?.[0] ?? "");
  if (first === "" && last === "") return because(direction, match[0]);
  return because(direction === "higher" ? "lower" : "higher", `${first}${match[0]}${last}`);
}

function because(direction: KnownDirection, words: string): FromWords {
  return { direction, reason: `because of "${words.trim()}"`, isWeak: WEAK.test(words.trim()) };
}

/** Only where every step goes the same way, or stands still, and the last is not where it began. */
function fromTargets({
  latest,
  targets,
}: MeasureFigures): (DirectionReading & { readonly reason: string }) | null {
  const figures = latest === null ? targets : [latest, ...targets];
  const [first] = figures;
  const last = figures.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const steps = figures.slice(1).map((figure, index) => figure - (figures[index] ?? figure));
  const rises = last > first;
  if (steps.some((step) => (rises ? step < 0 : step > 0))) return null;
  const verb = rises ? "rise" : "fall";
  return {
    direction: rises ? "higher" : "lower",
    from: "targets",
    reason: `because the targets ${verb} from ${grouped(String(first))} to ${grouped(String(last))}`,
  };
}
