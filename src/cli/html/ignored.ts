import type { IgnoreUse } from "../../core/model/ignoring";
import type { Review } from "../../core/model/review";
import { markup, type Markup } from "./markup";
import type { Section } from "./page";

/** What the officer ignores and why, and what there is none of any more; null when nothing is ignored. */
export function ignoredSection({ findings, ignoring }: Review): Section | null {
  if (ignoring.length === 0) return null;
  const total = findings.filter(({ ignored }) => ignored !== null).length;
  return {
    id: "ignored",
    heading: `Ignored (${total})`,
    content: markup`<ul class="findings">
      ${ignoring.map(useMarkup)}
    </ul>`,
  };
}

function useMarkup({ entry: { what, about, reason }, findings }: IgnoreUse): Markup {
  return markup`<li>
    <span dir="auto">${about}</span>
    <ul>
      <li dir="auto">Ignored because: ${reason}</li>
      ${scope(what, findings)}
    </ul>
  </li>`;
}

function scope(what: IgnoreUse["entry"]["what"], findings: number): Markup | null {
  if (findings === 0) return markup`<li>It no longer applies and can be taken away.</li>`;
  return what === "finding" ? null : markup`<li>Every finding of this ${what}, now ${findings}.</li>`;
}
