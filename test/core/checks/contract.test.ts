import { CHECKS } from "../../../src/core";
import { parseAddress } from "../../../src/core/model/address";
import { SEVERITIES } from "../../../src/core/model/finding";
import { reviewExample } from "../../support/examples";

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
      const { bad, finds } = check.examples;
      const { findings } = reviewExample(check, bad);
      const own = findings.filter((finding) => finding.check === check.id);
      expect(own.map((finding) => finding.cell)).toEqual(finds);
      for (const finding of own) expect(finding.message).toMatch(/^[A-Z0-9“][\s\S]*\.$/);
    },
  );

  it.each(CHECKS.map((check) => [check.id, check] as const))(
    "%s is silent on its good example",
    (_, check) => {
      const { findings, tables } = reviewExample(check, check.examples.good);
      const kinds = tables.map((table) => table.kind);
      if (check.appliesTo !== "workbook") expect(kinds).toEqual([check.appliesTo]);
      // Nothing can be said of one table alone by a check that looks from one to another.
      else expect(kinds.length + (check.examples.other ? 1 : 0)).toBeGreaterThan(1);
      expect(findings.filter((finding) => finding.check === check.id)).toEqual([]);
    },
  );

  it.each(CHECKS.map((check) => [check.id, check] as const))(
    "%s points into the tables it was given, and says the same again",
    (_, check) => {
      const { bad } = check.examples;
      const { findings, tables } = reviewExample(check, bad);
      for (const { table, sheet, cell, message } of findings.filter(
        (finding) => finding.check === check.id,
      )) {
        const found = tables.find(({ id }) => id === table);
        const at = parseAddress(cell);
        if (!found || !at) throw new Error(`${check.id} points to ${cell} of ${table}: ${message}`);
        expect(sheet).toBe(found.sheet);
        expect(at.row).toBeGreaterThanOrEqual(found.range.row);
        expect(at.row).toBeLessThan(found.range.row + found.range.rowCount);
      }
      expect(reviewExample(check, bad).findings).toEqual(findings);
    },
  );
});
