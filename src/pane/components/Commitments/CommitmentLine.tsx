import { Button, Select } from "@fluentui/react-components";
import type { CoverageAnswer, CoverageLine } from "../../../core/model/coverage";
import { place } from "../../words";
import { answerLabel, answerWord, COMMITMENT_WORDS, confirmLabel } from "../../words/commitments";
import { usePaperStyles } from "../Paper/Paper.styles";
import { useCommitmentsStyles } from "./Commitments.styles";
import type { CoverageResultProps } from "./CoverageResult";

export interface CommitmentLineProps extends Pick<CoverageResultProps, "onCorrect" | "onRow"> {
  readonly line: CoverageLine;
  /** Whether a person said what answers it. */
  readonly isSaid: boolean;
}

const BY_WORDS = "words";
const NOTHING = "nothing";

/** A commitment, what answers it and by which words; to be confirmed, or another answer chosen. */
export function CommitmentLine({ line, isSaid, onCorrect, onRow }: CommitmentLineProps) {
  const styles = usePaperStyles();
  const own = useCommitmentsStyles();
  const { commitment, answers, alternatives, unsure, explanation } = line;
  const candidates = [...answers, ...alternatives];
  const value = !isSaid ? BY_WORDS : answers[0] === undefined ? NOTHING : keyOf(answers[0]);
  const choose = (chosen: string) => {
    if (chosen === BY_WORDS) onCorrect(commitment.id, null);
    else onCorrect(commitment.id, chosen === NOTHING ? [] : [chosen]);
  };
  return (
    <>
      <p className={styles.words}>
        <strong>{commitment.number}</strong> {commitment.text}
      </p>
      <p className={styles.hint}>{explanation}</p>
      <Select
        size="small"
        aria-label={answerLabel(line)}
        value={value}
        onChange={(_event, data) => choose(data.value)}
      >
        <option value={BY_WORDS}>{COMMITMENT_WORDS.byWords}</option>
        {candidates.map((answer) => (
          <option key={`${answer.sheet} ${answer.cell}`} value={keyOf(answer)}>
            {answerWord(answer)}
          </option>
        ))}
        <option value={NOTHING}>{COMMITMENT_WORDS.nothing}</option>
      </Select>
      {unsure && (
        <Button
          size="small"
          className={styles.start}
          aria-label={confirmLabel(line)}
          onClick={() => onCorrect(commitment.id, answers.map(keyOf))}
        >
          {COMMITMENT_WORDS.confirm}
        </Button>
      )}
      {answers[0] !== undefined && (
        <button
          type="button"
          className={own.link}
          onClick={() => answers[0] && onRow(answers[0].sheet, answers[0].cell)}
        >
          {`${COMMITMENT_WORDS.goTo} ${place(answers[0].sheet, answers[0].cell)}`}
        </button>
      )}
    </>
  );
}

function keyOf({ ref, title }: CoverageAnswer): string {
  return ref ?? title;
}
