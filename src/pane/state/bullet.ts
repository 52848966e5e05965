import type { MeasureValue } from "../../core/model/plan";
import type { StrandLine } from "./measureLines";

/** A bullet chart: everything as a share of its width, from 0 to 1. */
export interface Bullet {
  readonly zero: number;
  readonly latest: { readonly from: number; readonly to: number };
  readonly target: { readonly from: number; readonly to: number } | null;
  readonly comparators: readonly number[];
}

/** Room beyond the largest figure, so that its mark is not at the edge. */
const HEADROOM = 1.1;

/** @returns what to draw for the figures of one group of people, or null where there is no figure to draw. */
export function bulletOf({ strand, latest, target }: StrandLine): Bullet | null {
  const unit = latest?.reading.unit ?? null;
  if (latest === null || latest.reading.value === null) return null;
  const like = (value: MeasureValue | null): value is MeasureValue =>
    value !== null && value.reading.value !== null && value.reading.unit === unit;
  const goal = like(target) ? endsOf(target) : null;
  const others = strand.comparators.filter(like).map((value) => endsOf(value).from);
  const own = endsOf(latest);
  const all = [own.from, own.to, ...others, ...(goal ? [goal.from, goal.to] : [])];
  const least = Math.min(0, ...all) * HEADROOM;
  const largest = Math.max(...all);
  const most = unit === "%" && largest <= 100 ? 100 : Math.max(largest, 0) * HEADROOM;
  if (most <= least) return null;
  const share = (value: number) => (value - least) / (most - least);
  return {
    zero: share(0),
    latest: { from: share(Math.min(0, own.from)), to: share(own.from < 0 ? 0 : own.to) },
    target: goal && { from: share(goal.from), to: share(goal.to) },
    comparators: others.map(share),
  };
}

function endsOf({ reading: { value, to } }: MeasureValue): { from: number; to: number } {
  const from = value ?? 0;
  return { from, to: to ?? from };
}
