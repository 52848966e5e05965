import { Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { WORDS } from "../../words";

const SLOW_AFTER_MS = 4000;

/** While the workbook is read. When that takes long the officer may be in the middle of a cell, which Excel waits for. */
export function Reading() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return <Spinner size="small" label={slow ? `${WORDS.reading}. ${WORDS.slow}` : WORDS.reading} />;
}
