import { isSame } from "../../model/isSame";
import type { Action } from "../../model/plan";

type IsAlike<T> = (a: T, b: T) => boolean;

/** @returns whether two rows stand in the same place and are known by the same words: the rest may have changed. */
export function isAlikeRow(a: Action, b: Action): boolean {
  return (
    a === b ||
    (a.row === b.row &&
      a.kind === b.kind &&
      a.ref === b.ref &&
      a.title === b.title &&
      a.table === b.table &&
      a.sheet === b.sheet &&
      isSame(a.columns, b.columns))
  );
}

export function isAlikeList<T>(a: readonly T[], b: readonly T[], isAlike: IsAlike<T>): boolean {
  return a.length === b.length && a.every((one, i) => isAlike(one, b[i] as T));
}

/** Of maps with the same keys in the same order. */
export function isAlikeMap<T>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  isAlike: IsAlike<T>,
): boolean {
  return isAlikeList([...a], [...b], ([key, one], [other, now]) => key === other && isAlike(one, now));
}
