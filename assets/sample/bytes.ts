import { writeXlsx } from "../../src/xlsx/write";
import { sampleDocument } from "./document";

/** @returns assets/sample-plan.xlsx: the same bytes each time. */
export function sampleBytes(): Promise<Uint8Array> {
  return writeXlsx(sampleDocument());
}
