import { FIGURES, type FigureKey, type OverviewFigures } from "../../state/figures";
import { FIGURE_WORD } from "../../words/overview";
import { useFiguresStyles } from "./Figures.styles";

export interface FiguresProps {
  readonly figures: OverviewFigures["figures"];
  readonly onFigure: (figure: FigureKey) => void;
}

/** The figures a board asks for first. Pressing one shows its rows. */
export function Figures({ figures, onFigure }: FiguresProps) {
  const styles = useFiguresStyles();
  return (
    <ul className={styles.root}>
      {FIGURES.map((key) => (
        <li key={key}>
          <button
            type="button"
            className={styles.figure}
            disabled={figures[key].length === 0}
            onClick={() => onFigure(key)}
          >
            <strong className={styles.number}>{figures[key].length}</strong>
            <span className={styles.word}>{FIGURE_WORD[key]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
