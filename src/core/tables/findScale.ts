import { rangeAddress, type CellRange } from "../model/address";
import type { Scale } from "../model/reading";
import type { HouseRules } from "../model/settings";
import { runToEnd, type Steps } from "../model/steps";
import { namesColourInBrackets, readKey, readKeyLine, scaleFromKey } from "../read/keys";
import { chosenScale, DEFAULT_SCALE } from "../read/scale";
import { filledColumns, type Grid } from "./grid";
import { keyAlongRow } from "./keySwatches";
import { SeenInRows } from "./seenInRows";

const LONGEST_KEY = 9;
/** What may stand before the first row of a key. */
const KEY_WORD = /^(b?rag )?(key|legend)\b/i;
/** What a line of words must hold to be worth reading as a key. */
const KEY_WORDS = /\b(?:key|legend|rows? (?:is|are|means?)|colou?rs?)\b/i;
/** "BLUE embedded, GREEN complete", as in a title. */
const IN_CAPITALS = /\b(?:GREEN|AMBER|RED)\b \p{Ll}/u;
/** "; R – delayed". */
const KEY_SIGNS = /=|[:;,] ?\p{L}{1,2} ?[–-] /u;
/** What those have among their signs, and few other texts. */
const MAY_HOLD_SIGNS = /=|[–-] /;

/**
 * @param chosen the scale the officer's settings name; null: none is named.
 * @param keyOf the key on a sheet, where it is known already.
 * @returns the scale to read a sheet's statuses by: the chosen one, else the key on the sheet itself, else the first key in the workbook,
 *   else the five-point default. Say where it came from; colours mean different things in different offices.
 */
export function findScales(
  grids: readonly Grid[],
  chosen: HouseRules["scale"],
  keyOf: (grid: Grid) => Scale | null = (grid) => runToEnd(keyOn(grid)),
): (grid: Grid) => Scale {
  if (chosen !== null) {
    const scale = chosenScale(chosen);
    return () => scale;
  }
  const keys = new Map<Grid, Scale>();
  for (const grid of grids) {
    const key = keyOf(grid);
    if (key) keys.set(grid, key);
  }
  const [first] = keys.values();
  return (grid) => keys.get(grid) ?? first ?? DEFAULT_SCALE;
}

const keysSeen = new SeenInRows<Scale | null>("near", ({ before }, between) =>
  before === null && between === null ? null : undefined,
);

/** @returns the scale that the first key on the sheet gives, or null. */
export function* keyOn(grid: Grid): Steps<Scale | null> {
  const rows = { blocks: grid.blocks, first: grid.firstRow, last: grid.lastRow };
  const keys = yield* keysSeen.over(rows, "", (first, last) => keyBetween(grid, first, last));
  return keys.find((key) => key !== null) ?? null;
}

function* keyBetween(grid: Grid, firstRow: number, lastRow: number): Steps<Scale | null> {
  for (let row = firstRow; row <= lastRow; row++) {
    yield 1;
    for (const column of filledColumns(grid, row, grid.firstColumn, grid.lastColumn)) {
      const scale =
        keyLineAt(grid, row, column) ?? keyRowAt(grid, row, column) ?? keyPairsAt(grid, row, column);
      if (scale) return scale;
    }
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      const scale = keyTableAt(grid, row, column) ?? keyColumnAt(grid, row, column);
      if (scale) return scale;
    }
  }
  return null;
}

function keyLineAt(grid: Grid, row: number, column: number): Scale | null {
  const text = grid.text(row, column);
  if (text.length < 12 || text.length > 400) return null;
  const isSigned = MAY_HOLD_SIGNS.test(text) && KEY_SIGNS.test(text);
  if (!isSigned && !KEY_WORDS.test(text) && !namesColourInBrackets(text) && !IN_CAPITALS.test(text))
    return null;
  const key = readKeyLine(text);
  if (!key?.confident) return null;
  return scaleFromKey(key, sourceOf(grid, { row, column, rowCount: 1, columnCount: 1 }));
}

/** "R = not begun" in a cell, "A = begun" in the next but for a blank one: the letters of a key with their words. */
const PAIR = /^[A-Z]{1,2} ?[=:–-] ?\p{L}.{1,40}$/u;
const WIDEST_GAP = 1;

function keyPairsAt(grid: Grid, row: number, column: number): Scale | null {
  const isPair = (at: number) => PAIR.test(grid.text(row, at));
  if (!isPair(column) || isPair(column - 1) || isPair(column - 1 - WIDEST_GAP)) return null;
  const pairs: string[] = [];
  let last = column;
  for (let at = column; at <= last + 1 + WIDEST_GAP && pairs.length <= LONGEST_KEY; at++) {
    const text = grid.text(row, at);
    if (text !== "" && !isPair(at)) break;
    if (text === "") continue;
    pairs.push(text);
    last = at;
  }
  const key = readKeyLine(pairs.join("; "));
  const range = { row, column, rowCount: 1, columnCount: last - column + 1 };
  return key?.confident ? scaleFromKey(key, sourceOf(grid, range)) : null;
}

/** "Key:" and, to its right, three to nine coloured cells with the words for their own colours. */
function keyRowAt(grid: Grid, row: number, column: number): Scale | null {
  const label = grid.text(row, column);
  if (label.length > LONGEST_LABEL || !KEY_WORD.test(label)) return null;
  let end = column + 1;
  while (end - column <= LONGEST_KEY && grid.text(row, end) !== "" && grid.cell(row, end).fill !== null)
    end++;
  const columnCount = end - column - 1;
  const cells = Array.from({ length: columnCount }, (_, i) => part(grid, row, column + 1 + i));
  const range = { row, column: column + 1, rowCount: 1, columnCount };
  return keyOfCells(grid, cells, range) ?? keyOfSwatches(grid, range);
}

/** "Key:" and, to its right, three to nine colours, each with its words in a cell of their own. */
function keyOfSwatches(grid: Grid, from: CellRange): Scale | null {
  const along = keyAlongRow(grid, from.row, from.column);
  if (along === null || along.rows.length < 3 || along.rows.length > LONGEST_KEY) return null;
  const key = readKey(along.rows);
  return key?.confident
    ? scaleFromKey(key, sourceOf(grid, { ...from, columnCount: along.columnCount }))
    : null;
}

const LONGEST_LABEL = 24;

/** Three to nine rows of a label, or a colour, beside a description, and nothing else near them; with or without headings. */
function keyTableAt(grid: Grid, row: number, column: number): Scale | null {
  if (!isKeyRow(grid, row, column) || isKeyRow(grid, row - 1, column)) return null;
  let end = row;
  while (end - row <= LONGEST_KEY + 1 && isKeyRow(grid, end, column)) end++;
  if (isWithinTable(grid, row, end, column)) return null;
  return keyOfRows(grid, row, end, column) ?? keyOfRows(grid, row + 1, end, column);
}

/**
 * Statuses and remarks of a table stand beside each other too, where the column before them has gaps: its rows go on to
 * the left, and the row above or below without a gap.
 */
function isWithinTable(grid: Grid, row: number, end: number, column: number): boolean {
  const goesOn = (at: number) => {
    const before = grid.text(at, column - 1);
    return before !== "" && !KEY_WORD.test(before) && grid.text(at, column) !== "";
  };
  return grid.text(row, column - 2) !== "" && (goesOn(row - 1) || goesOn(end));
}

function keyOfRows(grid: Grid, row: number, end: number, column: number): Scale | null {
  const count = end - row;
  if (count < 3 || count > LONGEST_KEY) return null;
  const rows = Array.from({ length: count }, (_, i) => ({
    label: part(grid, row + i, column),
    description: part(grid, row + i, column + 1),
  }));
  const key = readKey(rows);
  return key?.confident
    ? scaleFromKey(key, sourceOf(grid, { row, column, rowCount: count, columnCount: 2 }))
    : null;
}

/** Three to nine coloured cells under each other, each with the words for its own colour, and nothing beside them. */
function keyColumnAt(grid: Grid, row: number, column: number): Scale | null {
  if (!isKeyCell(grid, row, column) || isKeyCell(grid, row - 1, column)) return null;
  let end = row;
  while (end - row <= LONGEST_KEY && isKeyCell(grid, end, column)) end++;
  const cells = Array.from({ length: end - row }, (_, i) => part(grid, row + i, column));
  return keyOfCells(grid, cells, { row, column, rowCount: cells.length, columnCount: 1 });
}

function keyOfCells(grid: Grid, cells: readonly KeyPart[], range: CellRange): Scale | null {
  if (cells.length < 3 || new Set(cells.map(({ fill }) => fill)).size < cells.length) return null;
  const key = readKey(
    cells.map(({ text, fill }) => ({ label: { text: "", fill }, description: { text, fill: null } })),
  );
  return key?.confident ? scaleFromKey(key, sourceOf(grid, range)) : null;
}

function isKeyCell(grid: Grid, row: number, column: number): boolean {
  const { length } = grid.text(row, column);
  const before = grid.text(row, column - 1);
  const alone = (before === "" || KEY_WORD.test(before)) && grid.text(row, column + 1) === "";
  return length > 0 && length <= 80 && alone && grid.cell(row, column).fill !== null;
}

function isKeyRow(grid: Grid, row: number, column: number): boolean {
  const description = grid.text(row, column + 1);
  // Most rows have a third cell.
  if (description === "" || description.length > 120 || grid.text(row, column + 2) !== "") return false;
  const label = grid.text(row, column);
  if (label.length > 40 || (label === "" && grid.cell(row, column).fill === null)) return false;
  const before = grid.text(row, column - 1);
  return before === "" || KEY_WORD.test(before);
}

type KeyPart = ReturnType<typeof part>;

function part(grid: Grid, row: number, column: number) {
  return { text: grid.text(row, column), fill: grid.cell(row, column).fill };
}

function sourceOf(grid: Grid, range: CellRange): string {
  return `${grid.sheet.name}!${rangeAddress(range)}`;
}
