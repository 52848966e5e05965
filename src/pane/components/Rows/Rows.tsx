import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { cellAddress } from "../../../core/model/address";
import { currentDue, type Action } from "../../../core/model/plan";
import { place } from "../../words";
import { OVERVIEW_WORDS, rowFacts, rowLine } from "../../words/overview";
import { CopyText } from "../CopyText/CopyText";
import { useRowsStyles } from "./Rows.styles";

export interface RowsProps {
  /** What the rows are. */
  readonly title: string;
  readonly rows: readonly Action[];
  readonly onBack: () => void;
  readonly onRow: (sheet: string, cell: string) => void;
  /** Shows what to ask of each lead. */
  readonly onMessages: () => void;
}

/**
 * The rows of a figure. Pressing one goes to its cell; the way back is at the top and has the focus first. The list can
 * be copied, and the messages to those who lead the rows are one press away.
 */
export function Rows({ title, rows, onBack, onRow, onMessages }: RowsProps) {
  const styles = useRowsStyles();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <section className={styles.root} aria-label={title}>
      <button type="button" ref={back} className={styles.back} onClick={onBack}>
        <ArrowLeft20Regular aria-hidden />
        {OVERVIEW_WORDS.backToOverview}
      </button>
      <h2 className={styles.title}>{`${title} (${rows.length})`}</h2>
      {rows.length > 0 && (
        <div className={styles.buttons}>
          <CopyText
            text={[title, "", ...rows.map(rowLine)].join("\n")}
            name={title}
            label={OVERVIEW_WORDS.copyList}
            done={OVERVIEW_WORDS.listCopied}
          />
          <Button size="small" onClick={onMessages}>
            {OVERVIEW_WORDS.messages}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {rows.map((action) => (
          <Row key={`${action.sheet} ${action.row}`} action={action} onRow={onRow} />
        ))}
      </ul>
    </section>
  );
}

function Row({ action, onRow }: { readonly action: Action; readonly onRow: RowsProps["onRow"] }) {
  const styles = useRowsStyles();
  const { sheet, row, ref, title, columns } = action;
  const cell = cellAddress(row, columns.due ?? columns.action ?? 0);
  return (
    <li>
      <button type="button" className={styles.row} onClick={() => onRow(sheet, cell)}>
        <span className={styles.head}>
          <strong>{ref}</strong>
          <span>{place(sheet, cell)}</span>
        </span>
        <span className={styles.words}>{title}</span>
        <span className={styles.facts}>{rowFacts(action, currentDue(action))}</span>
      </button>
    </li>
  );
}
