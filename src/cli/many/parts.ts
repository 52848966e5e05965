import type { Movement } from "../../core/model/movement";
import type { Review } from "../../core/model/review";
import type { Settings } from "../../core/model/settings";
import { indentedJson } from "../jsonPieces";
import { reviewRecord, type Format } from "../renderers";
import { plainMessage } from "../sarif/message";
import { fileUri } from "../sarif/artifacts";
import { sarifResults } from "../sarif/results";
import { notifications } from "../sarif/sarif";

/** How deep an entry of the JSON list stands, and a result in the log's one run. */
const ENTRY_DEPTH = 1;
const RESULT_DEPTH = 4;

/** What a review adds to a SARIF log. */
export interface SarifPart {
  /** Results, as they stand in the list; "" for none. */
  readonly results: string;
  readonly notifications: readonly { readonly level: "note" | "error"; readonly message: { text: string } }[];
}

/** @returns what the form holds of a reviewed file, to be put together by `manyPieces`. */
export function partOf(
  file: string,
  review: Review,
  beside: { readonly movement: Movement | null; readonly settings: Settings },
  format: Format,
): string {
  if (format === "json") {
    return indentedJson({ file, problem: null, review: reviewRecord(review, beside) }, ENTRY_DEPTH);
  }
  if (format !== "sarif") return "";
  const results = sarifResults({ file, review }, null).map((result) => indentedJson(result, RESULT_DEPTH));
  return sarifPart({ results: results.join(SEPARATOR), notifications: notifications(review) });
}

/** @returns what the form holds of a file that could not be reviewed. */
export function problemPart(file: string, problem: string, format: Format): string {
  if (format === "json") return indentedJson({ file, problem, review: null }, ENTRY_DEPTH);
  if (format !== "sarif") return "";
  return sarifPart({ results: "", notifications: [{ level: "error", message: plainMessage(problem) }] });
}

const SEPARATOR = `,\n${"  ".repeat(RESULT_DEPTH)}`;

function sarifPart(part: SarifPart): string {
  return JSON.stringify(part);
}

/** @returns the invocation that reviewed one file, for the log's list of them. */
export function invocationOf(file: string, asAt: string | null, part: SarifPart) {
  const locations = [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }];
  return {
    executionSuccessful: asAt !== null,
    toolExecutionNotifications: part.notifications.map((one) => ({ ...one, locations })),
    properties: { asAt },
  };
}
