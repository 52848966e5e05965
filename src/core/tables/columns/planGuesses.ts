import type { PlanRole, TableColumn } from "../../model/plan";
import { eliminate, type Guess, type Surroundings } from "./elimination";
import type { ColumnEvidence } from "./evidence";
import type { ColumnProfile } from "./profile";

/** @returns the columns of a plan with those that only their values and their place tell. */
export function withGuessedPlanRoles(
  columns: readonly ColumnEvidence[],
  given: readonly TableColumn<PlanRole>[],
): TableColumn<PlanRole>[] {
  return eliminate(columns, given, GUESSES);
}

type PlanGuess = Guess<PlanRole>;
type Around = Surroundings<PlanRole>;

const status: PlanGuess = ({ profile: p }, place, around) => {
  const plain = Math.max(p.statuses, p.statusColours);
  const after = isAfter(place, around.placeOf("action")) ? 0.1 : 0;
  if (p.length > 40 || p.dates >= 0.5 || p.levels >= 0.8) return 0;
  if (plain >= 0.5) return plain * 0.75 + after;
  if (p.glyphs >= 0.7) return 0.5 + after;
  const few = p.filled >= 4 && p.distinct <= 0.5 && p.length <= 22;
  return few && plain >= 0.25 ? 0.4 + after : 0;
};

const due: PlanGuess = ({ profile: p }, place, around) => {
  const plain = Math.max(p.dates, p.times >= 0.6 ? p.times * 0.7 : 0);
  if (plain < 0.5 || p.length > 45) return 0;
  const otherDates = datesAmong(around, place);
  // Of several columns of days, the later ones are when it is due, where every row has one.
  const latest = otherDates.every(
    (other) => later(p, other.profile) >= 0 && other.profile.fillRate <= p.fillRate + 0.3,
  );
  return plain * (latest ? 0.75 : 0.6) - (isAfter(place, around.placeOf("action")) ? 0 : 0.12);
};

const start: PlanGuess = ({ profile: p }, place, around) => {
  if (p.dates < 0.6) return 0;
  const due = around.of("due") ?? around.of("revisedDue");
  if (!due) return 0;
  const before = later(due.profile, p);
  const left = isAfter(around.placeOf("due"), place) ? 0.1 : 0;
  if (p.fillRate < due.profile.fillRate * 0.6) return 0;
  return before >= 0.6 ? 0.5 + left : left > 0 && before >= 0 ? 0.5 : 0;
};

const lead: PlanGuess = ({ profile: p }, place, around) => {
  if (p.dates > 0.3 || p.statuses > 0.3 || p.levels > 0.5 || p.length > 70 || p.texts < 0.8) return 0;
  const who = p.approvals >= 0.5 ? 0 : Math.max(p.jobTitles, p.people, p.names * 0.55);
  if (who < 0.45) return 0;
  const action = around.placeOf("action") ?? around.placeOf("risk");
  const after = action === null ? 0 : isAfter(place, action) ? 0.15 : -0.15;
  const again = p.distinct <= 0.85 ? 0.06 : 0;
  return who * 0.55 + after + again;
};

const ref: PlanGuess = ({ profile: p }, place, around) => {
  const first = place === 0 || (place === 1 && !around.has("action"));
  if (p.length > 16 || p.distinct < 0.9 || p.dates >= 0.3 || p.statuses >= 0.3) return 0;
  if (p.codes >= 0.7 && p.dates < 0.3)
    return first ? 0.75 : isAfter(around.placeOf("action"), place) ? 0.6 : 0;
  if (first && p.countsUp) return 0.75;
  return first && p.refs >= 0.7 ? 0.6 : 0;
};

const action: PlanGuess = ({ profile: p }, place, around) => {
  // The rows of a register are its risks; where those come from is nothing to do.
  if (around.has("risk")) return 0;
  if (p.texts < 0.8 || p.dates > 0.4 || p.statuses > 0.4 || p.figures > 0.5 || p.people > 0.5) return 0;
  if (p.distinct < 0.85 || p.length < 9 || p.fillRate < 0.6) return 0;
  const longer = around.free.filter(
    ({ profile }) => profile !== p && isText(profile) && profile.length > p.length * 1.6,
  );
  const words = p.length >= 18 ? 0.6 : p.jobTitles < 0.5 ? 0.5 : 0.3;
  return words - longer.length * 0.08 - place * 0.01;
};

const priority: PlanGuess = ({ profile: p }) => (p.levels >= 0.8 && p.digits < 0.5 ? 0.62 : 0);

const percentComplete: PlanGuess = ({ profile: p }) => (p.shares >= 0.8 && p.length <= 5 ? 0.6 : 0);

const FEW_ROWS = 6;
/** "Agreed / partly agreed": an answer, not a group. */
const ANSWERED = /\b(?:agreed|accepted)\b/i;

const theme: PlanGuess = ({ profile: p, heading }, place, around) => {
  if (ANSWERED.test(heading)) return 0;
  const action = around.placeOf("action");
  if (action === null || place > action || p.texts < 0.8 || p.length < 3 || p.length > 60) return 0;
  if (p.dates > 0.2 || p.statuses > 0.3 || p.levels > 0.4 || p.completions > 0.5) return 0;
  // "2.2 Learning" is a group with its number.
  if (p.figures > 0.3 && p.names < 0.6) return 0;
  // What all rows share groups none.
  if (p.distinct * p.filled < 2) return 0;
  // In a few rows hardly any group comes again.
  const most = p.filled <= FEW_ROWS ? 0.8 : 0.7;
  return p.distinct <= most && p.filled >= 3 ? 0.5 : p.fillRate <= 0.5 && p.filled >= 2 ? 0.48 : 0;
};

const update: PlanGuess = ({ profile: p }, place, around) => {
  const action = around.placeOf("action");
  if (action === null || place < action || !isText(p) || p.length < 12 || p.jobTitles > 0.6) return 0;
  const others = (["due", "lead", "status"] as const).map((role) => around.placeOf(role));
  const behind = others.filter((other) => other !== null && place > other).length;
  const last = place === around.columns.length - 1 ? 0.12 : 0;
  const partly = p.fillRate <= 0.9 ? 0.06 : 0;
  return 0.2 + behind * 0.1 + last + partly + p.told * 0.15;
};

/**
 * No revised due date and no day of completion: either would put another day, or an end, in the place of what the
 * officers have named, on the strength of a guess.
 */
const GUESSES: readonly (readonly [PlanRole, PlanGuess])[] = [
  ["status", status],
  ["due", due],
  ["action", action],
  ["ref", ref],
  ["lead", lead],
  ["start", start],
  ["priority", priority],
  ["percentComplete", percentComplete],
  ["theme", theme],
  ["update", update],
];

function isText(p: ColumnProfile): boolean {
  return p.texts >= 0.7 && p.dates < 0.4 && p.figures < 0.6 && p.statuses < 0.5 && p.distinct >= 0.6;
}

function isAfter(place: number | null, other: number | null): boolean {
  return place !== null && other !== null && place > other;
}

/** The other columns of days, whether or not they have a role. */
function datesAmong(around: Around, place: number): readonly ColumnEvidence[] {
  return around.columns.filter(({ profile }, i) => i !== place && profile.dates >= 0.6);
}

/** In which share of the rows that have both the first column's day is later, less those where it is earlier. */
function later(a: ColumnProfile, b: ColumnProfile): number {
  let [both, sum] = [0, 0];
  for (const [row, day] of a.days) {
    const other = b.days.get(row);
    if (other === undefined) continue;
    both++;
    sum += Math.sign(day - other);
  }
  return both === 0 ? 0 : sum / both;
}
