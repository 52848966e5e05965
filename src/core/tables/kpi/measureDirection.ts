import type { MeasureValue } from "../../model/plan";
import type { DirectionReading } from "../../model/reading";
import { readDirection, type MeasureFigures } from "../../read/direction";
import { readStatedDirection } from "../../read/statedDirection";
import { boundDirection } from "../../read/targets/strandDirection";
import type { TableOnSheet } from "../findTables";
import { VALUE_ROLES, type MeasureRow } from "./measureRows";

type Bound = NonNullable<MeasureFigures["bound"]>;

/** @returns which way is better, by what the row says outright, else by its title and figures. */
export function measureDirection(
  found: TableOnSheet,
  row: MeasureRow,
  values: readonly MeasureValue[],
): DirectionReading {
  const targets = figuresOf(values, "target");
  const bound = boundOf(targets);
  const stated = statedDirection(found, row);
  if (stated !== null) return heldAgainst(stated, bound);
  return readDirection(row.title, {
    latest: outsetOf(values),
    targets: targets.flatMap(({ reading }) => reading.value ?? []),
    bound,
  });
}

/** The figure that the targets set out from. An actual beside its own target is none: one that beats it would point back. */
function outsetOf(values: readonly MeasureValue[]): number | null {
  const latest = figuresOf(values, "actual").at(-1);
  const end = latest?.period?.to ?? null;
  const isBefore = ({ period }: MeasureValue) => end !== null && (period?.to ?? end) > end;
  const outset = figuresOf(values, "target").every(isBefore) ? latest : figuresOf(values, "baseline").at(-1);
  return outset?.reading.value ?? null;
}

/** "More is better" beside "at most 3%": the officer says both, and so neither is known. */
function heldAgainst(stated: DirectionReading, bound: Bound | null): DirectionReading {
  return bound === null || bound.direction === stated.direction
    ? stated
    : {
        ...stated,
        direction: "unknown",
        reason: `${stated.reason ?? ""}, although the target is “${bound.text}”`,
      };
}

/** The side that the targets bound, where those that do agree: "≥ 95%". */
function boundOf(targets: readonly MeasureValue[]): Bound | null {
  const bounds = targets.flatMap((target) => {
    const direction = boundDirection(target);
    return direction === null ? [] : [{ direction, text: target.reading.text.trim() }];
  });
  const [first] = bounds;
  return first && bounds.every(({ direction }) => direction === first.direction) ? first : null;
}

/** "Less is better" beside the measure decides whatever its title says. */
function statedDirection(
  { grid, table }: TableOnSheet,
  { row, columns }: MeasureRow,
): DirectionReading | null {
  const values = new Set(
    table.columns.filter(({ role }) => VALUE_ROLES.has(role)).map(({ column }) => column),
  );
  const { column: first, columnCount } = table.range;
  for (let column = first; column < first + columnCount; column++) {
    const text = values.has(column) || column === columns.measure ? "" : grid.text(row, column);
    if (text === "") continue;
    const heading = table.headingRows.map((each) => grid.text(each, column)).join(" ");
    const stated = readStatedDirection(text, heading);
    if (stated !== null) return stated;
  }
  return null;
}

function figuresOf(values: readonly MeasureValue[], role: MeasureValue["role"]): MeasureValue[] {
  return values.filter((value) => value.role === role && value.reading.value !== null);
}
