import { Button } from "@fluentui/react-components";
import { cellAddress } from "../../../core/model/address";
import type { Finding } from "../../../core/model/finding";
import type { Measure } from "../../../core/model/plan";
import type { Review } from "../../../core/model/review";
import type { MeasureLine } from "../../state/measureLines";
import type { PaneActions } from "../../state/actions";
import {
  directionLine,
  figureWords,
  KPI_WORDS,
  milestoneLines,
  promiseLine,
  strandWords,
  unfoldedFindings,
} from "../../words/kpis";
import { BulletChart } from "../BulletChart/BulletChart";
import { FindingRow } from "../FindingRow/FindingRow";
import { Periods } from "../Periods/Periods";
import { useMeasureDetailsStyles } from "./MeasureDetails.styles";

export interface MeasureDetailsProps {
  readonly line: MeasureLine;
  readonly review: Review;
  /** The finding whose details are shown, or null. */
  readonly opened: Finding | null;
  readonly actions: PaneActions;
}

/** A measure's figures as charts and in words, its periods, comparators and targets, and what was found in its row. */
export function MeasureDetails({ line, review, opened, actions }: MeasureDetailsProps) {
  const styles = useMeasureDetailsStyles();
  const { measure, strands, milestones, latePromises, findings } = line;
  const { sheet, row, columns } = measure;
  return (
    <>
      {strands.map((strand, index) => (
        <div key={index} className={styles.chart}>
          <p className={styles.text}>{strandWords(strand)}</p>
          <BulletChart line={strand} />
        </div>
      ))}
      <p className={styles.hint}>{directionLine(measure)}</p>
      {latePromises.length > 0 && <Lines title={KPI_WORDS.promised} lines={latePromises.map(promiseLine)} />}
      <Periods measure={measure} />
      <Comparators measure={measure} />
      {milestones.length > 0 && (
        <Lines title={KPI_WORDS.targets} lines={milestones.flatMap(milestoneLines)} />
      )}
      {findings.length > 0 && (
        <section>
          <h3 className={styles.subtitle}>{unfoldedFindings(findings.length)}</h3>
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <li key={`${finding.check} ${finding.cell}`}>
                <FindingRow
                  finding={finding}
                  review={review}
                  open={finding === opened}
                  list="all"
                  actions={actions}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Button
        size="small"
        className={styles.goTo}
        onClick={() => actions.goTo(sheet, cellAddress(row, columns.measure ?? columns.ref ?? 0))}
      >
        {KPI_WORDS.goTo}
      </Button>
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const styles = useMeasureDetailsStyles();
  return (
    <section>
      <h3 className={styles.subtitle}>{title}</h3>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Comparators({ measure }: { readonly measure: Measure }) {
  const comparators = measure.values.filter(({ role }) => role === "comparator");
  if (comparators.length === 0) return null;
  return (
    <Lines
      title={KPI_WORDS.comparedWith}
      lines={comparators.map((value) => `${value.heading}: ${figureWords(value)}`)}
    />
  );
}
