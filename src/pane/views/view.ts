import type { PaneState } from "../state/paneState";
import type { Reviewed } from "../state/reviewed";
import type { PaneActions } from "../state/actions";

/** What every part of the pane gets. */
export interface ViewProps {
  readonly state: PaneState;
  /** The review on show: parts are drawn only when there is one. */
  readonly reviewed: Reviewed;
  readonly actions: PaneActions;
}
