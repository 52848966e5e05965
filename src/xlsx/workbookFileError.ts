/** A file that cannot be read as a workbook. The message is one sentence or two for the officer. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";
}

/** @returns the error for a part that the workbook names or must have, and does not hold. */
export function missingPart(part: string): WorkbookFileError {
  return new WorkbookFileError(
    `This workbook is damaged: its part ${part} is missing. Open it in Excel, let Excel repair it and save it again.`,
  );
}

/** @returns the error for a part that is there and cannot be read; `cause` is kept for whoever debugs it. */
export function unreadablePart(part: string, cause: unknown): WorkbookFileError {
  return new WorkbookFileError(
    `This workbook is damaged: its part ${part} cannot be read. Open it in Excel, let Excel repair it and save it again.`,
    { cause },
  );
}
