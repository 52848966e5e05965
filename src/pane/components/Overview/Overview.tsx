import { SEVERITIES } from "../../../core/model/finding";
import { statusHeading } from "../../../core/model/words";
import { figuresOf, type GroupRows } from "../../state/figures";
import type { Reviewed } from "../../state/reviewed";
import { asAtLine, severityCount, sumUp } from "../../words";
import { FINDING_WORDS } from "../../words/findings";
import { dueIn, FIGURE_WORD, groupStatusTitle, whatWasRead, OVERVIEW_WORDS } from "../../words/overview";
import type { ViewProps } from "../../views/view";
import { DueNext } from "../DueNext/DueNext";
import { Figures } from "../Figures/Figures";
import { Groups } from "../Groups/Groups";
import { KpiHealth } from "../KpiHealth/KpiHealth";
import { SeverityIcon } from "../SeverityIcon/SeverityIcon";
import { StatusBar } from "../StatusBar/StatusBar";
import { useOverviewStyles } from "./Overview.styles";

/** The review in one sentence and in figures, each of which shows its rows when it is pressed. */
export function Overview({ reviewed, actions }: ViewProps) {
  const styles = useOverviewStyles();
  const { review } = reviewed;
  const { summary } = review;
  const { figures, byStatus, groups, dueByMonth } = figuresOf(reviewed);
  return (
    <div className={styles.root}>
      <div>
        <p className={styles.asAt}>{asAtLine(review.asAt)}</p>
        <p className={styles.sentence}>{sumUp(summary)}</p>
      </div>
      {summary.actions > 0 && (
        <Figures
          figures={figures}
          onFigure={(key) =>
            actions.showRows({ title: FIGURE_WORD[key], rowsOf: (r) => figuresOf(r).figures[key] })
          }
        />
      )}
      <ul className={styles.counts} aria-label={FINDING_WORDS.findings}>
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
          <h2 className={styles.title}>{OVERVIEW_WORDS.actionsByStatus}</h2>
          <StatusBar
            byStatus={byStatus}
            onStatus={(status) =>
              actions.showRows({ title: statusHeading(status), rowsOf: (r) => figuresOf(r).byStatus[status] })
            }
          />
        </section>
      )}
      <DueNext
        dueByMonth={dueByMonth}
        onMonth={(month) =>
          actions.showRows({ title: dueIn(month), rowsOf: (r) => figuresOf(r).dueByMonth.get(month) ?? [] })
        }
      />
      {summary.measures > 0 && (
        <KpiHealth
          reviewed={reviewed}
          onStanding={(standing) => {
            actions.filterMeasures({ standing });
            actions.view("kpis");
          }}
        />
      )}
      {groups.length > 1 && (
        <Groups
          groups={groups}
          onStatus={({ name }, status) =>
            actions.showRows({
              title: groupStatusTitle(name, statusHeading(status)),
              rowsOf: (r) => groupIn(r, name)?.byStatus[status] ?? [],
            })
          }
          onOverdue={({ name }) =>
            actions.showRows({
              title: groupStatusTitle(name, FIGURE_WORD.overdue),
              rowsOf: (r) => groupIn(r, name)?.overdue ?? [],
            })
          }
        />
      )}
      <p className={styles.read}>{whatWasRead(review)}</p>
    </div>
  );
}

/** The rows of a figure are found again in every review, so that they stay right while the workbook changes. */
function groupIn(reviewed: Reviewed, wanted: string): GroupRows | undefined {
  return figuresOf(reviewed).groups.find(({ name }) => name === wanted);
}
