import type { FigureChange, KeptFigure, Movement } from "../core/model/movement";

/** What moved, as the command line's JSON: every field there, null where there is nothing. */
export function movementJson(movement: Movement) {
  const { measures } = movement;
  return {
    ...movement,
    measures: {
      ...measures,
      actuals: measures.actuals.map(figureChangeJson),
      targets: measures.targets.map(figureChangeJson),
    },
  };
}

function figureChangeJson({ from, to, ...rest }: FigureChange) {
  return { ...rest, from: from && figureJson(from), to: to && figureJson(to) };
}

function figureJson({ text, value, period }: KeptFigure) {
  return { text, value: value ?? null, period: period ?? null };
}
