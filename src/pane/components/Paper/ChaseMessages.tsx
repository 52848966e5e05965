import { Spinner } from "@fluentui/react-components";
import type { BoardPaper, ChaseLead } from "../../../core/model/boardPaper";
import { itemsAsked, PAPER_WORDS } from "../../words/paper";
import { CopyText } from "../CopyText/CopyText";
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
  const name = lead ?? PAPER_WORDS.noLead;
  return (
    <>
      <h3 className={styles.title}>{name}</h3>
      <p className={styles.hint}>{itemsAsked(items.length)}</p>
      <CopyText
        text={message}
        name={name}
        label={PAPER_WORDS.copyMessage}
        done={PAPER_WORDS.messageCopied}
        named
      />
    </>
  );
}
