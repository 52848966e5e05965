import { CHECKS, reviewWorkbook } from "../../../src/core";
import type { Check } from "../../../src/core/checks/defineCheck";
import { applyFixes } from "../../../src/core/model/applyFixes";
import type { Finding } from "../../../src/core/model/finding";
import { workbookFromText } from "../../support/textTable";

const FIXABLE = CHECKS.filter((check) => check.fixWrites !== undefined);

describe("every check whose findings can be fixed", () => {
  it.each(FIXABLE.map((check) => [check.id, check] as const))("%s says what its fixes write", (_, check) => {
    expect(check.fixWrites).toMatch(/^Writes [\s\S]*\.$/);
  });

  it.each(FIXABLE.map((check) => [check.id, check] as const))(
    "%s: each of its fixes clears its finding and adds none",
    (_, check) => {
      const fixable = findingsOf(check).filter(({ fixes }) => fixes.length > 0);
      expect(fixable.length).toBeGreaterThan(0);
      for (const finding of fixable) {
        for (const fix of finding.fixes) {
          const { asAt, bad } = check.examples;
          const fixed = applyFixes(workbookFromText(bad), [fix]);
          const left = reviewWorkbook(fixed, { asAt }).findings.map(place);
          const before = reviewWorkbook(workbookFromText(bad), { asAt }).findings.map(place);
          expect(left).not.toContain(place(finding));
          expect(left.filter((found) => !before.includes(found))).toEqual([]);
        }
      }
    },
  );

  it.each(FIXABLE.map((check) => [check.id, check] as const))("%s: its fixes are well made", (_, check) => {
    for (const { fixes } of findingsOf(check)) {
      const choices = fixes.map(({ choice }) => choice);
      expect(new Set(choices).size).toBe(fixes.length);
      expect(choices.includes(null)).toBe(fixes.length === 1);
      for (const { label, edits } of fixes) {
        expect(label).toMatch(/^Write \S/);
        expect(edits.length).toBeGreaterThan(0);
        expect(new Set(edits.map(({ cell }) => cell)).size).toBe(edits.length);
      }
    }
  });
});

test("no other check offers a fix", () => {
  const others = CHECKS.filter((check) => check.fixWrites === undefined);
  expect(others.flatMap(findingsOf).filter(({ fixes }) => fixes.length > 0)).toEqual([]);
});

function findingsOf(check: Check): Finding[] {
  const { asAt, bad } = check.examples;
  const { findings } = reviewWorkbook(workbookFromText(bad), { asAt });
  return findings.filter((finding) => finding.check === check.id);
}

function place({ check, severity, sheet, cell }: Finding): string {
  return `${check} (${severity}) at ${sheet}!${cell}`;
}
