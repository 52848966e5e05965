import type { Coverage, CoverageCorrection } from "../../../core/model/coverage";
import { COMMITMENT_WORDS, GROUP_WORD, groupOf, GROUPS, rowWord } from "../../words/commitments";
import { Folded } from "../Paper/Folded";
import { usePaperStyles } from "../Paper/Paper.styles";
import { CommitmentLine } from "./CommitmentLine";
import { useCommitmentsStyles } from "./Commitments.styles";

export interface CoverageResultProps {
  readonly coverage: Coverage;
  readonly corrections: readonly CoverageCorrection[];
  /** See `corrected`. */
  readonly onCorrect: (commitment: string, refs: readonly string[] | null) => void;
  readonly onRow: (sheet: string, cell: string) => void;
}

/** The lines by what became of them, those to look at first first; then what answers none of them. */
export function CoverageResult({ coverage, corrections, onCorrect, onRow }: CoverageResultProps) {
  const styles = usePaperStyles();
  const own = useCommitmentsStyles();
  const { themes, actions, measures } = coverage.unclaimed;
  const unclaimed = [...themes, ...actions, ...measures];
  return (
    <>
      {GROUPS.map((group) => {
        const lines = coverage.lines.filter((line) => groupOf(line) === group);
        return lines.length === 0 ? null : (
          <Folded key={group} title={`${GROUP_WORD[group]} (${lines.length})`}>
            <ul className={styles.list}>
              {lines.map((line) => (
                <li key={line.commitment.id} className={styles.part}>
                  <CommitmentLine
                    line={line}
                    isSaid={corrections.some((one) => one.commitment === line.commitment.id)}
                    onCorrect={onCorrect}
                    onRow={onRow}
                  />
                </li>
              ))}
            </ul>
          </Folded>
        );
      })}
      {unclaimed.length > 0 && (
        <Folded title={`${COMMITMENT_WORDS.unclaimed} (${unclaimed.length})`}>
          <ul className={styles.list}>
            {unclaimed.map((row) => (
              <li key={`${row.sheet} ${row.cell}`}>
                <button type="button" className={own.row} onClick={() => onRow(row.sheet, row.cell)}>
                  {rowWord(row)}
                </button>
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}
