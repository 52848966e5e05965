import { runExcel } from "../runExcel";
import type { WorkbookChange } from "./workbookChange";

/**
 * Tells of every change of the workbook that Excel tells of; what it never tells (a changed conditional format, an
 * undone fill, a hidden column) must be looked for. Adding handlers has been reported to empty Excel's undo list
 * (https://github.com/OfficeDev/office-js/issues/2543), so call it only once the officer has asked for a review.
 * One request.
 * @returns a function that stops it; nothing more is heard from then on, also when Excel fails to take a handler away.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export function watchWorkbook(handler: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  let stopped = false;
  const tell = (change: WorkbookChange) => {
    if (!stopped) handler(change);
    return Promise.resolve();
  };
  return runExcel(async (context) => {
    const handlers = [
      ...watchCells(context, tell),
      ...watchSheets(context, tell),
      ...watchSorting(context, tell),
      ...watchHiddenRows(context, tell),
      ...watchNames(context, tell),
    ];
    await context.sync();
    return async () => {
      stopped = true;
      // A handler can be removed only in the context that added it.
      await Excel.run(context, async (same) => {
        for (const added of handlers) added.remove();
        await same.sync();
      });
    };
  });
}

type Tell = (change: WorkbookChange) => Promise<void>;
type Added = { remove(): void };
type From = { readonly source: Excel.EventSource | "Local" | "Remote" };

function watchCells({ workbook: { worksheets } }: Excel.RequestContext, tell: Tell): Added[] {
  return [
    worksheets.onChanged.add((event) => {
      const { worksheetId: sheetId, address, changeType } = event;
      const remote = isRemote(event);
      // Inserted and deleted cells move the others.
      return changeType === "RangeEdited"
        ? tell({ kind: "cells", sheetId, address, looks: false, remote })
        : tell({ kind: "sheet", sheetId, remote });
    }),
    worksheets.onFormatChanged.add((event) =>
      tell({
        kind: "cells",
        sheetId: event.worksheetId,
        address: event.address,
        looks: true,
        remote: isRemote(event),
      }),
    ),
    worksheets.onCalculated.add((event) => {
      const sheetId = event.worksheetId;
      const address = Office.context.requirements.isSetSupported("ExcelApi", "1.11") ? event.address : "";
      return address === ""
        ? tell({ kind: "sheet", sheetId, remote: false })
        : tell({ kind: "cells", sheetId, address, looks: false, remote: false });
    }),
  ];
}

function watchSheets({ workbook }: Excel.RequestContext, tell: Tell): Added[] {
  const { worksheets, tables } = workbook;
  const changed = (event: From) => tell({ kind: "workbook", remote: isRemote(event) });
  return [
    worksheets.onAdded.add(changed),
    worksheets.onDeleted.add(changed),
    tables.onAdded.add(changed),
    tables.onDeleted.add(changed),
  ];
}

/** Sorted rows keep their looks and their places do not: all that was sorted is read again. */
function watchSorting({ workbook: { worksheets } }: Excel.RequestContext, tell: Tell): Added[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.10")) return [];
  const sorted = (event: From & { readonly worksheetId: string; readonly address: string }) =>
    tell({
      kind: "cells",
      sheetId: event.worksheetId,
      address: event.address,
      looks: false,
      remote: isRemote(event),
    });
  return [worksheets.onRowSorted.add(sorted), worksheets.onColumnSorted.add(sorted)];
}

function watchHiddenRows({ workbook: { worksheets } }: Excel.RequestContext, tell: Tell): Added[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.11")) return [];
  const hidden = (event: From & { readonly worksheetId: string }) =>
    tell({ kind: "sheet", sheetId: event.worksheetId, remote: isRemote(event) });
  return [worksheets.onRowHiddenChanged.add(hidden)];
}

function watchNames({ workbook: { worksheets } }: Excel.RequestContext, tell: Tell): Added[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.17")) return [];
  const changed = (event: From) => tell({ kind: "workbook", remote: isRemote(event) });
  return [
    worksheets.onNameChanged.add(changed),
    worksheets.onVisibilityChanged.add(changed),
    worksheets.onMoved.add(changed),
  ];
}

function isRemote({ source }: From): boolean {
  return source === "Remote";
}
