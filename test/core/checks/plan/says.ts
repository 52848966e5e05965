import { reviewWorkbook } from "../../../../src/core";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/model/settings";
import { workbookFromText } from "../../../support/textTable";

/** The headings that most plans have. */
export const HEADINGS = "Ref | Action | Due | Lead | Status";

/** @returns what one check says of a table as at 24 June 2019: "C2 note: …" a finding. */
export function says(check: string, lines: readonly string[], settings: Partial<Settings> = {}): string[] {
  const { findings } = reviewWorkbook(workbookFromText(lines.join("\n")), {
    asAt: "2019-06-24",
    settings: { ...DEFAULT_SETTINGS, ...settings },
  });
  return findings
    .filter((finding) => finding.check === check)
    .map(({ cell, severity, message }) => `${cell} ${severity}: ${message}`);
}

/** A check, what is in the table, the table's lines without "Ref | Action | Due | Lead | Status", and what is said. */
export type Case = readonly [what: string, lines: readonly string[], said: readonly string[]];

/** Runs a table of cases of one check. */
export function accepts(check: string, headings: string, cases: readonly Case[]): void {
  describe(check, () => {
    test.each(cases)("%s", (_, lines, said) => {
      expect(says(check, [headings, ...lines])).toEqual(said);
    });
  });
}
