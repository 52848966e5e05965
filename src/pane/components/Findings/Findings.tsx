import { useDeferredValue, useMemo, useState } from "react";
import { findingList, neighbour } from "../../state/findingList";
import { FINDING_WORDS, GROUP_WORDS } from "../../words/findings";
import type { ViewProps } from "../../views/view";
import { FindingList } from "../FindingList/FindingList";
import { FindingTools, type Unfolded } from "../FindingTools/FindingTools";
import { FollowChanges } from "../FollowChanges/FollowChanges";
import { Highlights } from "../Highlights/Highlights";
import { SetAside } from "../SetAside/SetAside";
import { useFindingsStyles } from "./Findings.styles";

/** Everything that was found, as the officer wants to see it, and what was set aside. */
export function Findings({ state, reviewed: { review }, actions }: ViewProps) {
  const styles = useFindingsStyles();
  const { filter, applied } = state;
  const [unfolded, setUnfolded] = useState<Unfolded | null>(null);
  // Of thousands of findings the list may come a moment after what is typed.
  const wanted = useDeferredValue(filter);
  const { lines, counts } = useMemo(() => findingList(review, wanted, GROUP_WORDS), [review, wanted]);
  const opened = state.opened?.list === "all" ? state.opened.finding : null;
  const step = (by: 1 | -1) => {
    const next = neighbour(lines, opened, by);
    if (next !== null) actions.open(next, "all");
  };
  return (
    <section className={styles.root}>
      <h2 className={styles.heard}>{FINDING_WORDS.findings}</h2>
      <FindingTools
        filter={filter}
        counts={counts}
        fixed={applied.length}
        unfolded={unfolded}
        onFilter={actions.filter}
        onStep={step}
        onUnfold={setUnfolded}
      />
      {unfolded === "highlights" && (
        <div className={styles.part}>
          <Highlights state={state} actions={actions} />
          <FollowChanges following={state.following} actions={actions} />
          <p className={styles.hint}>{FINDING_WORDS.keys}</p>
        </div>
      )}
      {unfolded === "setAside" && (
        <SetAside
          ignoring={review.ignoring}
          ignored={counts.ignored}
          applied={applied}
          onStopIgnoring={({ entry }) => actions.stopIgnoring(entry)}
          onTakeBack={actions.takeBack}
        />
      )}
      {counts.total === 0 ? (
        <p className={styles.nothing}>{FINDING_WORDS.nothingWrong}</p>
      ) : (
        <FindingList lines={lines} review={review} opened={opened} actions={actions} />
      )}
    </section>
  );
}
