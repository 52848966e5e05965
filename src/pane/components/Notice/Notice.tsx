import { Button, mergeClasses } from "@fluentui/react-components";
import { ErrorCircle20Filled, Info20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useNoticeStyles } from "./Notice.styles";

export interface NoticeProps {
  /** An error is read out at once, information when the reader pauses. */
  readonly intent: "error" | "info";
  readonly children: ReactNode;
  readonly action?: { readonly label: string; readonly onClick: () => void };
  /** Of lesser weight than the action: what to pass on to whoever supports Plan Check. */
  readonly details?: ReactNode;
}

export function Notice({ intent, children, action, details }: NoticeProps) {
  const styles = useNoticeStyles();
  const Icon = intent === "error" ? ErrorCircle20Filled : Info20Regular;
  return (
    <div
      role={intent === "error" ? "alert" : "status"}
      className={mergeClasses(styles.root, intent === "error" ? styles.error : styles.info)}
    >
      <Icon className={intent === "error" ? styles.errorIcon : styles.infoIcon} aria-hidden />
      <div className={styles.content}>
        <div>{children}</div>
        {action && (
          <Button size="small" className={styles.action} onClick={action.onClick}>
            {action.label}
          </Button>
        )}
        {details}
      </div>
    </div>
  );
}
