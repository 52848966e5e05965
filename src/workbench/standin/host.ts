import type { CellValue } from "../../core/model/workbookSnapshot";
import type { ConditionalFormatDocument, SheetDocument, WorkbookDocument } from "../../xlsx/document";
import type { Area } from "./area";
import type { EventDesk } from "./eventDesk";
import type { HostObject } from "./hostObject";
import type { Identities } from "./identities";
import type { References } from "./references";
import type { SelectionDesk } from "./selectionDesk";

/** Makers of the objects that other types lead to. Gathered here so that the types need not import each other. */
export interface HostTypes {
  workbook(): HostObject;
  worksheets(): HostObject;
  worksheet(sheet: SheetDocument): HostObject;
  range(area: Area): HostObject;
  rangeAreas(area: Area): HostObject;
  rangeFormat(area: Area): HostObject;
  conditionalFormats(area: Area): HostObject;
  /** Of one sheet, or of the whole workbook (null). */
  tables(sheet: SheetDocument | null): HostObject;
  customXmlParts(): HostObject;
  application(): HostObject;
  /** An object made by name, without a parent; null for names the stand-in does not know. */
  service(name: string): HostObject | null;
}

/** What the emulated types share: the model, and what only lives as long as the workbook is open. */
export interface Host {
  readonly document: WorkbookDocument;
  readonly types: HostTypes;
  readonly identities: Identities;
  readonly references: References;
  readonly events: EventDesk;
  /** What is selected, and selecting. */
  readonly desk: SelectionDesk;
  /** Whether Excel saves every change by itself. */
  autoSave: boolean;
  /** Whether conditional formats raise onFormatChanged too. */
  readonly rulesChangeFormats: boolean;
  /** Whether sheets may not be added, deleted or renamed. */
  readonly structureProtected: boolean;
  /** Rules that Excel cannot use any more: every member of theirs fails. */
  readonly brokenRules: WeakSet<ConditionalFormatDocument>;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** As displayed in Excel with UK settings. */
  displayText(value: CellValue, numberFormat: string): string;
}
