import { Button } from "@fluentui/react-components";
import type { Finding } from "../../../core/model/finding";
import type { Fix } from "../../../core/model/fix";
import { fixPreview, FINDING_WORDS } from "../../words/findings";
import { useFixOfferStyles } from "./FixOffer.styles";

export interface FixOfferProps {
  readonly finding: Finding;
  readonly onFix: (fix: Fix) => void;
}

/** Each way to put a finding right by itself, and what it would write into which cells. */
export function FixOffer({ finding, onFix }: FixOfferProps) {
  const styles = useFixOfferStyles();
  return (
    <ul className={styles.root}>
      {finding.fixes.map((fix) => (
        <li key={fix.label} className={styles.fix}>
          <ul className={styles.edits} aria-label={FINDING_WORDS.fixPreview}>
            {fix.edits.map((edit) => (
              <li key={`${edit.sheet} ${edit.cell}`}>{fixPreview(edit)}</li>
            ))}
          </ul>
          <Button size="small" onClick={() => onFix(fix)}>
            {fix.label}
          </Button>
        </li>
      ))}
    </ul>
  );
}
