import { CHECKS, reviewWorkbook } from "../../../src/core";
import { SEVERITIES } from "../../../src/core/model/finding";
import { workbookFromText } from "../../support/textTable";

describe("every check", () => {
  it("has an id of its own, of the form kind/words", () => {
    const ids = CHECKS.map((check) => check.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const check of CHECKS) expect(check.id).toMatch(new RegExp(`^${check.appliesTo}/[a-z]+(-[a-z]+)*$`));
  });

  it.each(CHECKS.map((check) => [check.id, check] as const))("%s has its texts, as sentences", (_, check) => {
    expect(SEVERITIES).toContain(check.severity);
    expect(check.title).toMatch(/^[A-Z][^.]*$/);
    expect(check.why).toMatch(/^[A-Z][\s\S]*\.$/);
    expect(check.howToFix).toMatch(/^[A-Z][\s\S]*\.$/);
    expect([check.title, check.why, check.howToFix].join(" ")).not.toMatch(/!|TODO/);
  });

  it.each(CHECKS.map((check) => [check.id, check] as const))(
    "%s finds what its bad example shows",
    (_, check) => {
      const { asAt, bad, finds } = check.examples;
      const { findings } = reviewWorkbook(workbookFromText(bad), { asAt });
      const own = findings.filter((finding) => finding.check === check.id);
      expect(own.map((finding) => finding.cell)).toEqual(finds);
      for (const finding of own) expect(finding.message).toMatch(/^[A-Z0-9“][\s\S]*\.$/);
    },
  );

  it.each(CHECKS.map((check) => [check.id, check] as const))(
    "%s is silent on its good example",
    (_, check) => {
      const { asAt, good } = check.examples;
      const { findings, tables } = reviewWorkbook(workbookFromText(good), { asAt });
      expect(tables.map((table) => table.kind)).toEqual([check.appliesTo]);
      expect(findings.filter((finding) => finding.check === check.id)).toEqual([]);
    },
  );
});
