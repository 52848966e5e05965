import { columnName, rangeAddress } from "../../core/model/address";
import type { FoundTable } from "../../core/model/plan";
import type { Review } from "../../core/model/review";
import { markup, type Markup } from "./markup";
import { nothingCarried } from "../beside";
import type { Section } from "./page";

/** Which ranges were read as tables and what each column was taken for, so that a wrong guess can be seen. */
export function understoodSection(review: Review, apart: readonly string[]): Section {
  const { tables, otherTables, hiddenSheets, unusedCorrections } = review;
  return {
    id: "understood",
    heading: "What was read",
    content: [
      tables.length > 0 ? tablesMarkup(tables) : null,
      otherTables.length > 0 ? othersMarkup(otherTables) : null,
      hiddenSheets.length > 0
        ? markup`<p dir="auto">Hidden sheets were not read: ${hiddenSheets.join(", ")}.</p>`
        : null,
      apart.length > 0 ? markup`<p dir="auto">${nothingCarried(apart)}</p>` : null,
      unusedCorrections.map((sentence) => markup`<p dir="auto">${sentence}</p>`),
    ],
  };
}

function tablesMarkup(tables: readonly FoundTable[]): Markup {
  return markup`<div class="wide" role="region" tabindex="0" aria-label="Tables that were read">
    <table>
      <caption>
        Tables that were read
      </caption>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">What</th>
          <th scope="col">Columns</th>
          <th scope="col">Statuses read by</th>
        </tr>
      </thead>
      <tbody>
        ${tables.map(
          (table) =>
            markup`<tr>
              <th scope="row" dir="auto">${table.sheet}!${rangeAddress(table.range)}</th>
              <td>${kindOf(table)}</td>
              <td>${columnsMarkup(table)}</td>
              <td dir="auto">${scaleOf(table)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function kindOf({ kind, reportOf }: FoundTable): string {
  if (kind === "kpi") return "KPI table";
  return reportOf === null ? "Plan" : `List that reports on ${reportOf}`;
}

function columnsMarkup({ columns }: FoundTable): Markup[] {
  return columns.map(({ column, role, heading }) => {
    const words = role.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    const headed = heading.trim() === "" ? "no heading" : `“${heading.trim()}”`;
    return markup`<div dir="auto">${columnName(column)}: ${words} (${headed})</div>`;
  });
}

function scaleOf({ scale }: FoundTable): string {
  if (scale === null) return "";
  return scale.source === null ? scale.name : `${scale.name} (key at ${scale.source})`;
}

function othersMarkup(others: Review["otherTables"]): Markup {
  return markup`<h3>Looked at, and not read as a plan or KPI table</h3>
    <ul>
      ${others.map(({ sheet, range, why }) => markup`<li dir="auto">${sheet}!${rangeAddress(range)}: ${why}</li>`)}
    </ul>`;
}
