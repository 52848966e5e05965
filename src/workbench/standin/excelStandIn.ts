import type { CellRange } from "../../core/model/address";
import type { CellValue } from "../../core/model/workbookSnapshot";
import type { SheetDocument, WorkbookDocument } from "../../xlsx/document";
import { displayText } from "../../xlsx/displayText";
import { setCell } from "../../xlsx/documentEdit";
import { WHOLE_SHEET, intersection, localAddress } from "./addresses";
import { Batch } from "./batch";
import { readCell } from "./cells";
import { raiseChanged } from "./changes";
import { readTypedEntry } from "./entry";
import { EVENT, EventDesk, WHOLE_WORKBOOK } from "./eventDesk";
import { FaultList, type Fault } from "./faults";
import type { Host, Selection } from "./host";
import { HostError, invalidOperation } from "./hostError";
import { Identities } from "./identities";
import { logRequest, type RequestLog } from "./requestLog";
import { References } from "./references";
import { isSupported } from "./requirementSet";
import { hostTypes } from "./types";
import { utf8Length } from "./utf8Length";
import type { RequestBody, ResponseBody, RichApiEvent } from "./wire";

export interface StandInOptions {
  /** The ExcelApi version declared; members above it are refused. */
  readonly requirementSet?: string;
  /**
   * The most one request or response may carry: 5 MB in Excel on the web.
   * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
   */
  readonly maxPayloadBytes?: number;
  /** What a value looks like under a number format; the one of the .xlsx reader when absent. */
  readonly displayText?: (value: CellValue, numberFormat: string) => string;
}

const MEBIBYTE = 1024 * 1024;

/**
 * What answers Microsoft's client library where Excel would: requests run on a {@link WorkbookDocument}, and the
 * officer's own doings at the grid reach the add-in as events.
 */
export class ExcelStandIn {
  readonly requests: RequestLog[] = [];
  readonly requirementSet: string;
  readonly #host: Host;
  readonly #maxPayloadBytes: number;
  readonly #faults = new FaultList();
  readonly #changeListeners = new Set<() => void>();
  #selection: Selection;

  constructor(
    readonly document: WorkbookDocument,
    options: StandInOptions = {},
  ) {
    const sheet = document.sheets[document.activeSheet];
    if (!sheet) throw new Error("A workbook has at least one sheet.");
    this.requirementSet = options.requirementSet ?? "1.15";
    this.#maxPayloadBytes = options.maxPayloadBytes ?? 5 * MEBIBYTE;
    this.#selection = { sheet, range: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
    this.#host = this.#makeHost(
      options.displayText ?? ((value, format) => displayText(value, format, document.date1904)),
    );
  }

  /** What the officer has selected, on the sheet in front. */
  get selection(): Selection {
    return this.#selection;
  }

  /** Whether `Office.context.requirements.isSetSupported("ExcelApi", version)` holds. */
  supports(version: string): boolean {
    return isSupported(version, this.requirementSet);
  }

  /** Answers one request of the library: what one `context.sync()` sends. */
  process(requestBody: RequestBody): { status: number; body: ResponseBody } {
    const bytesIn = utf8Length(JSON.stringify(requestBody));
    const answer = this.#answer(requestBody, bytesIn);
    const bytesOut = utf8Length(JSON.stringify(answer.body));
    const log = logRequest(requestBody, bytesIn, bytesOut);
    this.requests.push(log);
    if (!log.isCleanup) this.#notifyChanged();
    if (bytesOut <= this.#maxPayloadBytes) return answer;
    return refusal("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  }

  /** Selects cells as the officer does, bringing the sheet to the front. */
  select(sheetName: string, range: CellRange): void {
    this.#select(this.#sheet(sheetName), range);
  }

  /** Brings a sheet to the front as the officer does. */
  activate(sheetName: string): void {
    this.#activate(this.#sheet(sheetName));
  }

  /**
   * Types into a cell as in a UK Excel; "" empties it.
   * @param source "Remote" for a co-author's change.
   * @throws Error with a sentence for the officer: a protected sheet, or a formula.
   */
  editCell(
    sheetName: string,
    row: number,
    column: number,
    typed: string,
    source: "Local" | "Remote" = "Local",
  ): void {
    const sheet = this.#sheet(sheetName);
    if (sheet.protected) {
      throw new Error(`The sheet ${sheet.name} is protected. Unprotect it in Excel to change its cells.`);
    }
    const existing = readCell(sheet, row, column);
    const before = existing.value;
    const entry = readTypedEntry(typed, {
      numberFormat: existing.style.numberFormat,
      date1904: this.document.date1904,
    });
    const { value, numberFormat } = entry;
    setCell(sheet, row, column, { value, formula: null, style: { numberFormat } });
    const range = { row, column, rowCount: 1, columnCount: 1 };
    raiseChanged(this.#host, sheet, range, { before, source, triggerSource: "Unknown" });
    this.#notifyChanged();
  }

  /** Tells the add-in that a sheet was recalculated. Nothing here calculates, so it never happens by itself. */
  raiseCalculated(sheetName: string): void {
    const worksheetId = this.#host.identities.of(this.#sheet(sheetName));
    this.#host.events.raise(EVENT.calculated, [worksheetId, WHOLE_WORKBOOK], () => ({
      worksheetId,
      address: "",
    }));
  }

  /** Calls `listener` after anyone has changed the model or the selection. @returns how to stop. */
  onChange(listener: () => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  /** Calls `listener` with events for the add-in: for the transports. @returns how to stop. */
  onEvents(listener: (entries: RichApiEvent[]) => void): () => void {
    return this.#host.events.onEvents(listener);
  }

  /** Makes the next request fail, or the next use of one member. For tests. */
  failNext(fault: Fault): void {
    this.#faults.add(fault);
  }

  #answer(requestBody: RequestBody, bytesIn: number): { status: number; body: ResponseBody } {
    const { isCleanup } = logRequest(requestBody, 0, 0);
    const fault = isCleanup ? null : this.#faults.takeForRequest();
    if (fault) return refusal(fault.code, fault.message);
    if (bytesIn > this.#maxPayloadBytes) {
      return refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    }
    const batch = new Batch(this.#host, requestBody, {
      requirementSet: this.requirementSet,
      references: this.#host.references,
      beforeMember: (location) => this.#faults.throwFor(location),
    });
    return { status: 200, body: this.#host.events.holdDuring(() => batch.run()) };
  }

  #makeHost(shownText: Host["displayText"]): Host {
    const selection = () => this.#selection;
    const host: Host = {
      document: this.document,
      types: hostTypes(() => host),
      identities: new Identities(),
      references: new References(),
      events: new EventDesk(),
      get selection() {
        return selection();
      },
      calculationMode: "Automatic",
      displayText: shownText,
      select: (sheet, range) => this.#select(sheet, range),
      activate: (sheet) => this.#activate(sheet),
    };
    return host;
  }

  #sheet(name: string): SheetDocument {
    const sheet = this.document.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (sheet) return sheet;
    const names = this.document.sheets.map((each) => each.name).join(", ");
    throw new Error(`There is no sheet ${JSON.stringify(name)}; the workbook has ${names}.`);
  }

  #select(sheet: SheetDocument, range: CellRange): void {
    const cells = intersection(range, WHOLE_SHEET);
    if (!cells) throw new HostError("InvalidArgument", "The selection is not on the sheet.", "Range.select");
    this.#bringToFront(sheet);
    this.#selection = { sheet, range: cells };
    const { events, identities } = this.#host;
    const worksheetId = identities.of(sheet);
    const payload = () => ({ address: localAddress(cells), worksheetId });
    events.raise(EVENT.selectionChanged, [worksheetId, WHOLE_WORKBOOK], payload);
    events.raiseDocumentSelectionChanged();
    this.#notifyChanged();
  }

  #activate(sheet: SheetDocument): void {
    if (this.#selection.sheet === sheet) return;
    // Each sheet has a selection of its own in Excel; the stand-in goes back to the first cell.
    this.#select(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
  }

  #bringToFront(sheet: SheetDocument): void {
    const previous = this.#selection.sheet;
    if (previous === sheet) return;
    if (sheet.visibility !== "visible") {
      throw invalidOperation("Worksheet.activate", `The sheet ${sheet.name} is hidden.`);
    }
    this.document.activeSheet = this.document.sheets.indexOf(sheet);
    this.#raiseForSheet(EVENT.deactivated, previous);
    this.#raiseForSheet(EVENT.activated, sheet);
  }

  #raiseForSheet(type: number, sheet: SheetDocument): void {
    const worksheetId = this.#host.identities.of(sheet);
    this.#host.events.raise(type, [worksheetId, WHOLE_WORKBOOK], () => ({ worksheetId }));
  }

  #notifyChanged(): void {
    for (const listener of this.#changeListeners) listener();
  }
}

function refusal(code: string, message: string): { status: number; body: ResponseBody } {
  return { status: 400, body: { error: { code, message } } };
}
