import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneState } from "../../state/paneState";
import type { PaneActions } from "../../state/actions";
import { keptReviewLine, SETTING_WORDS } from "../../words/settings";
import { SettingsFile } from "./SettingsFile";
import { useKeptHereStyles } from "./KeptHere.styles";

export interface KeptHereProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What is kept in the workbook: the review to compare with, the settings as a file, and the way to take it all out. */
export function KeptHere({ state: { stored, busy }, actions }: KeptHereProps) {
  const styles = useKeptHereStyles();
  return (
    <>
      <p className={styles.text}>{SETTING_WORDS.savedWithWorkbook}</p>
      <div className={styles.stack}>
        <p role="status" className={styles.text}>
          {keptReviewLine(stored)}
        </p>
        <Button size="small" disabledFocusable={busy !== null} onClick={actions.keepThisReview}>
          {SETTING_WORDS.keepReview}
        </Button>
      </div>
      <SettingsFile stored={stored} onUse={actions.keepAll} />
      <RemoveAll onRemove={actions.keepNothing} />
    </>
  );
}

function RemoveAll({ onRemove }: { readonly onRemove: () => void }) {
  const styles = useKeptHereStyles();
  const [asking, setAsking] = useState<"no" | "yes" | "noMore">("no");
  if (asking !== "yes") {
    return (
      <Button
        size="small"
        className={styles.button}
        autoFocus={asking === "noMore"}
        onClick={() => setAsking("yes")}
      >
        {SETTING_WORDS.removeAll}
      </Button>
    );
  }
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{SETTING_WORDS.removeAllSure}</p>
      <div className={styles.buttons}>
        <Button autoFocus size="small" onClick={() => setAsking("noMore")}>
          {SETTING_WORDS.cancel}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setAsking("noMore");
            onRemove();
          }}
        >
          {SETTING_WORDS.removeAllYes}
        </Button>
      </div>
    </div>
  );
}
