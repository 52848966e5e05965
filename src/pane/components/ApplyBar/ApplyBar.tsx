import { Button } from "@fluentui/react-components";
import { SETTING_WORDS } from "../../words/settings";
import { useApplyBarStyles } from "./ApplyBar.styles";

export interface ApplyBarProps {
  /** What applying would do, or what stands in the way. */
  readonly words: string;
  readonly changed: boolean;
  readonly canApply: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** Says what the settings would change and applies them. Both buttons keep the focus when there is nothing to do. */
export function ApplyBar({ words, changed, canApply, onApply, onCancel }: ApplyBarProps) {
  const styles = useApplyBarStyles();
  return (
    <div className={styles.root}>
      <p role="status" className={styles.words}>
        {words}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={!canApply} onClick={onApply}>
          {SETTING_WORDS.apply}
        </Button>
        <Button size="small" disabledFocusable={!changed} onClick={onCancel}>
          {SETTING_WORDS.cancel}
        </Button>
      </div>
    </div>
  );
}
