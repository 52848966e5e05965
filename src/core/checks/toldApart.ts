import { commonEnds } from "../model/commonEnds";
import type { Ranked } from "./foundBefore";

/**
 * Two findings of a check with the same words are told apart by their order, so that ignoring one does not ignore the
 * other. Where a check had no two such findings, only those that have come since are looked at.
 */
export class ToldApart {
  #found: readonly Ranked[] = [];
  /** Of a check that is asked again; null where two findings had the same. */
  #fingerprints: Set<string> | null = null;

  of(found: readonly Ranked[]): readonly Ranked[] {
    const before = this.#found;
    this.#found = found;
    if (this.#fingerprints !== null && isStillDistinct(this.#fingerprints, before, found)) return found;
    const fingerprints = new Set(found.map(({ finding }) => finding.fingerprint));
    const isDistinct = fingerprints.size === found.length;
    // Of a first review nothing is kept: most workbooks are reviewed once.
    this.#fingerprints = isDistinct && before.length > 0 ? fingerprints : null;
    return isDistinct ? found : numbered(found);
  }
}

/** Brings the fingerprints of the findings before up to date. */
function isStillDistinct(
  fingerprints: Set<string>,
  before: readonly Ranked[],
  now: readonly Ranked[],
): boolean {
  const { first, last } = commonEnds(before, now);
  for (const { finding } of before.slice(first, before.length - last))
    fingerprints.delete(finding.fingerprint);
  for (const { finding } of now.slice(first, now.length - last)) {
    if (fingerprints.has(finding.fingerprint)) return false;
    fingerprints.add(finding.fingerprint);
  }
  return true;
}

function numbered(found: readonly Ranked[]): readonly Ranked[] {
  const seen = new Map<string, number>();
  return found.map((one) => {
    const { finding } = one;
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return count === 1
      ? one
      : { ...one, finding: { ...finding, fingerprint: `${finding.fingerprint}-${count}` } };
  });
}
