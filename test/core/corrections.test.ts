import { reviewWorkbook } from "../../src/core";
import { rowFingerprint } from "../../src/core/ignore";
import type { IgnoreEntry } from "../../src/core/model/ignoring";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/model/settings";
import { workbookFromText } from "../support/textTable";

const PLAN = `
Ref | Action               | Projected  | Who        | Status
1   | Repair the gate      | 31/03/2019 | Estates    | Green
2   | Paint the fence      | Sept       | Estates    | Amber
3   | Count the bicycles   | 30/09/2019 | Facilities | Amber`;

/** The same rows in another order, with a new one between them. */
const SORTED = `
Ref | Action               | Projected  | Who        | Status
3   | Count the bicycles   | 30/09/2019 | Facilities | Amber
4   | Sweep the yard       | 30/10/2019 | Facilities | Amber
2   | Paint the fence      | Sept       | Estates    | Amber
1   | Repair the gate      | 31/03/2019 | Estates    | Green`;

function review(text: string, settings: Partial<Settings> = {}, ignored: readonly IgnoreEntry[] = []) {
  return reviewWorkbook(workbookFromText(text), {
    asAt: "2019-06-24",
    settings: { ...DEFAULT_SETTINGS, ...settings },
    ignored,
  });
}

const sheet = "Plan";
const roleOf = (made: ReturnType<typeof review>, column: number) =>
  made.tables[0]?.columns.find((found) => found.column === column)?.role;

describe("columns put right by hand", () => {
  it("are what the officer says, with full confidence", () => {
    const made = review(PLAN, { columns: [{ sheet, column: "D", heading: "Who", role: "update" }] });
    expect(roleOf(made, 3)).toBe("update");
    expect(made.tables[0]?.corrected).toHaveLength(1);
    expect(made.unusedCorrections).toEqual([]);
  });

  it("are known by their heading when they have moved", () => {
    const made = review(PLAN, { columns: [{ sheet, column: "Z", heading: "who", role: "none" }] });
    expect(roleOf(made, 3)).toBeUndefined();
  });

  it("are told when nothing has that heading any more", () => {
    const made = review(PLAN, { columns: [{ sheet, column: "D", heading: "Owner", role: "lead" }] });
    expect(made.unusedCorrections).toEqual([
      'No table on Plan has a column headed "Owner" any more, so your correction of what it holds was not used. Correct it again, or take the correction away.',
    ]);
  });
});

describe("tables put right by hand", () => {
  const headings = "Ref | Action | Projected | Who | Status";

  it("are left out when the officer says so, and stay listed", () => {
    const made = review(PLAN, { tables: [{ sheet, headings, kind: "none" }] });
    expect(made.tables).toEqual([]);
    expect(made.otherTables).toMatchObject([
      { why: "You said that this is neither a plan nor a KPI table.", headings },
    ]);
    expect(made.unusedCorrections).toEqual([]);
  });

  it("are claimed when the officer says so", () => {
    const list =
      "Ref | Action | Cost\n1 | Repair the gate | 40\n2 | Paint the fence | 60\n3 | Clear the shed | 10";
    expect(review(list)).toMatchObject({ tables: [], otherTables: [{ headings: "Ref | Action | Cost" }] });
    const made = review(list, { tables: [{ sheet, headings: "Ref | Action | Cost", kind: "plan" }] });
    expect(made.tables).toMatchObject([{ kind: "plan" }]);
  });
});

describe("readings put right by hand", () => {
  const reading = { sheet, cell: "C3", text: "Sept", readAs: "30/09/2018" };

  it("are read in the cell's place, also when its row has moved", () => {
    for (const text of [PLAN, SORTED]) {
      const made = review(text, { readings: [reading] });
      const fence = made.actions.find(({ ref }) => ref === "2");
      expect(fence?.due?.to).toBe("2018-09-30");
      const finding = made.findings.find(({ ref, evidence }) => ref === "2" && evidence.length > 0);
      expect(finding?.evidence).toContainEqual(
        expect.objectContaining({ text: "Sept", readAs: "as you corrected it: 30/09/2018" }),
      );
    }
  });

  it("are told when the cell says something else now", () => {
    const made = review(PLAN.replace("Sept", "Oct"), { readings: [reading] });
    expect(made.actions.find(({ ref }) => ref === "2")?.due?.text).toBe("Oct");
    expect(made.unusedCorrections).toHaveLength(1);
  });
});

describe("ignoring", () => {
  const entry = (what: IgnoreEntry["what"], key: string): IgnoreEntry => ({
    what,
    key,
    about: "Agreed.",
    reason: "The board knows.",
    on: null,
  });
  const late = (made: ReturnType<typeof review>) =>
    made.findings.find(({ check }) => check === "plan/overdue-rated-on-track");

  it("survives sorting and inserted rows, for a finding and for a row", () => {
    const finding = late(review(PLAN));
    if (!finding) throw new Error("The gate is overdue and rated green.");
    const row = rowFingerprint({ ref: "1", title: "Repair the gate" });
    for (const ignored of [entry("finding", finding.fingerprint), entry("row", row)]) {
      for (const text of [PLAN, SORTED]) {
        const made = review(text, {}, [ignored]);
        expect(late(made)?.ignored).toEqual({ what: ignored.what, reason: "The board knows." });
        expect(made.findings.filter((f) => f.ref !== "1" && f.ignored !== null)).toEqual([]);
        expect(made.ignoring[0]?.findings).toBeGreaterThan(0);
      }
    }
  });

  it("of a check leaves its findings out of the counts and in the list", () => {
    const made = review(PLAN, {}, [entry("check", "plan/overdue-rated-on-track")]);
    expect(late(made)?.ignored?.what).toBe("check");
    expect(made.summary.findingsBySeverity.error).toBe(review(PLAN).summary.findingsBySeverity.error - 1);
  });

  it("is told when it no longer applies", () => {
    const made = review(PLAN.replace("Green", "Complete"), {}, [
      entry("check", "plan/overdue-rated-on-track"),
    ]);
    expect(made.ignoring).toMatchObject([{ findings: 0 }]);
  });
});

describe("checks by setting", () => {
  it("have the severity the office gives them, or do not run", () => {
    const id = "plan/overdue-rated-on-track";
    expect(
      review(PLAN, { checks: { [id]: "note" } }).findings.find(({ check }) => check === id)?.severity,
    ).toBe("note");
    expect(review(PLAN, { checks: { [id]: "off" } }).findings.filter(({ check }) => check === id)).toEqual(
      [],
    );
  });
});

describe("the scale by setting", () => {
  it("goes before the default, and says so", () => {
    const made = review(PLAN, { scale: "threePoint" });
    expect(made.tables[0]?.scale?.from).toBe("settings");
    expect(made.actions[0]?.status?.value).toBe("complete");
  });
});

describe("the ends of terms by setting", () => {
  it("move the last day", () => {
    const plan = PLAN.replace("Sept", "Autumn term 2018");
    expect(review(plan).actions[1]?.due?.to).toBe("2018-12-31");
    const termEnds = { ...DEFAULT_SETTINGS.termEnds, autumn: "12-20" };
    expect(review(plan, { termEnds }).actions[1]?.due?.to).toBe("2018-12-20");
  });
});
