import * as v from "valibot";
import type { CoverageCorrection, KeptCoverage } from "../model/coverage";
import { objectOf, parseWith } from "./parse";

/** A workbook is to stay small; a strategy has some dozens of lines. */
const MOST_LINES = 2000;
const LONGEST_LINE = 2000;

const CORRECTIONS_SCHEMA = v.pipe(
  v.array(
    objectOf({
      commitment: v.string("a commitment's number or words"),
      ref: v.nullable(v.string("a ref, or null")),
    }),
    "a list",
  ),
  v.maxLength(MOST_LINES * 2, `at most ${MOST_LINES * 2} corrections`),
);

const KEPT_SCHEMA = objectOf({
  list: v.union(
    [
      objectOf({ place: short("a sheet, a table or a range") }),
      objectOf({
        lines: v.pipe(
          v.array(
            objectOf({
              kind: v.picklist(["commitment", "measure"]),
              number: v.nullable(short("a number")),
              priority: v.nullable(short("a priority")),
              text: short("the words of a line"),
            }),
          ),
          v.maxLength(MOST_LINES),
        ),
      }),
    ],
    `a place in the workbook, or at most ${MOST_LINES} lines of at most ${LONGEST_LINE} characters, each with kind, number, priority and text`,
  ),
  corrections: CORRECTIONS_SCHEMA,
});

/** @throws SettingsError with a sentence for each thing that is wrong. */
export function parseKeptCoverage(value: unknown): KeptCoverage {
  return parseWith(KEPT_SCHEMA, value, "coverage");
}

/**
 * @param value what a JSON file or the workbook's part holds, already parsed: `[{ "commitment": "1.4", "ref": "3.2" }]`.
 * @throws SettingsError with a sentence for each thing that is wrong.
 */
export function parseCoverageCorrections(value: unknown): CoverageCorrection[] {
  return parseWith(CORRECTIONS_SCHEMA, value, "corrections");
}

function short(expected: string) {
  return v.pipe(
    v.string(expected),
    v.maxLength(LONGEST_LINE, `${expected} of at most ${LONGEST_LINE} characters`),
  );
}
