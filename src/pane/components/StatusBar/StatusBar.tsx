import { mergeClasses } from "@fluentui/react-components";
import type { Summary } from "../../../core/model/review";
import { STATUS_WORD, WORDS } from "../../words";
import { useStatusBarStyles } from "./StatusBar.styles";

const ORDER = [
  "complete",
  "onTrack",
  "underway",
  "delayed",
  "notStarted",
  "onHold",
  "cancelled",
  "none",
] as const satisfies readonly (keyof Summary["byStatus"])[];

/** How many actions have each status: a bar for the eye, and the same in words and figures. */
export function StatusBar({ byStatus }: Pick<Summary, "byStatus">) {
  const styles = useStatusBarStyles();
  const present = ORDER.filter((status) => byStatus[status] > 0);
  return (
    <figure className={styles.root}>
      <figcaption className={styles.caption}>{WORDS.actionsByStatus}</figcaption>
      <div className={styles.bar} aria-hidden>
        {present.map((status) => (
          <span key={status} className={styles[status]} style={{ flexGrow: byStatus[status] }} />
        ))}
      </div>
      <ul className={styles.legend}>
        {present.map((status) => (
          <li key={status} className={styles.entry}>
            <span aria-hidden className={mergeClasses(styles.swatch, styles[status])} />
            {STATUS_WORD[status]} <strong>{byStatus[status]}</strong>
          </li>
        ))}
      </ul>
    </figure>
  );
}
