import type { Review } from "../core/model/review";
import type { Settings } from "../core/model/settings";
import { frequencyCalendar } from "../core/report/calendar/frequencyCalendar";
import { milestonesOf } from "../core/report/milestones/milestonesOf";
import { reviewHtml } from "./html/page";
import { reviewJson, type Progress } from "./json";
import { jsonPieces } from "./jsonPieces";
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

/** A review in its form, in pieces to be written one after the other. */
type Renderer = (review: Review, options: RenderOptions) => Iterable<string>;

export const RENDERERS: Readonly<Record<Format, Renderer>> = {
  text: (review, options) => [reviewText(review, options)],
  json: (review, options) => jsonPieces(reviewRecord(review, options)),
  html: (review, options) => [reviewHtml(review, options)],
  sarif: (review, { file, previous }) => jsonPieces(sarifLog({ file, review }, previous)),
};

/** @returns what the review is as JSON. */
export function reviewRecord(
  review: Review,
  { movement, settings }: Pick<RenderOptions, "movement" | "settings">,
): ReturnType<typeof reviewJson> {
  return reviewJson(review, movement, progressOf(review, settings));
}

function progressOf(review: Review, settings: Settings): Progress {
  const context = { asAt: review.asAt, settings };
  return { milestones: milestonesOf(review, context), calendar: frequencyCalendar(review, context) };
}
