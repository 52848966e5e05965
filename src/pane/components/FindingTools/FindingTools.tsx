import { Button, Field, Input, Select, ToggleButton } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular } from "@fluentui/react-icons";
import { SEVERITIES } from "../../../core/model/finding";
import { GROUPINGS, type FindingFilter } from "../../state/findingFilter";
import { SEVERITY_WORDS } from "../../words";
import { GROUPING_WORD, FINDING_WORDS } from "../../words/findings";
import { SeverityIcon } from "../SeverityIcon/SeverityIcon";
import { useFindingToolsStyles } from "./FindingTools.styles";

export interface FindingToolsProps {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: Partial<FindingFilter>) => void;
  readonly onStep: (step: 1 | -1) => void;
  /** How many are shown, in words. */
  readonly shown: string;
}

/** Searches, filters and groups the findings, and steps through them. */
export function FindingTools({ filter, onFilter, onStep, shown }: FindingToolsProps) {
  const styles = useFindingToolsStyles();
  const { search, grouping, severities } = filter;
  return (
    <div className={styles.root} role="search">
      <Input
        type="search"
        aria-label={FINDING_WORDS.searchFindings}
        placeholder={FINDING_WORDS.searchFindings}
        value={search}
        onChange={(_event, { value }) => onFilter({ search: value })}
      />
      <div className={styles.line} role="group" aria-label={FINDING_WORDS.severities}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={severities.includes(severity)}
            icon={<SeverityIcon severity={severity} />}
            onClick={() =>
              onFilter({ severities: SEVERITIES.filter((s) => (s === severity) !== severities.includes(s)) })
            }
          >
            {SEVERITY_WORDS[severity]}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.line}>
        <Field
          label={FINDING_WORDS.groupBy}
          orientation="horizontal"
          size="small"
          className={styles.grouping}
        >
          <Select
            size="small"
            value={grouping}
            onChange={(_event, { value }) => {
              const chosen = GROUPINGS.find((known) => known === value);
              if (chosen !== undefined) onFilter({ grouping: chosen });
            }}
          >
            {GROUPINGS.map((known) => (
              <option key={known} value={known}>
                {GROUPING_WORD[known]}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          size="small"
          icon={<ArrowUp16Regular />}
          title={FINDING_WORDS.previousFinding}
          aria-label={FINDING_WORDS.previousFinding}
          onClick={() => onStep(-1)}
        />
        <Button
          size="small"
          icon={<ArrowDown16Regular />}
          title={FINDING_WORDS.nextFinding}
          aria-label={FINDING_WORDS.nextFinding}
          onClick={() => onStep(1)}
        />
      </div>
      <p className={styles.shown} role="status">
        {shown}
      </p>
    </div>
  );
}
