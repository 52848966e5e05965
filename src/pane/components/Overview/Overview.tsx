import type { Review } from "../../../core/model/review";
import { SEVERITIES } from "../../../core/model/finding";
import { asAtLine, severityCount, sumUp, whatWasRead } from "../../words";
import { SeverityIcon } from "../SeverityIcon/SeverityIcon";
import { StatusBar } from "../StatusBar/StatusBar";
import { useOverviewStyles } from "./Overview.styles";

/** The review in one sentence, the actions by status and the findings by severity. */
export function Overview({ review }: { readonly review: Review }) {
  const styles = useOverviewStyles();
  const { summary } = review;
  return (
    <section className={styles.root}>
      <div>
        <p className={styles.asAt}>{asAtLine(review.asAt)}</p>
        <p className={styles.sentence}>{sumUp(summary)}</p>
      </div>
      {summary.actions > 0 && <StatusBar byStatus={summary.byStatus} />}
      <ul className={styles.counts}>
        {SEVERITIES.map((severity) => (
          <li key={severity} className={styles.count}>
            <SeverityIcon severity={severity} />
            {severityCount(severity, summary.findingsBySeverity[severity])}
          </li>
        ))}
      </ul>
      <p className={styles.read}>{whatWasRead(review)}</p>
    </section>
  );
}
