import type { ColumnEvidence } from "./evidence";

/**
 * "Status Q1" beside "Status Q2", "Autumn RAG" beside "Spring RAG": how far it was, of which the last that is filled in
 * says how far it is.
 * @returns the columns that tell of an earlier time.
 */
export function earlierStatuses(columns: readonly ColumnEvidence[]): ReadonlySet<ColumnEvidence> {
  const ofPeriods = columns.filter(
    ({ heading, profile: p, corrected }) =>
      corrected === null && PERIOD.test(heading) && (p.statuses >= MOSTLY || p.statusColours >= MOSTLY),
  );
  const shown = ({ profile: p }: ColumnEvidence) => (p.filled === 0 ? p.statusColours : p.fillRate);
  const most = Math.max(0, ...ofPeriods.map(shown));
  const current = ofPeriods.findLast((column) => shown(column) >= most / 2);
  return new Set(ofPeriods.filter((column) => column !== current));
}

const MOSTLY = 0.6;
const PERIOD =
  /\b(?:q(?:tr|uarter)? ?[1-4]|h[12]|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|autumn|winter|spring|summer|mid-?year|year-?end|half-?year)\b/i;
