import { hash53 } from "../model/hash53";

/**
 * @returns 11 letters and digits made of the check, the ref and the words the finding is about, white space and case
 *   aside. Never of the address, so that a finding is known again when rows move.
 */
export function fingerprintOf(check: string, ref: string | null, content: string): string {
  const text = [check, ref ?? "", content].join("\n").toLowerCase().replace(/\s+/g, " ");
  return hash53(text).toString(36).padStart(11, "0");
}
