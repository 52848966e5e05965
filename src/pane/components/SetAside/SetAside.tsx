import { Button } from "@fluentui/react-components";
import type { IgnoreUse } from "../../../core/model/ignoring";
import type { AppliedFix } from "../../state/paneState";
import { fixPreview, ignoredTitle, ignoredUse, fixedTitle, FINDING_WORDS } from "../../words/findings";
import { useSetAsideStyles } from "./SetAside.styles";

export interface SetAsideProps {
  readonly ignoring: readonly IgnoreUse[];
  /** How many findings are ignored in all. */
  readonly ignored: number;
  readonly applied: readonly AppliedFix[];
  readonly onStopIgnoring: (use: IgnoreUse) => void;
  readonly onTakeBack: (applied: AppliedFix) => void;
}

/** What is ignored and what was fixed stays in sight, each with the way back. */
export function SetAside({ ignoring, ignored, applied, onStopIgnoring, onTakeBack }: SetAsideProps) {
  const styles = useSetAsideStyles();
  return (
    <div className={styles.root}>
      {applied.length > 0 && (
        <section>
          <h3 className={styles.title}>{fixedTitle(applied.length)}</h3>
          <p className={styles.hint}>{FINDING_WORDS.undoHint}</p>
          <ul className={styles.list}>
            {applied.map((one, index) => (
              <li key={applied.length - index} className={styles.entry}>
                <span>{one.fix.edits.map(fixPreview).join(" ")}</span>
                <Button size="small" onClick={() => onTakeBack(one)}>
                  {FINDING_WORDS.takeBack}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {ignoring.length > 0 && (
        <section>
          <h3 className={styles.title}>{ignoredTitle(ignored)}</h3>
          <ul className={styles.list}>
            {ignoring.map((use) => (
              <li key={`${use.entry.what} ${use.entry.key}`} className={styles.entry}>
                <span>{use.entry.about}</span>
                <span className={styles.hint}>{ignoredUse(use)}</span>
                <Button size="small" onClick={() => onStopIgnoring(use)}>
                  {FINDING_WORDS.stopIgnoring}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
