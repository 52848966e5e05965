import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Waiting } from "../../state/paneState";
import { WORDS } from "../../words";
import { progressLine, STATE_WORDS } from "../../words/states";
import { useReadingStyles } from "./Reading.styles";

const SLOW_AFTER_MS = 4000;

export interface ReadingProps {
  /** Null: it cannot be called off. */
  readonly progress: Waiting | null;
  readonly onCancel: () => void;
}

/**
 * While the workbook is read and reviewed: how far it has come, and a way out. When nothing comes for long the officer
 * may be in the middle of a cell, which Excel waits for.
 */
export function Reading({ progress, onCancel }: ReadingProps) {
  const styles = useReadingStyles();
  const [slow, setSlow] = useState(false);
  const { done = 0, of = 1 } = progress ?? {};
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [progress]);
  return (
    <div className={styles.root}>
      <p className={styles.label}>{progressLine(progress)}</p>
      <ProgressBar aria-label={STATE_WORDS.progress} {...(done > 0 ? { value: done, max: of } : {})} />
      {slow && done === 0 && <p className={styles.hint}>{WORDS.slow}</p>}
      {progress !== null && (
        <Button size="small" className={styles.cancel} onClick={onCancel}>
          {WORDS.cancel}
        </Button>
      )}
    </div>
  );
}
