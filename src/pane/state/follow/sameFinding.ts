import type { Finding } from "../../../core/model/finding";
import type { Review } from "../../../core/model/review";

/**
 * @returns the finding in a newer review that is the same to the officer: by its fingerprint, the one in the same cell
 *   first where rows are alike; else, when its words have changed, what its check says of the same cell. Null when it
 *   is gone.
 */
export function sameFinding({ findings }: Review, before: Finding): Finding | null {
  const inCell = ({ sheet, cell }: Finding) => sheet === before.sheet && cell === before.cell;
  const same = findings.filter(({ fingerprint }) => fingerprint === before.fingerprint);
  return (
    same.find(inCell) ??
    same[0] ??
    findings.find((finding) => finding.check === before.check && inCell(finding)) ??
    null
  );
}
