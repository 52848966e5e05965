/** @returns the system's code for a failed read or write ("ENOENT"), else the error in words. */
export function systemErrorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}
