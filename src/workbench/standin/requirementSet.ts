/** @returns whether a member brought by ExcelApi `since` is within the version a host declares. Absent: always. */
export function isSupported(since: string | undefined, declared: string): boolean {
  if (since === undefined) return true;
  const [wantedMajor, wantedMinor] = parts(since);
  const [major, minor] = parts(declared);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** @returns [1, 15] for "1.15". */
function parts(version: string): [number, number] {
  const match = /^(\d+)\.(\d+)$/.exec(version);
  if (!match)
    throw new Error(`A requirement set version is two numbers and a point, not ${JSON.stringify(version)}.`);
  return [Number(match[1]), Number(match[2])];
}
