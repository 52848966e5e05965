import { mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import { useUnfoldStyles } from "./Unfold.styles";

export interface UnfoldProps {
  /** What stands in the row while it is folded. */
  readonly summary: ReactNode;
  readonly startsOpen?: boolean;
  /** Drawn only once it is unfolded. */
  readonly children: ReactNode;
}

/** A row that unfolds to more. */
export function Unfold({ summary, startsOpen = false, children }: UnfoldProps) {
  const styles = useUnfoldStyles();
  const [open, setOpen] = useState(startsOpen);
  const more = useId();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        {...(open ? { "aria-controls": more } : {})}
        className={mergeClasses(styles.row, open && styles.open)}
        onClick={() => setOpen(!open)}
      >
        <Chevron className={styles.chevron} aria-hidden />
        <span className={styles.summary}>{summary}</span>
      </button>
      {open && (
        <div id={more} className={styles.more}>
          {children}
        </div>
      )}
    </>
  );
}
