/**
 * Ends the task that is under way and goes on in another, between which the browser draws and the officer's presses are
 * heard. A timer waits 4 ms and longer when it follows others, so it is only for browsers without the other way.
 */
export function letOthersGo(): Promise<void> {
  return "scheduler" in globalThis && "yield" in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
}
