import type { KpiRole, TableColumn } from "../../model/plan";
import { eliminate, freeColumns, type Guess, type Surroundings } from "./elimination";
import type { ColumnEvidence } from "./evidence";
import { actualsInRuns, areFigures, betweenAlike } from "./figureRuns";
import { sharesOfTarget } from "./sharesOfTarget";

/** @returns the columns of a KPI table with those that only their values and their place tell. */
export function withGuessedKpiRoles(
  columns: readonly ColumnEvidence[],
  given: readonly TableColumn<KpiRole>[],
): TableColumn<KpiRole>[] {
  const shares = sharesOfTarget(columns, given);
  const figures = columns.filter(({ column }) => !shares.has(column));
  const known = given.filter(({ column }) => !shares.has(column));
  const free = freeColumns(figures, known);
  const series = [...actualsInRuns(free, known), ...betweenAlike(figures, free, known)];
  return eliminate(figures, [...known, ...series], GUESSES);
}

type KpiGuess = Guess<KpiRole>;

const ref: KpiGuess = ({ profile: p }, place) => {
  if (place > 1 || p.length > 16 || p.distinct < 0.9) return 0;
  return p.codes >= 0.7 || p.countsUp ? 0.75 : p.refs >= 0.8 && place === 0 ? 0.6 : 0;
};

const measure: KpiGuess = ({ profile: p }, place) => {
  if (p.texts < 0.8 || p.figures > 0.4 || p.distinct < 0.8 || p.length < 8 || p.units > 0.3 || p.times >= 0.5)
    return 0;
  return (p.length >= 12 ? 0.6 : 0.5) - place * 0.02;
};

const unit: KpiGuess = ({ profile: p }) => (p.units >= 0.75 && p.texts >= 0.7 ? 0.7 : 0);

const trend: KpiGuess = ({ profile: p }) =>
  p.ways >= 0.75 && p.texts >= 0.7 && p.figures < 0.5 && p.directions < 0.8 ? 0.7 : 0;

const frequency: KpiGuess = ({ profile: p }) => (p.intervals >= 0.7 ? 0.8 : 0);

const status: KpiGuess = ({ profile: p }) => {
  const plain = Math.max(p.statuses, p.statusColours, p.glyphs * 0.8);
  return p.length <= 40 && plain >= 0.5 ? plain * 0.75 : 0;
};

const lead: KpiGuess = ({ profile: p }, place, around) => {
  if (p.texts < 0.8 || p.length > 70 || p.units > 0.3 || p.statuses > 0.3) return 0;
  const who = Math.max(p.jobTitles, p.people, p.names * 0.55);
  const measure = around.placeOf("measure");
  // Before the measures stands what they are grouped by.
  if (who < 0.5 || measure === null || place < measure) return 0;
  return who * 0.5 + 0.1 + (p.distinct <= 0.85 ? 0.05 : 0);
};

const MOSTLY_SHARES = 0.8;

const target: KpiGuess = ({ profile: p }, place, around) => {
  if (!areFigures(p) || !(around.has("actual") || around.has("baseline"))) return 0;
  if (p.bounds >= 0.6) return 0.6;
  // Counts beside percentages are what those are of.
  if (p.shares === 0 && (around.of("actual")?.profile.shares ?? 0) >= MOSTLY_SHARES) return 0;
  const figures = freeFigures(around).length;
  return figures === 1 ? 0.55 : isNextTo(place, around.placeOf("actual")) ? 0.5 : 0;
};

const actual: KpiGuess = ({ profile: p }, place, around) => {
  if (!areFigures(p) || !around.has("target")) return 0;
  const figures = freeFigures(around).length;
  return figures === 1 ? 0.56 : isNextTo(place, around.placeOf("target")) ? 0.52 : 0;
};

const baseline: KpiGuess = ({ profile: p }, place, around) => {
  const [target, actual] = [around.placeOf("target"), around.placeOf("actual")];
  if (!areFigures(p) || target === null || actual === null) return 0;
  return place < target && place < actual ? 0.5 : 0;
};

const notes: KpiGuess = ({ profile: p }, place, around) => {
  const measure = around.placeOf("measure");
  if (measure === null || place < measure || p.texts < 0.7 || p.figures > 0.5 || p.length < 15) return 0;
  return p.distinct >= 0.6 && p.jobTitles < 0.6 ? 0.45 + p.told * 0.1 : 0;
};

const GUESSES: readonly (readonly [KpiRole, KpiGuess])[] = [
  ["measure", measure],
  ["ref", ref],
  ["frequency", frequency],
  ["status", status],
  ["unit", unit],
  ["trend", trend],
  ["lead", lead],
  ["actual", actual],
  ["target", target],
  ["baseline", baseline],
  ["notes", notes],
];

function freeFigures(around: Surroundings<KpiRole>): readonly ColumnEvidence[] {
  return around.free.filter(({ profile }) => areFigures(profile));
}

function isNextTo(place: number, other: number | null): boolean {
  return other !== null && Math.abs(place - other) === 1;
}
