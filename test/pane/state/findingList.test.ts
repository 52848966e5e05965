import { reviewWorkbook } from "../../../src/core/index";
import { SEVERITIES } from "../../../src/core/model/finding";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { runToEnd } from "../../../src/core/model/steps";
import { overviewFigures } from "../../../src/pane/state/figures";
import { ALL_FINDINGS, type FindingFilter } from "../../../src/pane/state/findingFilter";
import { findingList, neighbour } from "../../../src/pane/state/findingList";
import { GROUP_WORDS } from "../../../src/pane/words/findings";
import { workbookFromText } from "../../support/textTable";

const PLAN = `Ref | Action | Lead | Due | Status
1 | Admissions | | |
1.1 | Publish the local offer | Head of Inclusion | 31/03/2019 | On track
1.2 | Agree the pathway | Health Lead; Head of Inclusion | 30/04/2019 | Delayed
2 | Health | | |
2.1 | Train the helpdesk | | 31/07/2019 | Not started
2.2 | Survey the parents | Health Lead | 30/06/2019 | On track
2.3 | Print the leaflet | Health Lead | 31/05/2019 | Complete`;

const review = reviewWorkbook(workbookFromText(PLAN), { asAt: "2019-06-24" });
const list = (filter: Partial<FindingFilter>) =>
  findingList(review, { ...ALL_FINDINGS, grouping: "severity", ...filter }, GROUP_WORDS);
const groups = (filter: Partial<FindingFilter>) =>
  list(filter).lines.flatMap((line) => (line.kind === "group" ? [`${line.title}: ${line.count}`] : []));
const refs = (filter: Partial<FindingFilter>) =>
  list(filter).lines.flatMap((line) => (line.kind === "finding" ? [line.finding.ref ?? ""] : []));

describe("the findings that are shown", () => {
  it("stand by severity, the worst first, and are counted", () => {
    const { lines, counts } = list({});
    const severities = lines.flatMap((line) => (line.kind === "finding" ? [line.finding.severity] : []));
    expect(severities).toEqual(SEVERITIES.flatMap((each) => severities.filter((own) => own === each)));
    expect(counts.shown).toBe(review.findings.length);
    expect(counts.total).toBe(SEVERITIES.reduce((sum, each) => sum + counts.bySeverity[each], 0));
  });

  it.each([
    ["theme", ["1 Admissions", "2 Health"]],
    ["lead", ["Head of Inclusion", "Health Lead", "No lead"]],
    ["sheet", ["Plan"]],
  ] as const)("are put together by %s", (grouping, names) => {
    const titles = groups({ grouping }).map((line) => line.replace(/: \d+$/, ""));
    expect(titles.filter((title) => title !== "Under no theme").sort()).toEqual([...names].sort());
  });

  it("of a row with two leads stand under both of them", () => {
    const shown = refs({ grouping: "lead", search: "1.2" }).filter((ref) => ref === "1.2").length;
    const own = review.findings.filter(({ ref }) => ref === "1.2").length;
    expect([own > 0, shown]).toEqual([true, own * 2]);
  });

  it("are searched by message, ref, sheet and cell, whatever the case", () => {
    expect(new Set(refs({ search: "1.1 IS RATED" }))).toEqual(new Set(["1.1"]));
    expect(list({ search: "no such words" }).lines).toEqual([]);
    expect(list({ search: "no such words" }).counts).toMatchObject({ shown: 0, ignored: 0 });
  });

  it("have a key each that no other line has", () => {
    const keys = list({ grouping: "lead" }).lines.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("leave out what is ignored, and say how much that is", () => {
    const key = "plan/overdue-rated-on-track";
    const entry = { what: "check", key, about: "A check.", reason: "Agreed.", on: "2019-06-24" } as const;
    const ignoring = reviewWorkbook(workbookFromText(PLAN), { asAt: "2019-06-24", ignored: [entry] });
    const filter = { ...ALL_FINDINGS, grouping: "check" } as const;
    const { lines, counts } = findingList(ignoring, filter, GROUP_WORDS);
    expect(counts).toMatchObject({ ignored: 1, ignoring: 1, shown: review.findings.length - 1 });
    expect(lines.some((line) => line.kind === "finding" && line.finding.check === key)).toBe(false);
  });
});

test("next and previous go from finding to finding, over the heads of groups, and end at the ends", () => {
  const { lines } = list({});
  const findings = lines.flatMap((line) => (line.kind === "finding" ? [line.finding] : []));
  const walked = [neighbour(lines, null, 1)];
  for (let last = walked[0]; last; last = neighbour(lines, last, 1)) walked.push(last);
  expect(walked.slice(1)).toEqual(findings);
  expect(neighbour(lines, null, -1)).toBe(findings.at(-1));
  expect(neighbour(lines, findings[0] ?? null, -1)).toBeNull();
});

describe("the overview's figures", () => {
  const {
    figures,
    dueByMonth,
    byStatus,
    groups: themes,
  } = runToEnd(overviewFigures(review, DEFAULT_SETTINGS.dueSoonDays));
  const refsOf = (rows: readonly { readonly ref: string | null }[]) => rows.map(({ ref }) => ref);

  it("count rows that can be shown", () => {
    expect(refsOf(figures.overdue)).toEqual(["1.1", "1.2"]);
    expect(refsOf(figures.notRatedDelayed)).toEqual(["1.1"]);
    expect(refsOf(figures.ratedDelayed)).toEqual(["1.2"]);
    expect(refsOf(figures.dueSoon)).toEqual(["2.2"]);
    expect(refsOf(byStatus.complete)).toEqual(["2.3"]);
  });

  it("tell what is due next by month, what is done or overdue left out", () => {
    expect([...dueByMonth].map(([month, rows]) => [month, refsOf(rows)])).toEqual([
      ["2019-06", ["2.2"]],
      ["2019-07", ["2.1"]],
    ]);
  });

  it("stand theme by theme, and add up", () => {
    expect(themes.map(({ name, actions, overdue }) => [name, actions.length, overdue.length])).toEqual([
      ["1 Admissions", 2, 2],
      ["2 Health", 3, 0],
    ]);
  });
});
