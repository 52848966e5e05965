import { Button, Select, Field } from "@fluentui/react-components";
import { useMemo } from "react";
import { nameOfMeasure } from "../../../core/model/words";
import { MEASURE_ORDERS, measureLines, type MeasureLine, type MeasureOrder } from "../../state/measureLines";
import type { ViewProps } from "../../views/view";
import {
  KPI_WORDS,
  latestToTarget,
  onlyStanding,
  ORDER_WORD,
  STANDING_WORD,
  standingsLine,
} from "../../words/kpis";
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
          <Order order={order} onOrder={(chosen) => actions.filterMeasures({ order: chosen })} />
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

interface OrderProps {
  readonly order: MeasureOrder;
  readonly onOrder: (order: MeasureOrder) => void;
}

function Order({ order, onOrder }: OrderProps) {
  return (
    <Field label={KPI_WORDS.orderBy} orientation="horizontal" size="small">
      <Select
        size="small"
        value={order}
        onChange={(_event, { value }) => {
          const chosen = MEASURE_ORDERS.find((known) => known === value);
          if (chosen !== undefined) onOrder(chosen);
        }}
      >
        {MEASURE_ORDERS.map((known) => (
          <option key={known} value={known}>
            {ORDER_WORD[known]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
