import type { Measure, MeasureValue } from "../../../core/model/plan";
import { periodLines } from "../../state/periods";
import { figureWords, KPI_WORDS } from "../../words/kpis";
import { usePeriodsStyles } from "./Periods.styles";

/** The figures and targets of a measure, period after period. */
export function Periods({ measure }: { readonly measure: Measure }) {
  const styles = usePeriodsStyles();
  const lines = periodLines(measure);
  if (lines.length === 0) return null;
  return (
    <table className={styles.root}>
      <caption className={styles.caption}>{KPI_WORDS.byPeriod}</caption>
      <thead>
        <tr>
          {[KPI_WORDS.period, KPI_WORDS.figure, KPI_WORDS.target].map((word) => (
            <th key={word} scope="col" className={styles.head}>
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ period, actuals, targets }) => (
          <tr key={period}>
            <th scope="row" className={styles.cell}>
              {period || KPI_WORDS.noPeriod}
            </th>
            <td className={styles.cell}>{figures(actuals)}</td>
            <td className={styles.cell}>{figures(targets)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function figures(values: readonly MeasureValue[]): string {
  return values.length === 0 ? "–" : values.map(figureWords).join(", ");
}
