/** Runs a step once those before it have ended, however they ended. */
export type Queue = <T>(step: () => Promise<T>) => Promise<T>;

/** @returns a queue of its own: of what changes the workbook or the review, one thing at a time. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const result = last.then(step);
    last = result.catch(() => undefined);
    return result;
  };
}
