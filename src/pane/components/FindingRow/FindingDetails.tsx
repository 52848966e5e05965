import { checkById } from "../../../core/index";
import type { Evidence, Finding } from "../../../core/model/finding";
import type { PaneActions } from "../../state/usePane";
import { place, WORDS } from "../../words";
import { useFindingDetailsStyles } from "./FindingDetails.styles";

export interface FindingDetailsProps {
  readonly id: string;
  readonly finding: Finding;
  readonly actions: PaneActions;
}

/** Why a finding matters, the cells it rests on and how they were read, and what to do. */
export default function FindingDetails({ id, finding, actions }: FindingDetailsProps) {
  const styles = useFindingDetailsStyles();
  const check = checkById(finding.check);
  return (
    <div id={id} className={styles.root}>
      {check !== null && <Text title={WORDS.why} text={check.why} />}
      {finding.evidence.length > 0 && (
        <>
          <h4 className={styles.title}>{WORDS.evidence}</h4>
          <ul className={styles.list}>
            {finding.evidence.map((evidence, index) => (
              <EvidenceItem key={index} evidence={evidence} actions={actions} />
            ))}
          </ul>
        </>
      )}
      {check !== null && <Text title={WORDS.howToFix} text={check.howToFix} />}
    </div>
  );
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
  const { sheet, cell, text, readAs } = evidence;
  return (
    <li>
      <button type="button" className={styles.cell} onClick={() => actions.goTo(sheet, cell)}>
        {place(sheet, cell)}
      </button>
      <span className={styles.quoted}>{text}</span>
      {readAs !== null && <span className={styles.readAs}>{readAs}</span>}
    </li>
  );
}
