import type {
  FigureChange,
  KeptFigure,
  KeptFigures,
  KeptMeasure,
  KeptReview,
  MeasureMovement,
  MovedMeasure,
} from "../../model/movement";
import { normalizeRef } from "../../read/refs";
import { matchRows } from "./matchRows";
import type { MatchRow } from "./matchTypes";
import { wordsHash } from "./words";

/** What moved among the measures. */
export function measureMovement(previous: KeptReview, current: KeptReview): MeasureMovement {
  const before = previous.measures.map((measure) => movedMeasure(measure, previous.sheets));
  const now = current.measures.map((measure) => movedMeasure(measure, current.sheets));
  const matches = matchRows(rowsOf(previous), rowsOf(current));
  const known = { before: new Set(matches.map(([i]) => i)), now: new Set(matches.map(([, i]) => i)) };
  const changesOf = (role: "actual" | "target") =>
    matches.flatMap(([one, other]) => {
      const [old, measure, own] = [previous.measures[one], now[other], current.measures[other]];
      return old && measure && own ? figureChanges(measure, old.figures, own.figures, role) : [];
    });
  return {
    added: now.filter((_, index) => !known.now.has(index)),
    removed: before.filter((_, index) => !known.before.has(index)),
    actuals: changesOf("actual"),
    targets: changesOf("target"),
  };
}

function movedMeasure(
  { ref, part, title, sheet, row }: KeptMeasure,
  sheets: readonly string[],
): MovedMeasure {
  return { ref: ref ?? null, part: part ?? null, title, sheet: sheets[sheet] ?? "", row };
}

function rowsOf({ measures, sheets }: KeptReview): MatchRow[] {
  return measures.map((measure) => {
    const row = {
      ref: normalizeRef(measure.ref ?? ""),
      title: measure.title,
      words: measure.words,
      sheet: sheets[measure.sheet] ?? "",
      theme: "",
      part: measure.part?.toLowerCase() ?? "",
      state: "",
    };
    return { ...row, whole: JSON.stringify([row, measure.figures]) };
  });
}

/** By group of people; a lone group is the same whatever it is called. */
function figureChanges(
  measure: MovedMeasure,
  before: readonly KeptFigures[],
  now: readonly KeptFigures[],
  role: "actual" | "target",
): FigureChange[] {
  const lone = before.length <= 1 && now.length <= 1;
  const keyOf = ({ group }: KeptFigures) => (lone ? "" : (group?.toLowerCase() ?? ""));
  const old = new Map(before.map((figures) => [keyOf(figures), figures]));
  const own = new Map(now.map((figures) => [keyOf(figures), figures]));
  return [...new Set([...own.keys(), ...old.keys()])].flatMap((key) => {
    const from = old.get(key)?.[role] ?? null;
    const to = own.get(key)?.[role] ?? null;
    const group = own.get(key)?.group ?? old.get(key)?.group ?? null;
    return areAlike(from, to) ? [] : [{ measure, group, from, to }];
  });
}

/** The same figure, however it is written; for words in place of figures, the same words. */
function areAlike(one: KeptFigure | null, other: KeptFigure | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.value !== undefined || other.value !== undefined) return one.value === other.value;
  return wordsHash(one.text) === wordsHash(other.text);
}
