import { checkById } from "../../core/index";
import type { Evidence, Finding, Severity } from "../../core/model/finding";
import { groupBy } from "../../core/model/groupBy";
import type { Review } from "../../core/model/review";
import { listWords } from "../../core/model/words";
import { markup, type Markup } from "./markup";
import type { Section } from "./page";

/** The findings of one severity, by sheet and check, ignored ones left out; null when there are none. */
export function findingsSection({ findings }: Review, severity: Severity, heading: string): Section | null {
  const shown = findings.filter((finding) => finding.severity === severity && finding.ignored === null);
  if (shown.length === 0) return null;
  return {
    id: severity,
    className: severity,
    heading: `${heading} (${shown.length})`,
    content: [...groupBy(shown, ({ sheet }) => sheet)].map(([sheet, onSheet]) => [
      markup`<h3 dir="auto">${sheet}</h3>`,
      [...groupBy(onSheet, ({ check }) => check)].map(([check, found]) => checkMarkup(check, found)),
    ]),
  };
}

/** Why it matters and what to do are said once for all findings of a check. */
function checkMarkup(id: string, findings: readonly Finding[]): Markup {
  const check = checkById(id);
  return markup`<h4>${check?.title ?? id}</h4>
    ${
      check &&
      markup`<p>${check.why}</p>
        <p><strong>What to do:</strong> ${check.howToFix}</p>`
    }
    <ul class="findings">
      ${findings.map(findingMarkup)}
    </ul>`;
}

function findingMarkup({ cell, message, evidence, fixes, fingerprint, check }: Finding): Markup {
  const read = evidence.filter(({ text, readAs }) => text !== "" || readAs !== null);
  const labels = fixes.map(({ label }) => label);
  return markup`<li id="f-${fingerprint}">
    <span class="cell">${cell}</span> <span dir="auto">${message}</span> ${
      read.length > 0 || labels.length > 0
        ? markup`<ul>
            ${read.map(evidenceMarkup)}
            ${labels.length > 0 ? markup`<li>It can be fixed (${check}): ${listWords(labels)}.</li>` : null}
          </ul>`
        : null
    }
  </li>`;
}

function evidenceMarkup({ sheet, cell, text, readAs }: Evidence): Markup {
  return markup`<li dir="auto">${sheet}!${cell}: “${text}”${readAs === null ? "" : `, ${readAs}`}</li>`;
}
