import { columnIndex, columnName } from "../core/model/address";
import { EXCEL } from "./limits";

/** A string, a quoted sheet name, a name or function, or a reference; only the last has the groups. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(\\!])|[A-Za-z_\\][\w.\\]*/g;

/**
 * Cells filled down share one formula (ECMA-376 part 1, 18.3.1.40); all but the first hold only its number.
 * @returns the formula as it reads `rows` further down and `columns` further right: relative references move.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    TOKEN,
    (token: string, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return token;
      const movedColumn = columnIndex(column) + (fixedColumn ? 0 : columns);
      const movedRow = Number(row) + (fixedRow ? 0 : rows);
      if (movedColumn < 0 || movedColumn >= EXCEL.columns || movedRow < 1 || movedRow > EXCEL.rows)
        return "#REF!";
      return `${fixedColumn ?? ""}${columnName(movedColumn)}${fixedRow ?? ""}${movedRow}`;
    },
  );
}
