import { Button, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { copyText } from "../../state/handOver";
import { PAPER_WORDS } from "../../words/paper";
import { useCopyTextStyles } from "./CopyText.styles";

export interface CopyTextProps {
  readonly text: string;
  /** What the text is, in a few words. */
  readonly name: string;
  /** What the button says, and what is said once it is done. */
  readonly label: string;
  readonly done: string;
  /** Whether the button stands among others like it, so that its name has to say which text it copies. */
  readonly named?: boolean;
}

/** Copies a text; where the clipboard does not take it, it is selected to be copied by hand. */
export function CopyText({ text, name, label, done, named = false }: CopyTextProps) {
  const styles = useCopyTextStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <Button
        size="small"
        className={styles.button}
        {...(named ? { "aria-label": `${label}: ${name}` } : {})}
        onClick={() => void copyText(text).then(setCopied)}
      >
        {label}
      </Button>
      <p role="status" className={copied === null ? styles.unsaid : styles.said}>
        {copied === null ? "" : copied ? done : PAPER_WORDS.byHand}
      </p>
      {copied === false && (
        <Textarea
          aria-label={`${PAPER_WORDS.byHandTitle}: ${name}`}
          readOnly
          value={text}
          rows={8}
          ref={selectWords}
        />
      )}
    </>
  );
}

function selectWords(area: HTMLTextAreaElement | null): void {
  area?.select();
}
