/** How far a piece of work has come: `done` of `of` units, which are of about the same length. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/**
 * Work in steps of a few milliseconds each, so that whoever runs it may let others go first, or leave off, between any
 * two. Every step yields how many units it was.
 */
export type Steps<T> = Generator<number, T, void>;

/** @returns what the work comes to, done in one go. */
export function runToEnd<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same work, telling how far it has come: never further than `of`, which is an estimate. */
export function* withProgress<T>(steps: Steps<T>, of: number): Generator<Progress, T, void> {
  let done = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    done = Math.min(of, done + step.value);
    yield { done, of };
  }
}
