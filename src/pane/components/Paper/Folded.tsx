import { useState, type ReactNode } from "react";
import { usePaperStyles } from "./Paper.styles";

export interface FoldedProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Told when it is opened or closed. */
  readonly onOpen?: (open: boolean) => void;
}

/** A part that is closed at first; what it holds is made when it is opened. */
export function Folded({ title, children, onOpen }: FoldedProps) {
  const styles = usePaperStyles();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.folded}
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        onOpen?.(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{title}</summary>
      {open && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
