import { ToggleButton } from "@fluentui/react-components";
import { SEVERITIES, type Severity } from "../../../core/model/finding";
import { GROUPINGS, type FindingFilter } from "../../state/findingFilter";
import type { FindingCounts } from "../../state/findingList";
import { SEVERITY_WORDS } from "../../words";
import { FINDING_WORDS, GROUPING_WORD, severityToggle } from "../../words/findings";
import { ChoiceList } from "../Choice/ChoiceList";
import { SeverityIcon } from "../SeverityIcon/SeverityIcon";
import { useFindingToolsStyles } from "./FindingTools.styles";

export interface FilterLineProps {
  readonly bySeverity: FindingCounts["bySeverity"];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: Partial<FindingFilter>) => void;
}

/** Which severities are shown, and how findings are put together. */
export function FilterLine({ bySeverity, filter: { severities, grouping }, onFilter }: FilterLineProps) {
  const styles = useFindingToolsStyles();
  const turn = (severity: Severity) =>
    onFilter({ severities: SEVERITIES.filter((s) => (s === severity) !== severities.includes(s)) });
  return (
    <div className={styles.line}>
      <div className={styles.severities} role="group" aria-label={FINDING_WORDS.severities}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.severity}
            checked={severities.includes(severity)}
            title={SEVERITY_WORDS[severity]}
            aria-label={severityToggle(severity, bySeverity[severity])}
            icon={<SeverityIcon severity={severity} />}
            onClick={() => turn(severity)}
          >
            {bySeverity[severity]}
          </ToggleButton>
        ))}
      </div>
      <ChoiceList
        className={styles.grouping}
        aria-label={FINDING_WORDS.groupBy}
        value={grouping}
        choices={GROUPINGS}
        words={GROUPING_WORD}
        onChoice={(chosen) => onFilter({ grouping: chosen })}
      />
    </div>
  );
}
