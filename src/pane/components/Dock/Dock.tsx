import { Button, mergeClasses } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import type { Done } from "../../state/done";
import type { PaneActions } from "../../state/actions";
import { doneWords, DONE_WORDS } from "../../words/done";
import { useDocked } from "../useDocked";
import { useDockStyles } from "./Dock.styles";

export interface DockProps {
  /** What was done last, or null. */
  readonly done: Done | null;
  readonly actions: Pick<PaneActions, "takeLastBack" | "dismiss">;
  /** What was found in the selected cell, if anything. */
  readonly children: ReactNode;
}

/** The pane's lower edge: what comes and goes while the officer works stands here, where it moves nothing else. */
export function Dock({ done, actions, children }: DockProps) {
  const styles = useDockStyles();
  const root = useRef<HTMLDivElement>(null);
  useDocked(root, "bottom");
  return (
    <div
      ref={root}
      className={mergeClasses(styles.root, (done !== null || Boolean(children)) && styles.shown)}
    >
      {children}
      <div className={mergeClasses(styles.done, done === null && styles.nothing)}>
        <p role="status" className={styles.words}>
          {done === null ? "" : doneWords(done)}
        </p>
        {done !== null && (
          <>
            {CAN_BE_TAKEN_BACK.has(done.did) && (
              <Button size="small" onClick={actions.takeLastBack}>
                {DONE_WORDS.takeBack}
              </Button>
            )}
            <Button size="small" appearance="subtle" onClick={actions.dismiss}>
              {DONE_WORDS.dismiss}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

const CAN_BE_TAKEN_BACK: ReadonlySet<Done["did"]> = new Set(["fixed", "ignored", "corrected"]);
