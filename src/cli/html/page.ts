import { formatDate } from "../../core/model/calendarDate";
import { SEVERITIES } from "../../core/model/finding";
import type { Movement } from "../../core/model/movement";
import type { Review, StatedDate } from "../../core/model/review";
import type { AsAt } from "../kept";
import { findingsSection } from "./findings";
import { ignoredSection } from "./ignored";
import { markup, Markup, type Content } from "./markup";
import { movementSection } from "./movement";
import { STYLES } from "./styles";
import { summarySection } from "./summary";
import { understoodSection } from "./understood";
import { AS_AT_FROM, SEVERITY_HEADINGS } from "./words";

export interface PageOptions {
  /** The file's name as it was given. */
  readonly file: string;
  readonly asAt: AsAt;
  /** Since an earlier review; null where there is none. */
  readonly movement: Movement | null;
  /** Workbooks read beside it that nothing was carried into or out of. */
  readonly apart: readonly string[];
  /** The date in the workbook's own words, or null. */
  readonly stated: StatedDate | null;
}

/** A part of the page: its heading stands in the list at the top. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly content: Content;
  readonly className?: string;
}

/**
 * The review as one page that stands by itself, for a browser or for paper: no script and nothing from elsewhere. Words
 * from the workbook arrive as text.
 */
export function reviewHtml(review: Review, options: PageOptions): string {
  const { file, asAt, stated } = options;
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const sections = sectionsOf(review, options);
  return htmlPage(
    markup`Review of ${name}, as at ${formatDate(asAt.date)}`,
    markup`<h1 dir="auto">Review of ${name}</h1>
          <p>By Plan Check, as at ${formatDate(asAt.date)}${AS_AT_FROM[asAt.from]}.</p>
          ${statedNote(stated, asAt)}
          <nav aria-label="On this page">
            <ul>
              ${sections.map(({ id, heading }) => markup`<li><a href="#${id}">${heading}</a></li>`)}
            </ul>
          </nav>
          ${sections.map(sectionMarkup)}`,
  );
}

/** @returns a page that stands by itself. */
export function htmlPage(title: Content, main: Content): string {
  const page = markup`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title} - Plan Check</title>
        <style>
          ${new Markup(STYLES)}
        </style>
      </head>
      <body>
        <a class="skip" href="#review">Skip to the review</a>
        <main id="review" tabindex="-1">
          ${main}
        </main>
      </body>
    </html>`;
  return `${page.text}\n`;
}

function sectionsOf(review: Review, { movement, apart }: PageOptions): Section[] {
  const all = [
    summarySection(review),
    movementSection(movement),
    ...SEVERITIES.map((severity) => findingsSection(review, severity, SEVERITY_HEADINGS[severity])),
    ignoredSection(review),
    understoodSection(review, apart),
  ];
  return all.filter((section) => section !== null);
}

function sectionMarkup({ id, heading, content, className }: Section): Markup {
  const look = className === undefined ? null : markup`class="${className}"`;
  return markup`<section id="${id}" ${look} aria-labelledby="${id}-heading">
    <h2 id="${id}-heading">${heading}</h2>
    ${content}
  </section>`;
}

function statedNote(stated: StatedDate | null, { date }: AsAt): Markup | null {
  if (stated === null || stated.date === date) return null;
  const { sheet, cell, text } = stated;
  return markup`<p dir="auto">
    The workbook’s own words give ${formatDate(stated.date)} (“${text}”, ${sheet}!${cell}).
  </p>`;
}
