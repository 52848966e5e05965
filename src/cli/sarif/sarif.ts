import type { CalendarDate } from "../../core/model/calendarDate";
import type { Review } from "../../core/model/review";
import { sarifArtifacts } from "./artifacts";
import { plainMessage } from "./message";
import { sarifResults, type Result } from "./results";
import { sarifRules, type Rule } from "./rules";

/** A review and the file it is of, by the name it was given on the command line. */
export interface ReviewedFile {
  readonly file: string;
  readonly review: Review;
}

/** A SARIF 2.1.0 log, as far as Plan Check writes one. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly [SarifRun];
}

interface SarifRun {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Rule[] } };
  readonly language: string;
  readonly columnKind: string;
  readonly artifacts: ReturnType<typeof sarifArtifacts>;
  readonly invocations: readonly [Invocation];
  readonly results: readonly Result[];
  readonly properties: { readonly asAt: CalendarDate };
}

interface Invocation {
  readonly executionSuccessful: true;
  readonly toolExecutionNotifications: readonly {
    readonly level: "note";
    readonly message: { readonly text: string };
  }[];
}

/**
 * The review as a SARIF log, for tools that collect findings. A workbook has no lines: a result stands at a cell, as a
 * logical location, and its fixes are cells and values, in its properties.
 *
 * @param previous the review to compare with: each result then says whether it is new, unchanged or absent; or null.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifLog(current: ReviewedFile, previous: ReviewedFile | null): SarifLog {
  const { review } = current;
  const { run, ...head } = sarifHead([current, ...(previous ? [previous] : [])].map(({ file }) => file));
  return {
    ...head,
    runs: [
      {
        ...run,
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(review) }],
        results: sarifResults(current, previous),
        properties: { asAt: review.asAt },
      },
    ],
  };
}

/** @returns what a log of any files begins with, and its run. */
export function sarifHead(files: readonly string[]) {
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    run: {
      tool: { driver: { name: "Plan Check", rules: sarifRules() } },
      language: "en-GB",
      columnKind: "utf16CodeUnits",
      artifacts: sarifArtifacts(files),
    },
  } as const;
}

/** What the reader must know of how the review was done. */
export function notifications({ hiddenSheets, tables }: Review): Invocation["toolExecutionNotifications"] {
  const sentences = [
    tables.length === 0 ? "No plan or KPI table was found." : null,
    hiddenSheets.length === 0 ? null : `Hidden sheets were not read: ${hiddenSheets.join(", ")}.`,
  ];
  return sentences.flatMap((sentence) =>
    sentence === null ? [] : [{ level: "note" as const, message: plainMessage(sentence) }],
  );
}
