/**
 * @returns 11 letters and digits made of the check, the ref and the words the finding is about, white space and case
 *   aside. Never of the address, so that a finding is known again when rows move.
 */
export function fingerprintOf(check: string, ref: string | null, content: string): string {
  const text = [check, ref ?? "", content].join("\n").toLowerCase().replace(/\s+/g, " ");
  return hash53(text).toString(36).padStart(11, "0");
}

/** Two 32-bit FNV-1a hashes with different offsets, joined to 53 bits: enough to tell thousands of findings apart. */
function hash53(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
}
