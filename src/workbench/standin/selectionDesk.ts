import type { CellRange } from "../../core/model/address";
import type { SheetDocument, WorkbookDocument } from "../../xlsx/document";
import { intersection, localAddress, WHOLE_SHEET } from "./addresses";
import { EVENT, WHOLE_WORKBOOK, type EventDesk } from "./eventDesk";
import { invalidArgument, invalidOperation } from "./hostError";
import type { Identities } from "./identities";

export interface Selection {
  readonly sheet: SheetDocument;
  readonly range: CellRange;
}

const FIRST_CELL: CellRange = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** Which sheet is in front and what is selected on each, and the events when that changes. */
export class SelectionDesk {
  readonly #selected = new WeakMap<SheetDocument, CellRange>();
  #sheet: SheetDocument;

  /** @param changed called after every change. */
  constructor(
    readonly document: WorkbookDocument,
    readonly events: EventDesk,
    readonly identities: Identities,
    readonly changed: () => void,
  ) {
    const sheet = document.sheets[document.activeSheet];
    if (!sheet) throw new Error("A workbook has at least one sheet.");
    this.#sheet = sheet;
  }

  get current(): Selection {
    return { sheet: this.#sheet, range: this.#selected.get(this.#sheet) ?? FIRST_CELL };
  }

  /** Selects cells and brings their sheet to the front. */
  select(sheet: SheetDocument, range: CellRange): void {
    const cells = intersection(range, WHOLE_SHEET);
    if (!cells) throw invalidArgument("Range.select", "The cells are not on the sheet.");
    this.#bringToFront(sheet);
    this.#selected.set(sheet, cells);
    this.#raise(EVENT.selectionChanged, sheet, { address: localAddress(cells) });
    this.events.raiseDocumentSelectionChanged();
    this.changed();
  }

  /** Brings a sheet to the front, with what was last selected there. */
  activate(sheet: SheetDocument): void {
    if (this.#sheet === sheet) return;
    this.#bringToFront(sheet);
    this.events.raiseDocumentSelectionChanged();
    this.changed();
  }

  #bringToFront(sheet: SheetDocument): void {
    const previous = this.#sheet;
    if (previous === sheet) return;
    if (sheet.visibility !== "visible") {
      throw invalidOperation("Worksheet.activate", `The sheet ${sheet.name} is hidden.`);
    }
    this.#sheet = sheet;
    this.document.activeSheet = this.document.sheets.indexOf(sheet);
    this.#raise(EVENT.deactivated, previous, {});
    this.#raise(EVENT.activated, sheet, {});
  }

  #raise(type: number, sheet: SheetDocument, details: { readonly address?: string }): void {
    const worksheetId = this.identities.of(sheet);
    this.events.raise(type, [worksheetId, WHOLE_WORKBOOK], () => ({ worksheetId, ...details }));
  }
}
