import { Button } from "@fluentui/react-components";
import type { OtherWorkbook } from "../../state/reviewed";
import type { PaneActions } from "../../state/actions";
import { BESIDE_WORDS, followedLine } from "../../words/beside";
import { FilePick } from "../Paper/FilePick";
import { useBesideStyles } from "./Beside.styles";

export interface BesideProps {
  readonly beside: readonly OtherWorkbook[];
  /** How many rows were followed from one plan into another. */
  readonly carried: number;
  readonly busy: boolean;
  readonly actions: PaneActions;
}

/** Chooses other plans to read beside the workbook, and says how many rows were followed. */
export function Beside({ beside, carried, busy, actions }: BesideProps) {
  const styles = useBesideStyles();
  return (
    <section className={styles.root}>
      <h3 className={styles.title}>{BESIDE_WORDS.title}</h3>
      <p className={styles.text}>{BESIDE_WORDS.intro}</p>
      {beside.length > 0 && (
        <>
          <ul className={styles.list}>
            {beside.map(({ name }) => (
              <li key={name} className={styles.file}>
                <span className={styles.name}>{name}</span>
                <Button size="small" onClick={() => actions.leaveOut(name)}>
                  {BESIDE_WORDS.leaveOut}
                </Button>
              </li>
            ))}
          </ul>
          <p className={styles.text} role="status">
            {carried === 0 ? BESIDE_WORDS.nothingCarried : followedLine(carried)}
          </p>
        </>
      )}
      <FilePick
        label={BESIDE_WORDS.choose}
        accept=".xlsx,.xlsm,.csv"
        disabled={busy}
        onFile={actions.readBeside}
      />
    </section>
  );
}
