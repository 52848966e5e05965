import type { ReactElement } from "react";
import { CloseIcon } from "./icons";

export interface NoticeProps {
  /** One sentence on what went wrong, or null. */
  readonly text: string | null;
  readonly onDismiss: () => void;
}

/** Says what went wrong. The alert region is always there, so that a screen reader speaks the words as they come. */
export function Notice({ text, onDismiss }: NoticeProps): ReactElement {
  return (
    <div role="alert">
      {text !== null && (
        <div className="notice">
          <span>{text}</span>
          <button type="button" className="button" aria-label="Dismiss this message" onClick={onDismiss}>
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}
