import type { CellRange } from "../../core/model/address";
import type { CellValue } from "../../core/model/workbookSnapshot";
import { displayText } from "../../xlsx/displayText";
import type { SheetDocument, WorkbookDocument } from "../../xlsx/document";
import { Batch, type Cut } from "./batch";
import type { ChangeSource } from "./changes";
import { EVENT, EventDesk, WHOLE_WORKBOOK } from "./eventDesk";
import { FaultList, type Fault, type Strike } from "./faults";
import { HostError } from "./hostError";
import type { Host } from "./host";
import { OfficerDesk } from "./officerDesk";
import { Identities } from "./identities";
import { References } from "./references";
import { actionNames, isCleanup, mayChange, type RequestLog } from "./requestLog";
import { isSupported } from "./requirementSet";
import { SelectionDesk, type Selection } from "./selectionDesk";
import { hostTypes } from "./types";
import { utf8Length } from "./utf8Length";
import type { BatchResponse, RequestBody, ResponseBody, RichApiEvent } from "./wire";

export interface StandInOptions {
  /** The ExcelApi version declared, "1.15" when absent; members above it are refused. */
  readonly requirementSet?: string;
  /**
   * The most one request or response may carry: 5 MB in Excel on the web.
   * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
   */
  readonly maxPayloadBytes?: number;
  /** Whether Excel saves every change by itself: true for a workbook opened from OneDrive or SharePoint; else false. */
  readonly autoSave?: boolean;
  /**
   * Whether a conditional format that is added or deleted raises onFormatChanged, which Microsoft's documentation of
   * the event does not say (https://learn.microsoft.com/javascript/api/excel/excel.worksheetformatchangedeventargs).
   * Else false.
   */
  readonly rulesChangeFormats?: boolean;
  /** Whether the workbook's structure is protected: no sheet can be added or deleted. Else false. */
  readonly structureProtected?: boolean;
  /** What a value looks like under a number format; as the .xlsx reader has it when absent. */
  readonly displayText?: (value: CellValue, numberFormat: string) => string;
}

/** What the stand-in answers to one request. */
export interface Answer {
  /** The HTTP status. */
  readonly status: number;
  readonly body: ResponseBody;
}

const MEBIBYTE = 1024 * 1024;

/**
 * What answers Microsoft's client library where Excel would: requests run on a {@link WorkbookDocument}, and the
 * officer's own doings at the grid reach the add-in as events.
 */
export class ExcelStandIn {
  readonly requests: RequestLog[] = [];
  readonly requirementSet: string;
  /** What a person does at the grid. */
  readonly officer: OfficerDesk;
  readonly #host: Host;
  readonly #desk: SelectionDesk;
  readonly #maxPayloadBytes: number;
  readonly #faults = new FaultList();
  readonly #changeListeners = new Set<() => void>();

  constructor(
    readonly document: WorkbookDocument,
    options: StandInOptions = {},
  ) {
    this.requirementSet = options.requirementSet ?? "1.15";
    this.#maxPayloadBytes = options.maxPayloadBytes ?? 5 * MEBIBYTE;
    const events = new EventDesk();
    const identities = new Identities();
    const desk = new SelectionDesk(document, events, identities, () => this.#notifyChanged());
    const shown = (value: CellValue, format: string) => displayText(value, format, document.date1904);
    const host: Host = {
      document,
      types: hostTypes(() => host),
      identities,
      references: new References(),
      events,
      desk,
      calculationMode: "Automatic",
      autoSave: options.autoSave ?? false,
      rulesChangeFormats: options.rulesChangeFormats ?? false,
      structureProtected: options.structureProtected ?? false,
      brokenRules: new WeakSet(),
      displayText: options.displayText ?? shown,
    };
    this.#host = host;
    this.#desk = desk;
    this.officer = new OfficerDesk(
      host,
      (name) => this.#sheet(name),
      () => this.#notifyChanged(),
    );
  }

  /** What the officer has selected, on the sheet in front. */
  get selection(): Selection {
    return this.#desk.current;
  }

  /** Whether `Office.context.requirements.isSetSupported("ExcelApi", version)` holds. */
  supports(version: string): boolean {
    return isSupported(version, this.requirementSet);
  }

  /** Answers one request of the library: what one `context.sync()` sends. */
  process(requestBody: RequestBody): Answer {
    const bytesIn = utf8Length(JSON.stringify(requestBody));
    const answer = this.#answer(requestBody, bytesIn);
    const bytesOut = utf8Length(JSON.stringify(answer.body));
    this.requests.push({
      names: actionNames(requestBody),
      bytesIn,
      bytesOut,
      isCleanup: isCleanup(requestBody),
    });
    if (mayChange(requestBody)) this.#notifyChanged();
    if (bytesOut <= this.#maxPayloadBytes) return answer;
    return refusal("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  }

  /** Selects cells as the officer does, bringing the sheet to the front. */
  select(sheetName: string, range: CellRange): void {
    this.#desk.select(this.#sheet(sheetName), range);
  }

  /** Brings a sheet to the front as the officer does. */
  activate(sheetName: string): void {
    this.#desk.activate(this.#sheet(sheetName));
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
    source: ChangeSource = "Local",
  ): void {
    this.officer.type(sheetName, { row, column, rowCount: 1, columnCount: 1 }, [[typed]], source);
  }

  /**
   * Tells the add-in that a sheet was recalculated. Nothing here calculates, so it never happens by itself.
   * @param address of what was calculated, which Excel tells since ExcelApi 1.11.
   */
  raiseCalculated(sheetName: string, address = ""): void {
    const worksheetId = this.#host.identities.of(this.#sheet(sheetName));
    const payload = () => ({ worksheetId, address });
    this.#host.events.raise(EVENT.calculated, [worksheetId, WHOLE_WORKBOOK], payload);
  }

  /** Calls `listener` after anyone may have changed the model or the selection. @returns how to stop. */
  onChange(listener: () => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  /** Calls `listener` with events for the add-in: for the transports. @returns how to stop. */
  onEvents(listener: (entries: RichApiEvent[]) => void): () => void {
    return this.#host.events.onEvents(listener);
  }

  /**
   * Makes a rule one of those that Excel itself cannot use any more, as one is that comes back by undoing its deletion:
   * whatever is asked of it fails (https://github.com/OfficeDev/office-js/issues/6396).
   * @param index its priority among the rules of the sheet, from 0.
   */
  breakRule(sheetName: string, index: number): void {
    const rule = this.#sheet(sheetName).conditionalFormats[index];
    if (!rule) throw new Error(`The sheet ${sheetName} has no rule ${index}.`);
    this.#host.brokenRules.add(rule);
  }

  /** Makes a request fail, or a use of one member. For tests. */
  failNext(fault: Fault): void {
    this.#faults.add(fault);
  }

  /** Drops the faults that have not struck yet. */
  clearFaults(): void {
    this.#faults.clear();
  }

  #answer(requestBody: RequestBody, bytesIn: number): Answer {
    const fault = isCleanup(requestBody) ? null : this.#faults.takeForRequest();
    if (fault) return this.#fail(requestBody, fault);
    if (bytesIn > this.#maxPayloadBytes) {
      return refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    }
    return { status: 200, body: this.#run(requestBody, null) };
  }

  /** Does as much of the request as the fault lets through, and answers that it failed. */
  #fail(requestBody: RequestBody, { code, message, done }: Strike): Answer {
    if (done === "all") this.#run(requestBody, null);
    if (typeof done === "string" || done === 0) return refusal(code, message);
    return {
      status: 200,
      body: this.#run(requestBody, { actions: done, error: new HostError(code, message) }),
    };
  }

  #run(requestBody: RequestBody, cut: Cut | null): BatchResponse {
    const batch = new Batch(this.#host, requestBody, {
      requirementSet: this.requirementSet,
      beforeMember: (location) => this.#faults.throwFor(location),
    });
    return this.#host.events.holdDuring(() => batch.run(cut));
  }

  #sheet(name: string): SheetDocument {
    const sheet = this.document.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (sheet) return sheet;
    const names = this.document.sheets.map((each) => each.name).join(", ");
    throw new Error(`There is no sheet ${JSON.stringify(name)}; the workbook has ${names}.`);
  }

  #notifyChanged(): void {
    for (const listener of this.#changeListeners) listener();
  }
}

function refusal(code: string, message: string): Answer {
  return { status: 400, body: { error: { code, message } } };
}
