import type { Review } from "../core/model/review";

/** What the command answers to the shell. */
export const EXIT = { noErrors: 0, errorsFound: 1, couldNotRun: 2 } as const;

/** The run cannot go on. The message is the one sentence that the reader gets. */
export class CannotRun extends Error {}

/** @returns 0 when no finding of severity error is left that is not ignored, else 1. */
export function exitCodeOf({ findings }: Review): number {
  const isError = findings.some(({ severity, ignored }) => severity === "error" && ignored === null);
  return isError ? EXIT.errorsFound : EXIT.noErrors;
}
