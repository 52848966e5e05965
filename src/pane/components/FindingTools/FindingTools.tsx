import { Button, Input } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular, Highlight16Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { ALL_FINDINGS, isFiltered, type FindingFilter } from "../../state/findingFilter";
import type { FindingCounts } from "../../state/findingList";
import { FINDING_WORDS, setAsideLine, shownFindings } from "../../words/findings";
import { useDocked } from "../useDocked";
import { FilterLine } from "./FilterLine";
import { useFindingToolsStyles } from "./FindingTools.styles";

/** What can be unfolded between the tools and the list. */
export type Unfolded = "highlights" | "setAside";

export interface FindingToolsProps {
  readonly filter: FindingFilter;
  readonly counts: FindingCounts;
  /** How many fixes were applied. */
  readonly fixed: number;
  readonly unfolded: Unfolded | null;
  readonly onFilter: (filter: Partial<FindingFilter>) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onUnfold: (part: Unfolded | null) => void;
}

/** Searches, filters and groups the findings, and steps through them. Stays in sight while the list is scrolled. */
export function FindingTools(props: FindingToolsProps) {
  const { filter, counts, fixed, unfolded, onFilter, onStep, onUnfold } = props;
  const styles = useFindingToolsStyles();
  const root = useRef<HTMLDivElement>(null);
  useDocked(root, "top");
  const filtered = isFiltered(filter);
  const aside = fixed + counts.ignoring > 0;
  const showAll = () => onFilter(ALL_FINDINGS);
  const turn = (part: Unfolded) => onUnfold(unfolded === part ? null : part);
  return (
    <div ref={root} className={styles.root} role="search">
      <div className={styles.line}>
        <Input
          type="search"
          size="small"
          className={styles.search}
          aria-label={FINDING_WORDS.searchFindings}
          placeholder={FINDING_WORDS.searchFindings}
          value={filter.search}
          onChange={(_event, { value }) => onFilter({ search: value })}
        />
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
        <Button
          size="small"
          icon={<Highlight16Regular />}
          title={FINDING_WORDS.highlights}
          aria-label={FINDING_WORDS.highlights}
          aria-expanded={unfolded === "highlights"}
          onClick={() => turn("highlights")}
        />
      </div>
      <FilterLine bySeverity={counts.bySeverity} filter={filter} onFilter={onFilter} />
      <p role="status" className={filtered ? styles.shown : styles.heard}>
        {shownFindings(counts.shown, counts.total)}
      </p>
      {(filtered || aside) && (
        <div className={styles.line}>
          {filtered && (
            <Button size="small" appearance="transparent" className={styles.quiet} onClick={showAll}>
              {FINDING_WORDS.showAll}
            </Button>
          )}
          {aside && (
            <Button
              size="small"
              appearance="transparent"
              className={styles.quiet}
              aria-expanded={unfolded === "setAside"}
              onClick={() => turn("setAside")}
            >
              {setAsideLine(fixed, counts.ignored)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
