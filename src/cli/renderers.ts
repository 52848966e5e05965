import type { Review } from "../core/model/review";
import { reviewHtml } from "./html/page";
import { reviewJson } from "./json";
import { sarifLog, type ReviewedFile } from "./sarif/sarif";
import { reviewText, type TextOptions } from "./text";

/** The forms of a review, by the words of --format. */
export const FORMATS = ["text", "json", "html", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

export interface RenderOptions extends TextOptions {
  /** The review of the older workbook that was named to compare with, or null. */
  readonly previous: ReviewedFile | null;
}

export const RENDERERS: Readonly<Record<Format, (review: Review, options: RenderOptions) => string>> = {
  text: reviewText,
  json: (review, { movement }) => jsonText(reviewJson(review, movement)),
  html: reviewHtml,
  sarif: (review, { file, previous }) => jsonText(sarifLog({ file, review }, previous)),
};

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
