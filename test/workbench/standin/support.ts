import { emptyDocument, newSheet, setCell } from "../../../src/xlsx/documentEdit";
import type { SheetDocument, WorkbookDocument } from "../../../src/xlsx/document";
import { ExcelStandIn, type StandInOptions } from "../../../src/workbench/standin/excelStandIn";
import { loadOffice } from "../../support/office";

/** A stand-in with the sheets "Plan" and "Q1 data", and the library loaded over it. */
export function openStandIn(options: StandInOptions = {}): { standIn: ExcelStandIn; plan: SheetDocument } {
  const plan = newSheet("Plan");
  setCell(plan, 0, 0, { value: "Ref" });
  setCell(plan, 0, 1, { value: "Due" });
  setCell(plan, 0, 2, { value: "Status" });
  setCell(plan, 1, 0, { value: 1.1, style: { numberFormat: "0.00" } });
  setCell(plan, 1, 1, { value: 43640, style: { numberFormat: "dd/mm/yyyy" } });
  setCell(plan, 1, 2, { style: { fill: "#FF0000" } });
  setCell(plan, 2, 0, { value: "1.2" });
  setCell(plan, 2, 1, { value: 7, formula: "=3+4" });
  setCell(plan, 2, 2, { value: true, style: { fill: "#FFFFFF" } });
  const standIn = new ExcelStandIn(workbook(plan, newSheet("Q1 data")), options);
  loadOffice(standIn);
  return { standIn, plan };
}

export function workbook(...sheets: SheetDocument[]): WorkbookDocument {
  return { ...emptyDocument(), sheets };
}

/** The error that `work` fails with. */
export async function failure(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await work;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("It did not fail.");
}

/** How many requests the add-in has sent, the library's own tidying-up left out. */
export function roundTrips(standIn: ExcelStandIn): number {
  return standIn.requests.filter((request) => !request.isCleanup).length;
}

/** Lets events that are on their way arrive. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}
