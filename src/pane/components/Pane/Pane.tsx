import { Spinner } from "@fluentui/react-components";
import { Suspense, useMemo, useRef, useState } from "react";
import { findingsAt } from "../../state/findingsAt";
import type { View as ViewName } from "../../state/paneState";
import { usePane } from "../../state/usePane";
import { announcement, hiddenSheetsLine, WORDS } from "../../words";
import { damagedLine, staleLine, TAKE_AWAY } from "../../words/follow";
import { FINDING_WORDS } from "../../words/findings";
import { STATE_WORDS } from "../../words/states";
import { keepIntroduced, wasIntroduced } from "../../state/introduced";
import { AllWell } from "../AllWell/AllWell";
import { AsAt } from "../AsAt/AsAt";
import { Boundary } from "../Boundary/Boundary";
import { Dock } from "../Dock/Dock";
import { ErrorDetails } from "../ErrorDetails/ErrorDetails";
import { Highlights } from "../Highlights/Highlights";
import { Introduction } from "../Introduction/Introduction";
import { Notice } from "../Notice/Notice";
import { NotRecognised } from "../NotRecognised/NotRecognised";
import { Reading } from "../Reading/Reading";
import { Selected } from "../Selected/Selected";
import { fetchAgain, VIEW_COMPONENTS } from "../../views";
import { useFocusKept } from "../useFocusKept";
import { ViewTabs } from "../ViewTabs/ViewTabs";
import { usePaneStyles } from "./Pane.styles";

/** The pane from top to bottom: the day, what stands in the way, one of the pane's parts, and the selected cell. */
export function Pane() {
  const [state, actions] = usePane();
  const styles = usePaneStyles();
  const { reviewed, failure, busy, notice, damaged, stale, selected, opened, view } = state;
  const View = VIEW_COMPONENTS[view];
  const review = reviewed?.review ?? null;
  const recognised = review !== null && review.tables.length > 0;
  const allWell = review?.findings.every(({ ignored }) => ignored !== null) ?? false;
  const openedBelow = opened?.list === "all" ? opened.finding : null;
  const atCell = useMemo(() => findingsAt(review?.findings ?? [], selected), [review, selected]);
  const inCell = atCell.filter((finding) => finding !== openedBelow);
  const root = useRef<HTMLDivElement>(null);
  useFocusKept(root);
  return (
    <div ref={root} className={styles.stack} aria-busy={busy !== null}>
      <AsAt state={state} actions={actions} />
      <p role="status" className={styles.spoken}>
        {busy === "reading" ? WORDS.reading : review === null ? "" : announcement(review)}
      </p>
      {failure !== null && (
        <Notice
          intent="error"
          details={failure.details !== null && <ErrorDetails details={failure.details} />}
          {...(failure.retry === null ? {} : { action: { label: WORDS.retry, onClick: actions.retry } })}
        >
          {failure.message}
        </Notice>
      )}
      {notice !== null && <Notice intent="info">{notice}</Notice>}
      {damaged !== null && (
        <Notice intent="info" action={{ label: TAKE_AWAY, onClick: actions.keepNothing }}>
          {damagedLine(damaged)}
        </Notice>
      )}
      {stale !== null && busy === null && (
        <Notice intent="info" action={{ label: WORDS.reviewAgain, onClick: actions.review }}>
          {staleLine(stale)}
        </Notice>
      )}
      {state.skipped.length > 0 && (
        <Notice intent="info">
          {state.skipped.map(({ sheet, why }) => (
            <p key={sheet} className={styles.line}>
              {why}
            </p>
          ))}
        </Notice>
      )}
      {state.highlighted && state.autoSave && (
        <Notice
          intent="info"
          {...(busy === null
            ? { action: { label: FINDING_WORDS.clearHighlights, onClick: actions.clear } }
            : {})}
        >
          {FINDING_WORDS.autoSave}
        </Notice>
      )}
      {busy === "reading" && <Reading progress={state.progress} onCancel={actions.cancel} />}
      {review === null && busy === null && failure === null && <BeforeReview />}
      {reviewed !== null && !recognised && (
        <NotRecognised reviewed={reviewed} settings={state.stored.settings} actions={actions} />
      )}
      {review !== null && review.hiddenSheets.length > 0 && (
        <Notice
          intent="info"
          {...(busy === null
            ? { action: { label: WORDS.readHiddenSheets, onClick: actions.readHiddenSheets } }
            : {})}
        >
          {hiddenSheetsLine(review.hiddenSheets)}
        </Notice>
      )}
      {!recognised && state.highlighted && <Highlights state={state} actions={actions} />}
      {recognised && reviewed !== null && (
        <>
          <ViewTabs view={view} onView={actions.view} />
          <section id="view" role="tabpanel" aria-labelledby={`tab-${view}`} className={styles.view}>
            {view === "overview" && allWell && <AllWell reviewed={reviewed} onRow={actions.goTo} />}
            <Boundary key={view} onTryAgain={() => fetchAgain(view)}>
              <Suspense fallback={<Spinner size="tiny" label={WORDS.opening} />}>
                <View state={state} reviewed={reviewed} actions={actions} />
              </Suspense>
            </Boundary>
          </section>
        </>
      )}
      <Dock done={state.done} actions={actions}>
        {review !== null && selected !== null && inCell.length > 0 && !AWAY_FROM_CELLS.has(view) && (
          <Selected
            selected={selected}
            findings={inCell}
            review={review}
            opened={opened?.list === "selected" ? opened.finding : null}
            actions={actions}
          />
        )}
      </Dock>
    </div>
  );
}

/** Parts in which the officer writes or chooses: what is in the selected cell would only cover them. */
const AWAY_FROM_CELLS: ReadonlySet<ViewName> = new Set(["paper", "settings"]);

function BeforeReview() {
  const styles = usePaneStyles();
  const [introduced, setIntroduced] = useState(wasIntroduced);
  if (introduced) return <p className={styles.hint}>{STATE_WORDS.notReviewed}</p>;
  const skip = () => {
    keepIntroduced();
    setIntroduced(true);
  };
  return <Introduction onSkip={skip} />;
}
