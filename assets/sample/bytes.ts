import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { sampleDocument } from "./document";

/** @returns assets/sample-plan.xlsx: the same bytes each time. */
export function sampleBytes(): Uint8Array {
  return writeXlsx(sampleDocument());
}
