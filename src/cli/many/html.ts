import { formatDate } from "../../core/model/calendarDate";
import { SEVERITIES } from "../../core/model/finding";
import { htmlPage } from "../html/page";
import { markup, type Markup } from "../html/markup";
import { SEVERITY_HEADINGS } from "../html/words";
import { findingWords, reviewedWords, totalFindings, type Summary } from "./summary";

/** @returns a page with a table of all files: what was found in each, or why it could not be reviewed. */
export function manyHtml(summary: Summary): string {
  return htmlPage(
    "Review of several workbooks",
    markup`<h1>Review of several workbooks</h1>
      <p>By Plan Check: ${reviewedWords(summary)}. ${findingWords(totalFindings(summary))} all together.</p>
      <div class="wide" role="region" tabindex="0" aria-label="Findings by workbook">
        <table>
          <caption>
            Findings by workbook
          </caption>
          <thead>
            <tr>
              <th scope="col">Workbook</th>
              <th scope="col">As at</th>
              ${SEVERITIES.map((severity) => markup`<th scope="col" class="number">${SEVERITY_HEADINGS[severity]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${summary.map(rowOf)}
          </tbody>
        </table>
      </div>`,
  );
}

function rowOf({ file, problem, asAt, tables, findings }: Summary[number]): Markup {
  const columns = SEVERITIES.length + 1;
  const heading = markup`<th scope="row" dir="auto">${file}</th>`;
  if (problem !== null) {
    return markup`<tr>${heading}<td colspan="${columns}" dir="auto">Could not be reviewed. ${problem}</td></tr>`;
  }
  if (tables === 0) {
    return markup`<tr>${heading}<td colspan="${columns}">No plan or KPI table was found.</td></tr>`;
  }
  return markup`<tr>
    ${heading}
    <td>${asAt === null ? "" : formatDate(asAt)}</td>
    ${SEVERITIES.map((severity) => markup`<td class="number">${findings[severity]}</td>`)}
  </tr>`;
}
