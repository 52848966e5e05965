import { useEffect, useRef, useState, type ReactNode } from "react";
import { usePaperStyles } from "./Paper.styles";

export interface FoldedProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Open from the start, with the focus. */
  readonly asked?: boolean;
  /** Told when it is opened or closed. */
  readonly onOpen?: (open: boolean) => void;
}

/** A part that is closed at first; what it holds is made when it is opened. */
export function Folded({ title, children, asked = false, onOpen }: FoldedProps) {
  const styles = usePaperStyles();
  const [open, setOpen] = useState(asked);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked) summary.current?.focus();
  }, [asked]);
  return (
    <details
      className={styles.folded}
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        onOpen?.(currentTarget.open);
      }}
    >
      <summary ref={summary} className={styles.summary}>
        {title}
      </summary>
      {open && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
