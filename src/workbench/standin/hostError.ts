/** An error that the add-in gets as an `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The member at fault: "Range.values". It arrives as `debugInfo.errorLocation`. */
    readonly location = "",
  ) {
    super(message);
  }
}

/**
 * Codes and, where Microsoft prints them, messages of
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export function itemNotFound(location: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", location);
}

export function invalidArgument(location: string, detail = ""): HostError {
  const message = "The argument is invalid or missing or has an incorrect format.";
  return new HostError("InvalidArgument", detail ? `${message} ${detail}` : message, location);
}

export function accessDenied(location: string): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", location);
}

export function invalidOperation(location: string, detail: string): HostError {
  return new HostError(
    "InvalidOperation",
    `The operation attempted is invalid on the object. ${detail}`,
    location,
  );
}

export function apiNotFound(location: string, since: string, declared: string): HostError {
  return new HostError(
    "ApiNotFound",
    `The API you are trying to use could not be found. ${location} needs ExcelApi ${since}; this host declares ${declared}.`,
    location,
  );
}

/** For members Excel has and the stand-in does not: refused by name rather than guessed at. */
export function notEmulated(member: string, detail = ""): HostError {
  const reason = detail ? ` ${detail}` : "";
  return new HostError("NotImplemented", `The Excel stand-in does not emulate ${member}.${reason}`, member);
}

/** @returns the HTTP status that goes with an error code inside a batch. */
export function httpStatus(code: string): number {
  if (code === "AccessDenied") return 401;
  if (code === "ItemNotFound") return 404;
  if (code === "NotImplemented") return 501;
  return 400;
}
