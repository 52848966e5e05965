import { useMemo } from "react";
import { findingLines, neighbour } from "../../state/findingList";
import { GROUP_WORDS, shownFindings, FINDING_WORDS } from "../../words/findings";
import type { ViewProps } from "../../views/view";
import { FindingList } from "../FindingList/FindingList";
import { FindingTools } from "../FindingTools/FindingTools";
import { SetAside } from "../SetAside/SetAside";
import { useFindingsStyles } from "./Findings.styles";

/** Everything that was found, as the officer wants to see it, and what was set aside. */
export function Findings({ state, reviewed: { review }, actions }: ViewProps) {
  const styles = useFindingsStyles();
  const { filter, applied } = state;
  const lines = useMemo(() => findingLines(review, filter, GROUP_WORDS), [review, filter]);
  const opened = state.opened?.list === "all" ? state.opened.finding : null;
  const ignored = review.findings.filter((finding) => finding.ignored !== null).length;
  const total = review.findings.length - ignored;
  const step = (by: 1 | -1) => {
    const next = neighbour(lines, opened, by);
    if (next !== null) actions.open(next, "all");
  };
  return (
    <section className={styles.root}>
      <h2 className={styles.heard}>{FINDING_WORDS.findings}</h2>
      {total === 0 ? (
        <p className={styles.nothing}>{FINDING_WORDS.nothingWrong}</p>
      ) : (
        <>
          <FindingTools
            filter={filter}
            onFilter={actions.filter}
            onStep={step}
            shown={shownFindings(
              new Set(lines.flatMap((l) => (l.kind === "finding" ? [l.finding] : []))).size,
              total,
            )}
          />
          <FindingList lines={lines} review={review} opened={opened} actions={actions} />
        </>
      )}
      <SetAside
        ignoring={review.ignoring}
        ignored={ignored}
        applied={applied}
        onStopIgnoring={({ entry }) => actions.stopIgnoring(entry)}
        onTakeBack={actions.takeBack}
      />
    </section>
  );
}
