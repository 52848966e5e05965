import { runExcel } from "./runExcel";

/** The cell the officer is in: the first of what is selected. */
export interface SelectedCell {
  readonly sheet: string;
  /** "E23". */
  readonly cell: string;
}

/**
 * Tells of every selection in the workbook. Adding a handler has been reported to empty Excel's undo list
 * (https://github.com/OfficeDev/office-js/issues/2543), so call it only once the officer has asked for a review.
 * Sheets are named as they were when the handler was added, which is how the review names them.
 * @returns a function that stops it. Should Excel fail to take the handler away, the function throws and can be called
 *   again; the handler hears nothing more all the same.
 */
export function onSelectionChanged(handler: (selected: SelectedCell) => void): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const worksheets = context.workbook.worksheets;
    worksheets.load("items/id,items/name");
    let stopped = false;
    const registration = worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      if (stopped) return;
      const sheet = worksheets.items.find(({ id }) => id === worksheetId)?.name;
      const cell = firstCell(address);
      if (sheet !== undefined && cell !== null) handler({ sheet, cell });
    });
    await context.sync();
    return () => {
      stopped = true;
      return remove(registration);
    };
  });
}

/** @param address "E23", "E23:F30" or "E23,G5"; null for whole rows and columns, which are no cell. */
function firstCell(address: string): string | null {
  return /^(?:.*!)?\$?([A-Z]+)\$?(\d+)/.exec(address)?.slice(1).join("") ?? null;
}

async function remove(
  registration: OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs>,
): Promise<void> {
  // A handler can be removed only in the context that added it.
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
}
