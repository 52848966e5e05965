import { useState } from "react";
import type { Finding } from "../../../core/model/finding";
import { groupFindings, type SeverityGroup, type SheetGroup } from "../../state/groups";
import type { PaneActions } from "../../state/usePane";
import { groupTitle, showMore, WORDS } from "../../words";
import { FindingRow } from "../FindingRow/FindingRow";
import { SeverityIcon } from "../SeverityIcon/SeverityIcon";
import { useFindingsStyles } from "./Findings.styles";

interface Shared {
  /** The finding whose details are shown here, or null. */
  readonly opened: Finding | null;
  readonly actions: PaneActions;
}

/** A sheet with thousands of findings would make the pane slow and help nobody. */
const FIRST_SHOWN = 30;

/** The findings by severity, then by sheet. Notes start closed: they are for when the rest is done. */
export function Findings({ findings, ...shared }: Shared & { readonly findings: readonly Finding[] }) {
  const styles = useFindingsStyles();
  const groups = groupFindings(findings);
  return (
    <section>
      <h2 className={styles.title}>{WORDS.findings}</h2>
      {groups.length === 0 && <p className={styles.nothing}>{WORDS.nothingWrong}</p>}
      {groups.map((group) => (
        <Group key={group.severity} group={group} {...shared} />
      ))}
    </section>
  );
}

function Group({ group, ...shared }: Shared & { readonly group: SeverityGroup }) {
  const styles = useFindingsStyles();
  return (
    <details className={styles.group} open={group.severity !== "note"}>
      <summary className={styles.summary}>
        <SeverityIcon severity={group.severity} />
        {groupTitle(group.severity, group.count)}
      </summary>
      {group.sheets.map((sheet) => (
        <Sheet key={sheet.sheet} group={sheet} {...shared} />
      ))}
    </details>
  );
}

function Sheet({ group: { sheet, findings }, opened, actions }: Shared & { readonly group: SheetGroup }) {
  const styles = useFindingsStyles();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, FIRST_SHOWN);
  return (
    <>
      <h3 className={styles.sheet}>{sheet}</h3>
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <FindingRow
            key={index}
            finding={finding}
            open={finding === opened}
            onOpen={() => actions.open(finding, "all")}
            actions={actions}
          />
        ))}
      </ul>
      {shown.length < findings.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {showMore(findings.length - shown.length)}
        </button>
      )}
    </>
  );
}
