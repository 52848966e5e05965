import { SEVERITIES } from "../../core/model/finding";
import type { Review } from "../../core/model/review";
import { COUNTED_STATUSES, statusHeading } from "../../core/model/words";
import { count } from "../wrap";
import { markup, type Markup } from "./markup";
import type { Section } from "./page";
import { SEVERITY_HEADINGS } from "./words";

/** What there is, how it stands, and where the findings are. */
export function summarySection(review: Review): Section {
  const { tables, summary } = review;
  const content =
    tables.length === 0
      ? markup`<p>
          No plan or KPI table was found. Plan Check looks for a row of headings such as Action, Due date,
          Lead and Status, or Measure, Target and Actual, with rows below it.
        </p>`
      : [facts(review), summary.actions > 0 ? statuses(review) : null, bySheet(review)];
  return { id: "summary", heading: "Summary", content };
}

function facts({ tables, summary }: Review): Markup {
  const { actions, themes, measures, overdue, open, overdueNotRatedDelayed } = summary;
  const found = SEVERITIES.map((severity) => count(summary.findingsBySeverity[severity], severity)).join(
    ", ",
  );
  const under = themes > 0 ? ` under ${count(themes, "theme")}` : "";
  const late = overdue === 0 ? "" : `, ${overdueNotRatedDelayed} of them not rated delayed`;
  const rows: (readonly [string, string] | null)[] = [
    ["Findings", found],
    ["Tables", count(tables.length, "table")],
    actions > 0 ? ["Actions", `${actions}${under}, ${open} open`] : null,
    actions > 0 ? ["Overdue", `${overdue}${late}`] : null,
    measures > 0 ? ["Measures", String(measures)] : null,
  ];
  return markup`<dl>
    ${rows.map(
      (row) =>
        row &&
        markup`<dt>${row[0]}</dt>
          <dd>${row[1]}</dd>`,
    )}
  </dl>`;
}

function statuses({ summary }: Review): Markup {
  const rows = COUNTED_STATUSES.map(
    (status) => [statusHeading(status), summary.byStatus[status]] as const,
  ).filter(([, number]) => number > 0);
  return markup`<table>
    <caption>
      Actions by status
    </caption>
    <thead>
      <tr>
        <th scope="col">Status</th>
        <th scope="col" class="number">Actions</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([words, number]) =>
          markup`<tr>
            <th scope="row">${words}</th>
            <td class="number">${number}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function bySheet({ findings }: Review): Markup | null {
  const counted = findings.filter(({ ignored }) => ignored === null);
  const sheets = [...new Set(counted.map(({ sheet }) => sheet))];
  if (sheets.length === 0) return markup`<p>Nothing to put right was found.</p>`;
  const number = (name: string, severity: string) =>
    counted.filter((finding) => finding.sheet === name && finding.severity === severity).length;
  return markup`<div class="wide" role="region" tabindex="0" aria-label="Findings by sheet">
    <table>
      <caption>
        Findings by sheet
      </caption>
      <thead>
        <tr>
          <th scope="col">Sheet</th>
          ${SEVERITIES.map((severity) => markup`<th scope="col" class="number">${SEVERITY_HEADINGS[severity]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${sheets.map(
          (name) =>
            markup`<tr>
              <th scope="row" dir="auto">${name}</th>
              ${SEVERITIES.map((severity) => markup`<td class="number">${number(name, severity)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
