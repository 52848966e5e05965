import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Waiting } from "../../state/paneState";
import { WORDS } from "../../words";

const SLOW_AFTER_MS = 4000;

export interface ReadingProps {
  /** Null: it cannot be called off. */
  readonly progress: Waiting | null;
  readonly onCancel: () => void;
}

/** While the workbook is read and reviewed. When that takes long the officer may be in the middle of a cell, which Excel waits for. */
export function Reading({ progress, onCancel }: ReadingProps) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <Spinner size="small" label={slow ? `${WORDS.reading}. ${WORDS.slow}` : WORDS.reading} />
      {progress !== null && <Button onClick={onCancel}>{WORDS.cancel}</Button>}
    </>
  );
}
