import { Button, Spinner, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { BoardPaper, ChaseLead } from "../../../core/model/boardPaper";
import { copyText } from "../../state/handOver";
import { itemsAsked, PAPER_WORDS } from "../../words/paper";
import { Folded } from "./Folded";
import { usePaperStyles } from "./Paper.styles";

export interface ChaseMessagesProps {
  /** Null while it is being made. */
  readonly paper: BoardPaper | null;
  /** The officer came for them: they are unfolded and have the focus. */
  readonly asked: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** What is asked of each lead, as a message to copy. */
export function ChaseMessages({ paper, asked, onOpen }: ChaseMessagesProps) {
  const styles = usePaperStyles();
  return (
    <Folded title={PAPER_WORDS.messages} asked={asked} onOpen={onOpen}>
      {paper === null && <Spinner size="tiny" label={PAPER_WORDS.makingMessages} />}
      {paper?.chase.length === 0 && <p className={styles.words}>{PAPER_WORDS.noMessages}</p>}
      <ul className={styles.list}>
        {paper?.chase.map((one) => (
          <li key={one.lead ?? ""} className={styles.part}>
            <Message {...one} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}

function Message({ lead, items, message }: ChaseLead) {
  const styles = usePaperStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  const name = lead ?? PAPER_WORDS.noLead;
  return (
    <>
      <h3 className={styles.title}>{name}</h3>
      <p className={styles.hint}>{itemsAsked(items.length)}</p>
      <Button
        size="small"
        className={styles.start}
        aria-label={`${PAPER_WORDS.copyMessage}: ${name}`}
        onClick={() => void copyText(message).then(setCopied)}
      >
        {PAPER_WORDS.copyMessage}
      </Button>
      {copied !== null && (
        <p role="status" className={styles.hint}>
          {copied ? PAPER_WORDS.messageCopied : PAPER_WORDS.byHand}
        </p>
      )}
      {copied === false && (
        <Textarea
          aria-label={`${PAPER_WORDS.byHandTitle}: ${name}`}
          readOnly
          value={message}
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
