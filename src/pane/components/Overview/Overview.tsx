import { SEVERITIES } from "../../../core/model/finding";
import { overviewFigures } from "../../state/figures";
import {
  asAtLine,
  FIGURE_WORD,
  groupStatusTitle,
  severityCount,
  STATUS_WORD,
  sumUp,
  whatWasRead,
  WORDS,
} from "../../words";
import type { ViewProps } from "../../views/view";
import { Figures } from "../Figures/Figures";
import { Groups } from "../Groups/Groups";
import { SeverityIcon } from "../SeverityIcon/SeverityIcon";
import { StatusBar } from "../StatusBar/StatusBar";
import { useOverviewStyles } from "./Overview.styles";

/** The review in one sentence and in figures, each of which shows its rows when it is pressed. */
export function Overview({ reviewed: { review, settings }, actions }: ViewProps) {
  const styles = useOverviewStyles();
  const { summary } = review;
  const { figures, byStatus, groups } = overviewFigures(review, settings.dueSoonDays);
  return (
    <div className={styles.root}>
      <div>
        <p className={styles.asAt}>{asAtLine(review.asAt)}</p>
        <p className={styles.sentence}>{sumUp(summary)}</p>
      </div>
      {summary.actions > 0 && (
        <Figures
          figures={figures}
          onFigure={(key) => actions.showRows({ title: FIGURE_WORD[key], rows: figures[key] })}
        />
      )}
      <ul className={styles.counts} aria-label={WORDS.findings}>
        {SEVERITIES.map((severity) => (
          <li key={severity}>
            <button
              type="button"
              className={styles.count}
              onClick={() => {
                actions.filter({ severities: [severity] });
                actions.view("findings");
              }}
            >
              <SeverityIcon severity={severity} />
              {severityCount(severity, summary.findingsBySeverity[severity])}
            </button>
          </li>
        ))}
      </ul>
      {summary.actions > 0 && (
        <section>
          <h2 className={styles.title}>{WORDS.actionsByStatus}</h2>
          <StatusBar
            byStatus={byStatus}
            onStatus={(status) => actions.showRows({ title: STATUS_WORD[status], rows: byStatus[status] })}
          />
        </section>
      )}
      {groups.length > 1 && (
        <Groups
          groups={groups}
          onStatus={({ name, byStatus: own }, status) =>
            actions.showRows({ title: groupStatusTitle(name, STATUS_WORD[status]), rows: own[status] })
          }
          onOverdue={({ name, overdue }) =>
            actions.showRows({ title: groupStatusTitle(name, FIGURE_WORD.overdue), rows: overdue })
          }
        />
      )}
      <p className={styles.read}>{whatWasRead(review)}</p>
    </div>
  );
}
