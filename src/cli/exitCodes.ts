/** What the command answers to the shell. */
export const EXIT = { noErrors: 0, errorsFound: 1, couldNotRun: 2 } as const;

/** The run cannot go on. The message is the one sentence that the reader gets. */
export class CannotRun extends Error {}
