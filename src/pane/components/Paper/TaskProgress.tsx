import { Button, Field, mergeClasses, ProgressBar } from "@fluentui/react-components";
import type { Tasks } from "../../state/useTask";
import { PAPER_WORDS, progressLabel } from "../../words/paper";
import { Notice } from "../Notice/Notice";
import { usePaperStyles } from "./Paper.styles";

/** What is under way, with the way to cancel it; and what went wrong. */
export function TaskProgress({ tasks: { task, problem, cancel } }: { readonly tasks: Tasks }) {
  const styles = usePaperStyles();
  if (task === null) {
    if (problem === null) return null;
    return (
      <div className={styles.atHand}>
        <Notice intent="error">{problem}</Notice>
      </div>
    );
  }
  const { label, done, total } = task;
  return (
    <div className={mergeClasses(styles.box, styles.atHand)}>
      <Field role="status" label={progressLabel(label, done, total)}>
        <ProgressBar {...(total > 1 ? { value: done, max: total } : {})} />
      </Field>
      <Button size="small" className={styles.start} onClick={cancel}>
        {PAPER_WORDS.cancel}
      </Button>
    </div>
  );
}
