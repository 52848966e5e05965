import type { Locator, Page } from "playwright-core";
import type { Figure } from "./measure";

/** Milliseconds of one stretch of the pane's work, by what they went into. */
export interface PaneSplit {
  /** The stand-in, in place of Excel, working out its answers and writing them. */
  readonly requests: number;
  /** Office.js taking the answers and unpacking them. */
  readonly transfer: number;
  /** All other work of the thread: reading, reviewing, React, collecting garbage, and the stand-in drawing its sheet. */
  readonly computing: number;
  /** Styles and layout, the stand-in's included. Painting is done in another thread. */
  readonly rendering: number;
}

/** Loads a page anew, so that {@link startSplit} can hear its messages. */
export async function prepareSplit(page: Page): Promise<void> {
  await page.addInitScript(hearFirst);
  await page.reload();
}

/**
 * Begins to tell apart what time goes into. Pane and stand-in share one thread.
 * @param body the pane's.
 * @returns what ends it.
 */
export async function startSplit(page: Page, body: Locator): Promise<() => Promise<PaneSplit>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const durations = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const msOf = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? NaN);
    return { tasks: msOf("TaskDuration"), drawing: msOf("LayoutDuration") + msOf("RecalcStyleDuration") };
  };
  await body.evaluate(watchMessages);
  const before = await durations();
  return async () => {
    const after = await durations();
    const rendering = after.drawing - before.drawing;
    const { requests, transfer } = await body.evaluate(messagesSeen);
    await session.detach();
    return {
      requests,
      transfer,
      computing: after.tasks - before.tasks - requests - transfer - rendering,
      rendering,
    };
  };
}

/** @returns a figure for each part, and for when the thread did nothing. */
export function splitFigures(name: string, whole: number, split: PaneSplit): Figure[] {
  const { requests, transfer, computing, rendering } = split;
  const parts: readonly (readonly [string, number])[] = [
    ["answering Office requests (the stand-in)", requests],
    ["transfer (Office.js unpacks the answers)", transfer],
    ["computing (all other work of the thread, React's too)", computing],
    ["rendering (styles and layout)", rendering],
    ["waiting", whole - requests - transfer - computing - rendering],
  ];
  return parts.map(([part, value]) => ({
    name: `${name}: of this ${part}`,
    value,
    unit: "ms",
    budget: null,
  }));
}

type Messages = Pick<PaneSplit, "requests" | "transfer">;

/** Run in both pages before any script of theirs: the first to hear a message. */
function hearFirst(): void {
  addEventListener("message", () => performance.mark("heard"));
}

/** Run in the pane: the last to hear a message measures what the others did with it. */
function watchMessages(body: HTMLElement): void {
  const seen = { requests: 0, transfer: 0 };
  const watch = (target: Window, from: Window, part: keyof typeof seen) => {
    const { performance } = target;
    target.addEventListener("message", ({ source }) => {
      const heard = performance.getEntriesByName("heard").at(-1)?.startTime ?? NaN;
      performance.clearMarks("heard");
      if (source !== from) return;
      seen[part] += performance.now() - heard;
      body.dataset["messages"] = JSON.stringify(seen);
    });
  };
  watch(window.parent, window, "requests");
  watch(window, window.parent, "transfer");
}

/** Run in the pane. */
function messagesSeen(body: HTMLElement): Messages {
  return JSON.parse(body.dataset["messages"] ?? "null") as Messages;
}
