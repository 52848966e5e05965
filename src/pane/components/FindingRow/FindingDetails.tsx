import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { checkById } from "../../../core/index";
import type { Evidence, Finding } from "../../../core/model/finding";
import type { Review } from "../../../core/model/review";
import { correctReading } from "../../state/corrections";
import { ignorable } from "../../state/ignorable";
import type { PaneActions } from "../../state/actions";
import { place } from "../../words";
import { FINDING_WORDS } from "../../words/findings";
import { TABLE_WORDS } from "../../words/tables";
import { FixOffer } from "../FixOffer/FixOffer";
import { IgnoreForm } from "../IgnoreForm/IgnoreForm";
import { ReadingForm } from "../ReadingForm/ReadingForm";
import { dockedHeight } from "../useDocked";
import { useFindingDetailsStyles } from "./FindingDetails.styles";

export interface FindingDetailsProps {
  readonly id: string;
  readonly finding: Finding;
  /** The review it belongs to. */
  readonly review: Review;
  readonly actions: PaneActions;
}

/** Why a finding matters, the cells it rests on and how they were read, what to do, and how to set it aside. */
export default function FindingDetails({ id, finding, review, actions }: FindingDetailsProps) {
  const styles = useFindingDetailsStyles();
  const check = checkById(finding.check);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => bringIntoSight(root.current?.parentElement ?? null), []);
  return (
    <div id={id} ref={root} className={styles.root}>
      {check !== null && <Text title={FINDING_WORDS.why} text={check.why} />}
      {finding.evidence.length > 0 && (
        <>
          <h4 className={styles.title}>{FINDING_WORDS.evidence}</h4>
          <ul className={styles.list}>
            {finding.evidence.map((evidence, index) => (
              <EvidenceItem key={index} evidence={evidence} actions={actions} />
            ))}
          </ul>
        </>
      )}
      {check !== null && <Text title={FINDING_WORDS.howToFix} text={check.howToFix} />}
      {finding.fixes.length > 0 && (
        <FixOffer finding={finding} onFix={(fix) => actions.applyFix(finding, fix)} />
      )}
      <Ignore finding={finding} review={review} actions={actions} />
    </div>
  );
}

/** What is unfolded at the lower edge is shown as a whole; what is higher than the pane, from its top. */
function bringIntoSight(unfolded: Element | null): void {
  if (unfolded === null) return;
  const fits = unfolded.clientHeight < window.innerHeight - dockedHeight("top") - dockedHeight("bottom");
  unfolded.scrollIntoView({ block: fits ? "nearest" : "start" });
}

function Text({ title, text }: { readonly title: string; readonly text: string }) {
  const styles = useFindingDetailsStyles();
  return (
    <>
      <h4 className={styles.title}>{title}</h4>
      <p className={styles.text}>{text}</p>
    </>
  );
}

function EvidenceItem({ evidence, actions }: { readonly evidence: Evidence; readonly actions: PaneActions }) {
  const styles = useFindingDetailsStyles();
  const [correcting, setCorrecting] = useState<"no" | "yes" | "noMore">("no");
  const { sheet, cell, text, readAs } = evidence;
  return (
    <li>
      <button type="button" className={styles.cell} onClick={() => actions.goTo(sheet, cell)}>
        {place(sheet, cell)}
      </button>
      <span className={styles.quoted}>{text}</span>
      {readAs !== null && <span className={styles.readAs}>{readAs}</span>}
      {correcting === "yes" ? (
        <ReadingForm
          text={text}
          onRead={(corrected) => actions.correct(correctReading({ sheet, cell, text, readAs: corrected }))}
          onCancel={() => setCorrecting("noMore")}
        />
      ) : (
        <Button
          size="small"
          appearance="subtle"
          className={styles.quiet}
          autoFocus={correcting === "noMore"}
          onClick={() => setCorrecting("yes")}
        >
          {TABLE_WORDS.readDifferently}
        </Button>
      )}
    </li>
  );
}

function Ignore({ finding, review, actions }: Omit<FindingDetailsProps, "id">) {
  const styles = useFindingDetailsStyles();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button size="small" appearance="subtle" className={styles.ignore} onClick={() => setAsking(true)}>
        {FINDING_WORDS.ignoreThis}
      </Button>
    );
  }
  return (
    <IgnoreForm
      choices={ignorable(finding, review)}
      onIgnore={(entry) => actions.ignore(entry)}
      onCancel={() => setAsking(false)}
    />
  );
}
