import type { CalendarDate } from "../../core/model/calendarDate";
import type { Dispatch } from "./paneAction";
import { initialState, type PaneState } from "./paneState";
import { reduce } from "./reduce";

/** The pane's state outside of its screen: a step that waited its turn finds what those before it left. */
export interface PaneStore {
  get(): PaneState;
  readonly dispatch: Dispatch;
  /** @returns a function that ends it. */
  subscribe(tell: () => void): () => void;
}

export function createPaneStore(today: CalendarDate): PaneStore {
  let state = initialState(today);
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (action) => {
      state = reduce(state, action);
      for (const tell of listeners) tell();
    },
    subscribe: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}
