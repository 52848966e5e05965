/** Thrown by work that the officer has called off. Nothing has gone wrong, so there is nothing to tell. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";

  constructor() {
    super("This was called off.");
  }
}

/** @throws Cancelled once the signal is given. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Cancelled();
}

/**
 * @returns what a promise gives, or Cancelled as soon as the signal is given: what the promise gives after that, an
 *   error included, is nobody's matter any more.
 */
export function unlessCancelled<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new Cancelled());
    if (signal.aborted) cancel();
    signal.addEventListener("abort", cancel, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", cancel));
  });
}
