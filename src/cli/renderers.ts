import type { Review } from "../core/model/review";
import type { Settings } from "../core/model/settings";
import { frequencyCalendar } from "../core/report/calendar/frequencyCalendar";
import { milestonesOf } from "../core/report/milestones/milestonesOf";
import { reviewHtml } from "./html/page";
import { reviewJson, type Progress } from "./json";
import { sarifLog, type ReviewedFile } from "./sarif/sarif";
import { reviewText, type TextOptions } from "./text";

/** The forms of a review, by the words of --format. */
export const FORMATS = ["text", "json", "html", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

export interface RenderOptions extends TextOptions {
  /** The review of the older workbook that was named to compare with, or null. */
  readonly previous: ReviewedFile | null;
  /** What the review went by. */
  readonly settings: Settings;
}

export const RENDERERS: Readonly<Record<Format, (review: Review, options: RenderOptions) => string>> = {
  text: reviewText,
  json: (review, { movement, settings }) =>
    jsonText(reviewJson(review, movement, progressOf(review, settings))),
  html: reviewHtml,
  sarif: (review, { file, previous }) => jsonText(sarifLog({ file, review }, previous)),
};

function progressOf(review: Review, settings: Settings): Progress {
  const context = { asAt: review.asAt, settings };
  return { milestones: milestonesOf(review, context), calendar: frequencyCalendar(review, context) };
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
