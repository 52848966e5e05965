import { onSelectionChanged } from "../../../excel/onSelectionChanged";
import type { Dispatch } from "../paneAction";
import type { Following } from "../steps";
import { Follower } from "./follower";
import { createQueue, type Queue } from "./queue";

/** What lives as long as the pane: the one queue of its steps, and what watches the workbook. */
export interface Session extends Following {
  readonly queue: Queue;
  readonly follower: Follower;
}

export function createSession(dispatch: Dispatch): Session {
  const queue = createQueue();
  const follower = new Follower({ dispatch, queue, now: () => performance.now() });
  let stopSelection: (() => Promise<void>) | null = null;
  return {
    queue,
    follower,
    known: () => follower.known,
    reviewer: () => follower.reviewer,
    mark: (marked) => follower.mark(marked),
    painted: (highlights) => follower.painted(highlights),
    begin: async (base) => {
      // Anew each time, so that renamed sheets are known by their names.
      await stopSelection?.();
      stopSelection = await onSelectionChanged((selected) => dispatch({ type: "selected", selected }));
      await follower.begin(base);
    },
  };
}

/**
 * Tells when the officer turns to the pane, and when it closes.
 * @returns a function that stops it.
 */
export function onPaneUsed(used: () => void, closed: () => void): () => void {
  const shown = () => document.visibilityState === "visible" && used();
  window.addEventListener("focus", used);
  document.addEventListener("visibilitychange", shown);
  window.addEventListener("pagehide", closed);
  return () => {
    window.removeEventListener("focus", used);
    document.removeEventListener("visibilitychange", shown);
    window.removeEventListener("pagehide", closed);
  };
}
