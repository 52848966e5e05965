import { mergeClasses } from "@fluentui/react-components";
import { lazy, memo, Suspense, useId } from "react";
import type { Finding } from "../../../core/model/finding";
import type { Review } from "../../../core/model/review";
import type { Opened } from "../../state/paneState";
import type { PaneActions } from "../../state/actions";
import { place, SEVERITY_WORD } from "../../words";
import { SeverityIcon } from "../SeverityIcon/SeverityIcon";
import { useFindingRowStyles } from "./FindingRow.styles";

/** Its words come from the checks, which are fetched while the pane already stands. */
const FindingDetails = lazy(() => import("./FindingDetails"));

export interface FindingRowProps {
  readonly finding: Finding;
  /** The review it belongs to. */
  readonly review: Review;
  /** Whether its details are shown. */
  readonly open: boolean;
  /** Which list it stands in. */
  readonly list: Opened["list"];
  readonly actions: PaneActions;
}

/** One finding: pressing it goes to its cell and shows why, what was read and what to do. */
export const FindingRow = memo(function FindingRow({
  finding,
  review,
  open,
  list,
  actions,
}: FindingRowProps) {
  const styles = useFindingRowStyles();
  const details = useId();
  const { severity, ref, message, sheet, cell } = finding;
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        {...(open ? { "aria-controls": details } : {})}
        className={mergeClasses(styles.row, open && styles.open)}
        onClick={() => actions.open(finding, list)}
      >
        <SeverityIcon severity={severity} />
        <span className={styles.words}>
          <span className={styles.head}>
            <span>
              {SEVERITY_WORD[severity]}
              {ref !== null && <strong className={styles.ref}>{ref}</strong>}
            </span>
            <span>{place(sheet, cell)}</span>
          </span>
          <span className={styles.message}>{message}</span>
        </span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <FindingDetails id={details} finding={finding} review={review} actions={actions} />
        </Suspense>
      )}
    </>
  );
});
