import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { PaperExports } from "../../state/usePaperExports";
import { PAPER_WORDS, sheetsAdded, sheetsQuestion } from "../../words/paper";
import { CopyByHand } from "./CopyByHand";
import { usePaperStyles } from "./Paper.styles";

export interface ExportsProps {
  readonly exports: PaperExports;
  /** How many sheets were added each time, newest first. */
  readonly made: readonly number[];
  readonly disabled: boolean;
}

/** Where the paper can go. Worksheets are added only after the officer was told what will be there. */
export function Exports({ exports, made, disabled }: ExportsProps) {
  const styles = usePaperStyles();
  const [asking, setAsking] = useState(false);
  return (
    <section className={styles.part}>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={disabled} onClick={exports.saveWord}>
          {PAPER_WORDS.saveWord}
        </Button>
        <Button disabledFocusable={disabled} onClick={exports.copy}>
          {PAPER_WORDS.copy}
        </Button>
        <Button disabledFocusable={disabled || asking} onClick={() => setAsking(true)}>
          {PAPER_WORDS.addSheets}
        </Button>
      </div>
      {asking && (
        <div className={styles.box} role="group" aria-label={PAPER_WORDS.addSheetsNow}>
          <p className={styles.words}>{sheetsQuestion()}</p>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              size="small"
              disabledFocusable={disabled}
              onClick={() => {
                setAsking(false);
                exports.addSheets();
              }}
            >
              {PAPER_WORDS.addSheetsNow}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {PAPER_WORDS.cancel}
            </Button>
          </div>
        </div>
      )}
      <p role="status" className={styles.hint}>
        {exports.said}
      </p>
      {exports.byHand !== null && <CopyByHand html={exports.byHand} />}
      {made.map((count, index) => (
        <div key={made.length - index} className={styles.box}>
          <p className={styles.words}>{sheetsAdded(count)}</p>
          <p className={styles.hint}>{PAPER_WORDS.takeBackHint}</p>
          <Button
            size="small"
            className={styles.start}
            disabledFocusable={disabled}
            onClick={() => exports.takeBack(index)}
          >
            {PAPER_WORDS.takeBack}
          </Button>
        </div>
      ))}
    </section>
  );
}
