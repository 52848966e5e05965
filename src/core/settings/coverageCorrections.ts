import * as v from "valibot";
import type { CoverageCorrection } from "../model/coverage";
import { parseWith } from "./parse";

const CORRECTIONS_SCHEMA = v.array(
  v.strictObject({
    commitment: v.string("a commitment's number or words"),
    ref: v.nullable(v.string("a ref, or null")),
  }),
  "a list",
);

/**
 * @param value what a JSON file or the workbook's part holds, already parsed: `[{ "commitment": "1.4", "ref": "3.2" }]`.
 * @throws SettingsError with a sentence for each thing that is wrong.
 */
export function parseCoverageCorrections(value: unknown): CoverageCorrection[] {
  return parseWith(CORRECTIONS_SCHEMA, value, "corrections");
}
