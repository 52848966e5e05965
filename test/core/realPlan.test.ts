import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { reviewWorkbook } from "../../src/core";
import { isPlanAction } from "../../src/core/model/plan";
import type { Review } from "../../src/core/model/review";
import type { WorkbookSnapshot } from "../../src/core/model/workbookSnapshot";
import { readXlsx } from "../../src/xlsx/read";
import { toSnapshot } from "../../src/xlsx/snapshot";

const SAMPLE = path.resolve(__dirname, "../../assets/sample-plan.xlsx");
const REAL = path.resolve(__dirname, "../../../shared/data/improvement-plan-2019.xlsx");
/** The sample has the real plan's structure and figures; the real one is read too where it is at hand. */
const WORKBOOKS = [SAMPLE, REAL]
  .filter((file) => existsSync(file))
  .map((file) => [path.basename(file), file] as const);

const OVERDUE_24_JUNE = "1.1.2 1.4.1 1.5.1 1.6.2 2.5.2 2.7.1 2.7.2 3.6.4 3.6.5 3.9.1 4.2.2 4.4.3".split(" ");

const snapshots = new Map<string, WorkbookSnapshot>();
const reviews = new Map<string, Review>();

async function review(file: string, asAt: string): Promise<Review> {
  const snapshot = snapshots.get(file) ?? toSnapshot(await readXlsx(readFileSync(file)));
  snapshots.set(file, snapshot);
  const known = reviews.get(`${asAt} ${file}`) ?? reviewWorkbook(snapshot, { asAt });
  reviews.set(`${asAt} ${file}`, known);
  return known;
}

describe.each(WORKBOOKS)("%s", (_, file) => {
  it("has four plan and four KPI tables on its priority sheets, and three lists that report on them", async () => {
    const { tables } = await review(file, "2019-06-24");
    expect(tables.map((t) => [t.kind, t.id, t.reportOf !== null])).toEqual([
      ["plan", "Priority 1!A3:E37", false],
      ["kpi", "Priority 1!A42:I50", false],
      ["plan", "Priority 2!A3:E31", false],
      ["kpi", "Priority 2!A36:I43", false],
      ["plan", "Priority 3!A3:E39", false],
      ["kpi", "Priority 3!A44:I50", false],
      ["plan", "Priority 4!A3:E26", false],
      ["kpi", "Priority 4!A31:N51", false],
      ["plan", "Progress report!A4:D26", true],
      ["plan", "Progress report!A28:D40", true],
      ["plan", "Progress report!A43:D51", true],
    ]);
    expect(tables[0]?.columns.map((c) => [c.column, c.role])).toEqual([
      [0, "ref"],
      [1, "action"],
      [2, "due"],
      [3, "lead"],
      [4, "status"],
    ]);
    expect(tables[1]?.columns.map((c) => c.role)).toEqual(
      "ref measure lead frequency actual target target comparator comparator".split(" "),
    );
    expect(tables[0]?.scale?.from).toBe("workbook");
  });

  it("counts each action once, as at 24 June 2019", async () => {
    const { summary, actions } = await review(file, "2019-06-24");
    expect(summary).toMatchObject({
      actions: 94,
      open: 76,
      themes: 27,
      overdue: 12,
      overdueNotRatedDelayed: 7,
    });
    expect(summary.byStatus).toEqual({
      underway: 32,
      notStarted: 22,
      complete: 18,
      onTrack: 14,
      delayed: 8,
      onHold: 0,
      cancelled: 0,
      none: 0,
    });
    const overdue = actions.filter((a) => isPlanAction(a) && a.overdueDays > 0);
    expect(overdue.map((a) => a.ref)).toEqual(OVERDUE_24_JUNE);
    expect(overdue.find((a) => a.ref === "1.5.1")?.overdueDays).toBe(85);
  });

  it("finds 22 overdue on the day of the meeting", async () => {
    const { summary } = await review(file, "2019-07-03");
    expect([summary.overdue, summary.overdueNotRatedDelayed]).toEqual([22, 15]);
  });

  it("says what a careful colleague would, and no more", async () => {
    const { findings } = await review(file, "2019-06-24");
    const found = (check: string) => findings.filter((f) => f.check === check);
    expect(found("plan/overdue-rated-on-track").map((f) => f.ref)).toEqual(
      "1.1.2 1.5.1 1.6.2 2.7.1 3.9.1 4.2.2 4.4.3".split(" "),
    );
    expect(found("plan/overdue").map((f) => f.ref)).toEqual("1.4.1 2.5.2 2.7.2 3.6.4 3.6.5".split(" "));
    expect(found("plan/overdue-rated-on-track")[1]).toMatchObject({
      sheet: "Priority 1",
      cell: "E23",
      message: "1.5.1 is rated Green but was due by 31 March 2019, 85 days ago.",
    });
    expect(found("plan/missing-lead").map((f) => f.ref)).toEqual(["3.9"]);
    expect(found("kpi/promise-late").map((f) => [f.ref, f.cell])).toEqual([
      ["1b (i)", "F44"],
      ["1b (i)", "G44"],
      ["1b (ii)", "F45"],
      ["1b (ii)", "G45"],
      ["1c", "H46"],
      ["1e", "G48"],
    ]);
    for (const none of [
      "plan/missing-due",
      "plan/missing-status",
      "plan/unreadable-due",
      "plan/duplicate-ref",
      "kpi/missed-target",
    ]) {
      expect([none, found(none)]).toEqual([none, []]);
    }
  });

  it("catches in the plans what a careful reader of all of them would", async () => {
    const { findings } = await review(file, "2019-06-24");
    const told = (check: string) =>
      findings.filter((f) => f.check === check).map((f) => `${f.sheet}!${f.cell} ${f.message}`);
    expect(told("plan/lead-spellings").map((line) => line.replace(/^.*ways: /, ""))).toEqual([
      "“Communication and Engagement Lead” (5 times) and “Communications and Engagement Lead” (3 times).",
      "“SEND Partnership Health Lead” (14 times) and “SEND Partnership Health lead” (once).",
      "“Head of Service Learning Disabilities, Autism and Mental Health” (twice) and “Head of Service, Learning Disabilities, Autism and Mental Health” (once).",
    ]);
    expect(told("plan/forecast-after-due")).toEqual([
      "Priority 4!C14 4.3.1 is due by 30 June 2019, but its update says “Revised timescale to September 2019”, up to 92 days later.",
    ]);
    expect(told("plan/not-started-without-start")).toEqual([
      "Priority 1!C3 The 4 plan tables have no column of start dates, so nothing says when the work will begin: 22 actions are not started.",
    ]);
    expect(told("plan/not-started-due-soon")).toEqual([
      "Priority 1!C37 1.7.3 is not started and is due by 31 July 2019, in 37 days.",
    ]);
    expect(told("plan/due-soon")).toHaveLength(1);
    expect(told("plan/several-leads")).toHaveLength(1);
    expect(told("plan/due-without-end").map((line) => line.slice(0, 14))).toEqual([
      "Priority 2!C13",
      "Priority 3!C29",
    ]);
    expect(told("plan/recurring-without-update").map((line) => line.slice(0, 13))).toEqual(["Priority 2!C7"]);
  });

  it("keeps its list short and accuses nobody twice", async () => {
    const { findings } = await review(file, "2019-06-24");
    expect(findings.length).toBeLessThan(60);
    expect(findings.filter((f) => f.check.startsWith("plan/")).length).toBeLessThanOrEqual(30);
    const reported = findings.filter((f) => f.sheet === "Progress report");
    expect(reported.filter((f) => !f.check.startsWith("workbook/"))).toEqual([]);
    expect(findings.filter((f) => f.ref === "3.2")).toEqual([]);
    expect(findings.filter((f) => /CSC IP/.test(f.message))).toEqual([]);
    const late = findings.filter((f) => f.check.startsWith("plan/overdue")).map((f) => f.ref);
    expect([...late].sort()).toEqual(OVERDUE_24_JUNE);
  });

  it("finds where the progress report contradicts the plan, and nothing else of the kind", async () => {
    const { findings, carriedForward } = await review(file, "2019-06-24");
    const across = findings.filter((f) => f.check.startsWith("workbook/"));
    expect(across.map((f) => `${f.check} ${f.ref ?? ""} ${f.sheet}!${f.cell}`)).toEqual([
      "workbook/list-omits 1.7.3 Progress report!B43",
      "workbook/list-holds 3.8.1 Progress report!A49",
      "workbook/list-holds 4.3.1 Progress report!A51",
    ]);
    expect(across[0]?.message).toContain("the plan rates it not started and due by 31 July 2019");
    expect(across[1]?.message).toContain("but the plan rates it Amber (Priority 3!E35)");
    expect(carriedForward).toEqual([]);
  });

  it("says of the measures what a careful analyst would, each matter once", async () => {
    const { findings } = await review(file, "2019-06-24");
    const kpi = findings.filter((f) => f.check.startsWith("kpi/"));
    const cells = (check: string) =>
      kpi.filter((f) => f.check === check).map((f) => `${f.ref ?? ""} ${f.cell}`);
    expect(kpi.length).toBeLessThanOrEqual(34);
    expect(kpi.filter((f) => f.severity === "error")).toEqual([]);
    expect(cells("kpi/outstanding")).toEqual(["4c G45", "4d G46", "4e G47", "4f G48"]);
    expect(cells("kpi/target-worse-than-latest")).toEqual(["1g F50", "2b (ii) F40", "4c G45"]);
    expect(cells("kpi/no-stretch")).toEqual(["1f F49", "2d F43", "4h G51"]);
    expect(cells("kpi/mixed-units")).toEqual(["1f E49", "4h G51"]);
    expect(cells("kpi/breaks-pattern")).toEqual(["4b (ii) N37"]);
    expect(cells("kpi/stale")).toEqual(["1c E46"]);
    expect(cells("kpi/unmeasurable-target")).toEqual(["2a (i) G37", "2c (ii) G42"]);
    expect(cells("kpi/missing-comparator")).toEqual([" H42", "4b (iv) L42"]);
    expect(cells("kpi/missing-actual")).toEqual(["1d E47", " E37", " E46", "3e E49"]);
    expect(cells("kpi/target-below-others")).toEqual(["1f G49", " I31"]);
    expect(kpi.find((f) => f.check === "kpi/target-below-others")?.message).toContain(
      "42% under “Target 19/20” against 55% under “17/18 Stat Neighbours Average” and 50.9% under “17/18 National Average”",
    );
    expect(kpi.find((f) => f.check === "kpi/worse-than-national")?.message).toBe(
      "4b (iii), 4b (iv), 4b (v), 4b (vi), 4d and 4f are worse than the national figure beside them.",
    );
    const silent = [
      "missing-lead",
      "missing-frequency",
      "missing-target",
      "missing-part",
      "direction-unknown",
    ];
    expect(kpi.filter((f) => silent.some((name) => f.check === `kpi/${name}`))).toEqual([]);
  });

  it("asks for the figures of 18/19 when the academic year has ended too, once for a table", async () => {
    const outstanding = async (asAt: string) =>
      (await review(file, asAt)).findings.filter((f) => f.check === "kpi/outstanding").map((f) => f.cell);
    expect(await outstanding("2019-08-31")).toEqual(["G45", "G46", "G47", "G48"]);
    expect(await outstanding("2019-09-01")).toEqual(["F42", "F36", "F44", "G31", "G45", "G46", "I47", "I48"]);
  });

  it("finds the further promises that are late by 3 July", async () => {
    const { findings } = await review(file, "2019-07-03");
    const late = findings
      .filter((f) => f.check === "kpi/promise-late")
      .map((f) => `${f.ref ?? ""} ${f.cell}`);
    expect(late.slice(7)).toEqual(["3c G47", "3d G48", "3e G49", "4g (ii) K50", "4g (ii) M50"]);
    expect(late[5]).toBe("1e F48");
  });

  it("reads the parts of a measure under the measure, by group", async () => {
    const { measures } = await review(file, "2019-06-24");
    const parts = measures.filter((m) => m.ref === "4b (iv)");
    expect(parts.map((m) => m.part)).toEqual(["R", "W", "M"]);
    expect(parts[2]?.values.map((v) => [v.role, v.group, v.reading.value])).toEqual([
      ["actual", "SEN (E)", -4.5],
      ["actual", "SEN (K)", -0.7],
      ["target", "SEN (E)", -4.4],
      ["target", "SEN (K)", -0.6],
      ["target", "SEN (E)", -4.3],
      ["target", "SEN (K)", -0.5],
      ["comparator", "SEN (E)", -4.2],
      ["comparator", "SEN (K)", null],
      ["comparator", "SEN (E)", -4.2],
      ["comparator", "SEN (K)", -1],
    ]);
    expect(parts[0]).toMatchObject({
      everyMonths: 12,
      leads: ["Head of Education, Quality and Performance"],
    });
  });

  it("reads the progress report as lists that report on the plan", async () => {
    const { actions } = await review(file, "2019-06-24");
    const rows = actions.filter((a) => a.reportOf !== null && a.kind === "action");
    const listed = (value: string) => rows.filter((a) => a.status?.value === value);
    expect(["complete", "delayed", "notStarted"].map((value) => listed(value).length)).toEqual([18, 8, 2]);
    expect(rows.every((a) => a.status?.from === "heading" && a.theme !== null)).toBe(true);
    expect(listed("delayed").map((a) => [a.ref, a.reportOf])).toContainEqual(["2.5.2", "Priority 2!A3:E31"]);
    expect(new Set(rows.map((a) => a.theme)).size).toBe(4);
  });

  it("tells the forecasts of the progress report, which move nothing", async () => {
    const { actions } = await review(file, "2019-06-24");
    const plan = (ref: string) => actions.find((a) => a.ref === ref && a.reportOf === null);
    expect(["4.3.1", "1.4.1", "2.5.2", "2.7.2"].map((ref) => plan(ref)?.forecast?.to ?? null)).toEqual([
      "2019-09-30",
      "2019-08-31",
      "2019-09-20",
      null,
    ]);
    expect(plan("1.4.1")?.overdueDays).toBe(55);
    expect(plan("1.4.1")?.updates[0]?.date).toBe("2019-06-24");
  });

  it("reads every figure, status and lead, and knows the direction of all measures but those its words leave open", async () => {
    const { measures, actions } = await review(file, "2019-06-24");
    const values = measures.flatMap((m) => m.values);
    expect(values.filter(({ reading }) => reading.pattern === "unreadable")).toEqual([]);
    expect(actions.filter((a) => a.kind === "action" && (a.status?.value ?? null) === null)).toEqual([]);
    expect(actions.filter((a) => a.kind === "action" && a.leads.length === 0)).toEqual([]);
    const open = measures.filter(({ directionReading }) => directionReading.from !== "words");
    expect([...new Set(open.map((m) => m.ref))]).toEqual(["1f", "2c (i)"]);
  });
});
