import { useEffect, useState, useSyncExternalStore } from "react";
import { onPaneNews } from "../../excel/paneChannel";
import type { PaneActions } from "./actions";
import { attempt } from "./attempt";
import { createPane } from "./createPane";
import { onPaneUsed } from "./follow/session";
import type { PaneState } from "./paneState";
import { look } from "./steps";

/** The pane's state and actions: the one place where screen and workbook meet. */
export function usePane(): [PaneState, PaneActions] {
  const [{ store, session, actions }] = useState(createPane);
  const state = useSyncExternalStore(store.subscribe, store.get);
  useEffect(() => {
    const { dispatch } = store;
    const { queue, follower } = session;
    void attempt(dispatch, "look", () => queue(() => look(dispatch)));
    const stopNews = onPaneNews((news) => {
      dispatch({ type: "noticed", ...news });
      if (news.highlighted !== null) follower.painted(news.highlighted ? [] : null, false);
    });
    // Once the pane is closed nobody is left to be told what went wrong.
    const stopUse = onPaneUsed(
      () => follower.look(),
      () => void follower.stop().catch(() => undefined),
    );
    return () => {
      stopNews();
      stopUse();
    };
  }, [store, session]);
  return [state, actions];
}
