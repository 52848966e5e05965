import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ErrorDetails as Details } from "../../../excel/errorDetails";
import { copyText } from "../../state/handOver";
import { ERROR_WORDS } from "../../words/errors";
import { useErrorDetailsStyles } from "./ErrorDetails.styles";

export interface ErrorDetailsProps {
  readonly details: Details;
}

/** A failure's code, and its details to pass on: copied, and shown so that it can be seen what they hold. */
export function ErrorDetails({ details: { code, text } }: ErrorDetailsProps) {
  const styles = useErrorDetailsStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div className={styles.root}>
      <span>{ERROR_WORDS.code(code)}</span>
      <Button size="small" onClick={() => void copyText(text).then(setCopied)}>
        {ERROR_WORDS.copy}
      </Button>
      {copied !== null && <span role="status">{copied ? ERROR_WORDS.copied : ERROR_WORDS.notCopied}</span>}
      {copied !== null && (
        <textarea
          className={styles.text}
          aria-label={ERROR_WORDS.details}
          readOnly
          rows={8}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
