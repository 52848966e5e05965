import { mergeClasses } from "@fluentui/react-components";
import type { CountedStatus } from "../../../core/model/boardPaper";
import { COUNTED_STATUSES, statusHeading } from "../../../core/model/words";
import type { StatusRows } from "../../state/figures";
import { useStatusBarStyles } from "./StatusBar.styles";

export interface StatusBarProps {
  readonly byStatus: StatusRows;
  readonly onStatus: (status: CountedStatus) => void;
  /** A low bar without room for words of its own, for one group of many. */
  readonly small?: boolean;
}

/** How many actions have each status: a bar for the eye, and the same in words and figures that can be pressed. */
export function StatusBar({ byStatus, onStatus, small = false }: StatusBarProps) {
  const styles = useStatusBarStyles();
  const present = COUNTED_STATUSES.filter((status) => byStatus[status].length > 0);
  return (
    <div className={styles.root}>
      <div className={mergeClasses(styles.bar, small && styles.low)} aria-hidden>
        {present.map((status) => (
          <span key={status} className={styles[status]} style={{ flexGrow: byStatus[status].length }} />
        ))}
      </div>
      <ul className={styles.legend}>
        {present.map((status) => (
          <li key={status}>
            <button type="button" className={styles.entry} onClick={() => onStatus(status)}>
              <span aria-hidden className={mergeClasses(styles.swatch, styles[status])} />
              {statusHeading(status)} <strong>{byStatus[status].length}</strong>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
