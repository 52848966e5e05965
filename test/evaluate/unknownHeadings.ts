import { reviewWorkbook } from "../../src/core/index";
import { columnIndex, columnName } from "../../src/core/model/address";
import type { CalendarDate } from "../../src/core/model/calendarDate";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/model/workbookSnapshot";
import type { NegativeSheet, TrueTable, Truth } from "../fixtures/evaluation/truth";
import { disguise, headingCell, type Place } from "./disguise";
import { matchTables } from "./matchTables";
import { scoreWorkbook, type WorkbookScore } from "./scoreWorkbook";

/** What became of columns of one role when their heading was a word that nobody uses. */
export interface RoleAlone {
  readonly kept: number;
  /** Given no role. */
  readonly nothing: number;
  /** Given another role. */
  readonly other: number;
  /** The whole table was not found any more. */
  readonly lost: number;
}

export interface UnknownHeadings {
  /** One heading at a time, by the role that the column had; "none" for columns that are nothing: there a role is `other`. */
  readonly oneAtATime: Readonly<Record<string, RoleAlone>>;
  readonly aThird: readonly WorkbookScore[];
  readonly misses: readonly string[];
}

const NONE = "none";
const PARTS = 3;
const NO_ROLE: RoleAlone = { kept: 0, nothing: 0, other: 0, lost: 0 };

/**
 * Measures what is known without the words: how many columns keep their role when their heading is unknown, and what
 * is found when a third of all headings are, each heading once. Only columns that are read right otherwise count.
 */
export class UnknownHeadingsMeasure {
  readonly #roles = new Map<string, RoleAlone>();
  readonly #aThird: WorkbookScore[] = [];
  readonly #misses: string[] = [];

  constructor(private readonly asAt: CalendarDate) {}

  add(file: string, truth: Truth, snapshot: WorkbookSnapshot): void {
    const plain = this.#tables(snapshot);
    for (const { truth: table, found } of matchTables(truth.tables, plain).pairs) {
      const sheet = sheetOf(snapshot, table.sheet);
      if (!sheet || !table.headerRows) continue;
      for (const { column, heading } of headingsOf(sheet, table)) {
        const role = found.columns.find((each) => each.column === column)?.role ?? NONE;
        if (!isRight(table, column, role)) continue;
        this.#count(role, this.#alone(file, truth, disguise(snapshot, [heading]), table, column, role));
      }
    }
    const places = [
      ...truth.tables.flatMap((table) => placesOf(snapshot, table)),
      ...this.#elsewhere(snapshot, truth.negative),
    ];
    for (let part = 0; part < PARTS; part++) {
      const hidden = disguise(
        snapshot,
        places.filter((_, i) => i % PARTS === part),
      );
      this.#aThird.push(
        scoreWorkbook(`${file} (${part + 1})`, truth, reviewWorkbook(hidden, { asAt: this.asAt })),
      );
    }
  }

  result(): UnknownHeadings {
    const oneAtATime = Object.fromEntries([...this.#roles].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { oneAtATime, aThird: this.#aThird, misses: this.#misses };
  }

  #tables(snapshot: WorkbookSnapshot) {
    return reviewWorkbook(snapshot, { asAt: this.asAt }).tables;
  }

  #alone(
    file: string,
    truth: Truth,
    hidden: WorkbookSnapshot,
    table: TrueTable,
    column: number,
    role: string,
  ) {
    const pair = matchTables(truth.tables, this.#tables(hidden)).pairs.find((each) => each.truth === table);
    const now = pair?.found.columns.find((each) => each.column === column)?.role ?? NONE;
    const outcome = !pair ? "lost" : now === role ? "kept" : now === NONE ? "nothing" : "other";
    const told = outcome === "other" ? now : outcome;
    if (outcome !== "kept")
      this.#misses.push(`${role} -> ${told}: ${file}, ${table.sheet}, column ${columnName(column)}`);
    return outcome;
  }

  #count(role: string, outcome: keyof RoleAlone): void {
    const before = this.#roles.get(role) ?? NO_ROLE;
    this.#roles.set(role, { ...before, [outcome]: before[outcome] + 1 });
  }

  /** The headings of what looks like a table on sheets without one. */
  #elsewhere(snapshot: WorkbookSnapshot, negative: readonly NegativeSheet[]): Place[] {
    const names = new Set(negative.map(({ sheet }) => sheet));
    return reviewWorkbook(snapshot, { asAt: this.asAt })
      .otherTables.filter(({ sheet }) => names.has(sheet))
      .flatMap(({ sheet: name, range }) => {
        const sheet = sheetOf(snapshot, name);
        const columns = Array.from({ length: range.columnCount }, (_, i) => range.column + i);
        return columns.flatMap(
          (column) => (sheet && headingCell(sheet, [range.row, range.row], column)) ?? [],
        );
      });
  }
}

function sheetOf(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

function placesOf(snapshot: WorkbookSnapshot, table: TrueTable): Place[] {
  const sheet = sheetOf(snapshot, table.sheet);
  return sheet ? headingsOf(sheet, table).map(({ heading }) => heading) : [];
}

/** Every column between the first and the last that the truth names, with its heading. */
function headingsOf(sheet: SheetSnapshot, { headerRows, columns, alsoAcceptable }: TrueTable) {
  if (!headerRows) return [];
  const named = [columns, alsoAcceptable ?? {}].flatMap(Object.values).flat().map(columnIndex);
  const [first, last] = [Math.min(...named), Math.max(...named)];
  const rows = [headerRows[0] - 1, headerRows[1] - 1] as const;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((column) => {
    const heading = headingCell(sheet, rows, column);
    return heading ? [{ column, heading }] : [];
  });
}

function isRight({ columns, alsoAcceptable }: TrueTable, column: number, role: string): boolean {
  const name = columnName(column);
  const has = (roles: Readonly<Record<string, readonly string[]>> | undefined) =>
    Object.values(roles ?? {}).some((letters) => letters.includes(name));
  if (role !== NONE) return columns[role]?.includes(name) ?? false;
  return !has(columns) && !has(alsoAcceptable);
}
