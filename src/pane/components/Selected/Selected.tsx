import type { Finding } from "../../../core/model/finding";
import type { Review } from "../../../core/model/review";
import type { SelectedCell } from "../../../excel/onSelectionChanged";
import type { PaneActions } from "../../state/actions";
import { selectedTitle } from "../../words/findings";
import { FindingRow } from "../FindingRow/FindingRow";
import { useSelectedStyles } from "./Selected.styles";

export interface SelectedProps {
  readonly selected: SelectedCell;
  readonly findings: readonly Finding[];
  readonly review: Review;
  /** The finding whose details are shown here, or null. */
  readonly opened: Finding | null;
  readonly actions: PaneActions;
}

/** What was found in the cell the officer is in. */
export function Selected({ selected, findings, review, opened, actions }: SelectedProps) {
  const styles = useSelectedStyles();
  return (
    <section className={styles.root} aria-live="polite">
      <h2 className={styles.title}>{selectedTitle(selected.sheet, selected.cell)}</h2>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <li key={index}>
            <FindingRow
              finding={finding}
              review={review}
              open={finding === opened}
              list="selected"
              actions={actions}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
