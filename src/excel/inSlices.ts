import type { Progress } from "../core/model/steps";
import { throwIfCancelled } from "./cancelled";
import { letOthersGo } from "./letOthersGo";

/** A screen is drawn every 16 ms; and a step that is much longer than most still ends within what a person takes for at once. */
const SLICE_MS = 8;
/** More often than a person can see would only cost time. */
const TELL_EVERY_MS = 100;

/** Whom to tell how far the work has come, and who may call it off. */
export interface Watcher<Told = Progress> {
  readonly signal: AbortSignal;
  tell(progress: Told): void;
}

/**
 * Runs work in slices, between which the browser draws and the officer's presses are heard. The first slice is a task of
 * its own, and so is what follows the last.
 * @returns what the work comes to.
 * @throws Cancelled before the first step after the signal is given; and what the work throws.
 */
export async function inSlices<T, Told>(
  steps: Generator<Told, T, void>,
  watcher?: Watcher<Told>,
): Promise<T> {
  let told = -Infinity;
  for (;;) {
    await letOthersGo();
    const started = performance.now();
    do {
      throwIfCancelled(watcher?.signal);
      const step = steps.next();
      if (step.done) {
        await letOthersGo();
        return step.value;
      }
      if (watcher && performance.now() - told > TELL_EVERY_MS) {
        watcher.tell(step.value);
        told = performance.now();
      }
    } while (performance.now() - started < SLICE_MS);
  }
}
