import { Button, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { copyText } from "../../state/handOver";
import { OVERVIEW_WORDS, rowLine } from "../../words/overview";
import { PAPER_WORDS } from "../../words/paper";
import type { RowsProps } from "./Rows";
import { useRowsStyles } from "./Rows.styles";

/** Copies the rows as lines of text; where the clipboard does not take them, they are selected to be copied by hand. */
export function CopyList({ title, rows }: Pick<RowsProps, "title" | "rows">) {
  const styles = useRowsStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = [title, "", ...rows.map(rowLine)].join("\n");
  return (
    <>
      <Button size="small" onClick={() => void copyText(text).then(setCopied)}>
        {OVERVIEW_WORDS.copyList}
      </Button>
      <p role="status" className={copied === null ? styles.unsaid : styles.facts}>
        {copied === null ? "" : copied ? OVERVIEW_WORDS.listCopied : PAPER_WORDS.byHand}
      </p>
      {copied === false && (
        <Textarea
          aria-label={`${PAPER_WORDS.byHandTitle}: ${title}`}
          readOnly
          value={text}
          rows={6}
          ref={selectWords}
        />
      )}
    </>
  );
}

function selectWords(area: HTMLTextAreaElement | null): void {
  area?.select();
}
