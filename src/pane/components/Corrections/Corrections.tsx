import { Button } from "@fluentui/react-components";
import { takeBackCorrection, type KeptCorrection } from "../../state/corrections";
import type { PaneActions } from "../../state/actions";
import { correctionLine, TABLE_WORDS } from "../../words/tables";
import { useCorrectionsStyles } from "./Corrections.styles";

export interface CorrectionsProps {
  readonly corrections: readonly KeptCorrection[];
  /** A correction that is taken back leaves the list: the focus goes elsewhere first. */
  readonly onTakeBack: () => void;
  readonly actions: PaneActions;
}

/** What was put right by hand, each with the way back. */
export function Corrections({ corrections, onTakeBack, actions }: CorrectionsProps) {
  const styles = useCorrectionsStyles();
  return (
    <ul className={styles.list}>
      {corrections.map((kept, index) => (
        <li key={index} className={styles.entry}>
          <span>{correctionLine(kept)}</span>
          <Button
            size="small"
            aria-label={`${TABLE_WORDS.takeBack}: ${correctionLine(kept)}`}
            onClick={() => {
              onTakeBack();
              actions.correct(takeBackCorrection(kept), "correctionTakenBack");
            }}
          >
            {TABLE_WORDS.takeBack}
          </Button>
        </li>
      ))}
    </ul>
  );
}
