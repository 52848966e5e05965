import type { Progress } from "../../core/model/steps";
import { Cancelled } from "../../excel/cancelled";

/** Within what a person takes for at once, with room for a step that is longer than most. */
const SLICE_MS = 20;
/** More often than a person can see would only cost time. */
const TELL_EVERY_MS = 100;

/** Whom to tell how far the work has come, and who may call it off. */
export interface Watcher {
  readonly signal: AbortSignal;
  tell(progress: Progress): void;
}

/**
 * Runs work in slices, between which the browser draws and the officer's presses are heard.
 * @returns what the work comes to.
 * @throws Cancelled before the first step after the signal is given; and what the work throws.
 */
export async function inSlices<T>(steps: Generator<Progress, T, void>, watcher?: Watcher): Promise<T> {
  let told = -Infinity;
  for (;;) {
    const started = performance.now();
    do {
      if (watcher?.signal.aborted) throw new Cancelled();
      const step = steps.next();
      if (step.done) return step.value;
      if (watcher && performance.now() - told > TELL_EVERY_MS) {
        watcher.tell(step.value);
        told = performance.now();
      }
    } while (performance.now() - started < SLICE_MS);
    await letOthersGo();
  }
}

/** A timer waits 4 ms and longer when it follows others, so it is only for browsers without the other way. */
function letOthersGo(): Promise<void> {
  return "scheduler" in globalThis && "yield" in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
}
