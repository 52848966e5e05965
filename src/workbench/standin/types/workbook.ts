import { Area, areaOf } from "../area";
import { invalidArgument } from "../hostError";
import { defineType, type Argument, type HostObject } from "../hostObject";
import type { Host } from "../host";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const makeWorkbook = defineType<Host>({
  name: "Workbook",
  members: {
    Worksheets: { open: (host) => host.types.worksheets() },
    Tables: { open: (host) => host.types.tables(null) },
    CustomXmlParts: { since: "1.5", open: (host) => host.types.customXmlParts() },
    // https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-autosave-member
    AutoSave: { since: "1.9", get: (host) => host.autoSave },
    // https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection
    Protection: { since: "1.7", open: (host) => makeWorkbookProtection(host) },
    Application: { open: (host) => host.types.application() },
    GetSelectedRange: { call: selectedRange },
    GetActiveCell: {
      since: "1.7",
      call: (host) => {
        const { sheet, range } = host.desk.current;
        return host.types.range(new Area(host, sheet, [{ ...range, rowCount: 1, columnCount: 1 }]));
      },
    },
    _RemoveReference: {
      call: (host, [id]) => {
        host.references.remove(referenceId(id));
        return null;
      },
    },
    _GetObjectByReferenceId: { call: (host, [id]) => host.references.get(referenceId(id)) },
    _GetRangeForEventByReferenceId: { call: (host, [id]) => host.references.get(referenceId(id)) },
    _GetRangeOrNullObjectForEventByReferenceId: {
      call: (host, [id]) => host.references.find(referenceId(id)),
    },
    _GetRangesForEventByReferenceId: { since: "1.9", call: rangesOfEvent },
    _GetRangesOrNullObjectForEventByReferenceId: { since: "1.9", call: rangesOfEvent },
  },
});

const makeWorkbookProtection = defineType<Host>({
  name: "WorkbookProtection",
  members: { Protected: { get: (host) => host.structureProtected } },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export const makeApplication = defineType<Host>({
  name: "Application",
  members: {
    CalculationMode: {
      get: (host) => host.calculationMode,
      set: (host, value) => {
        if (value !== "Automatic" && value !== "AutomaticExceptTables" && value !== "Manual") {
          throw invalidArgument("Application.calculationMode");
        }
        host.calculationMode = value;
      },
    },
    // The stand-in draws only after a request, so there is nothing to suspend.
    SuspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => null },
    SuspendApiCalculationUntilNextSync: { since: "1.6", call: () => null },
  },
});

/** The library calls this one at start-up. */
export const makeInternalService = defineType<Host>({
  name: "AddinInternalService",
  members: { NotifyActionHandlerReady: { call: () => null } },
});

function selectedRange(host: Host): HostObject {
  const { sheet, range } = host.desk.current;
  return host.types.range(new Area(host, sheet, [range]));
}

function rangesOfEvent(host: Host, [id]: readonly Argument[]): HostObject {
  const area = areaOf(host.references.get(referenceId(id)));
  if (!area) throw invalidArgument("Workbook");
  return host.types.rangeAreas(area);
}

function referenceId(id: Argument): string {
  if (typeof id === "string") return id;
  throw invalidArgument("Workbook", "A reference id is text.");
}
