import { Button, Field } from "@fluentui/react-components";
import { useMemo } from "react";
import { nameOfMeasure } from "../../../core/model/words";
import { MEASURE_ORDERS, measureLines, type MeasureLine } from "../../state/measureLines";
import type { ViewProps } from "../../views/view";
import {
  KPI_WORDS,
  latestToTarget,
  onlyStanding,
  ORDER_WORD,
  STANDING_WORD,
  standingsLine,
} from "../../words/kpis";
import { ChoiceList } from "../Choice/ChoiceList";
import { MeasureDetails } from "../MeasureDetails/MeasureDetails";
import { Unfold } from "../Unfold/Unfold";
import { useMeasuresStyles } from "./Measures.styles";

/** Every measure in a row that unfolds: the worst first, or as the sheets have them. */
export function Measures({ state, reviewed: { review, settings }, actions }: ViewProps) {
  const styles = useMeasuresStyles();
  const { order, standing } = state.measures;
  const all = useMemo(() => measureLines(review, settings, order), [review, settings, order]);
  const wanted = standing === null ? all : all.filter((line) => line.standing === standing);
  const opened = state.opened?.list === "all" ? state.opened.finding : null;
  return (
    <section className={styles.root}>
      <h2 className={styles.heard}>{KPI_WORDS.title}</h2>
      {all.length === 0 ? (
        <p className={styles.text}>{KPI_WORDS.none}</p>
      ) : (
        <>
          <p className={styles.title}>{standingsLine(all.map((line) => line.standing))}</p>
          {standing !== null && (
            <p role="status" className={styles.text}>
              {onlyStanding(standing, wanted.length)}
              <Button
                size="small"
                appearance="transparent"
                onClick={() => actions.filterMeasures({ standing: null })}
              >
                {KPI_WORDS.showAll}
              </Button>
            </p>
          )}
          <Field label={KPI_WORDS.orderBy} orientation="horizontal" size="small">
            <ChoiceList
              value={order}
              choices={MEASURE_ORDERS}
              words={ORDER_WORD}
              onChoice={(chosen) => actions.filterMeasures({ order: chosen })}
            />
          </Field>
          <ul className={styles.list}>
            {wanted.map((line) => (
              <li key={`${line.measure.sheet} ${line.measure.row} ${line.measure.part ?? ""}`}>
                <Unfold summary={<Summary line={line} />}>
                  <MeasureDetails line={line} review={review} opened={opened} actions={actions} />
                </Unfold>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Summary({ line: { measure, standing, strands } }: { readonly line: MeasureLine }) {
  const styles = useMeasuresStyles();
  return (
    <span className={styles.summary}>
      <span className={styles.head}>
        <strong>{nameOfMeasure(measure)}</strong>
        <span className={styles[standing]}>{STANDING_WORD[standing]}</span>
      </span>
      <span className={styles.name}>{measure.title}</span>
      <span className={styles.hint}>{latestToTarget(measure, strands)}</span>
    </span>
  );
}
