import fc from "fast-check";
import type { Figure, GroupFigures } from "../../../src/core/model/boardPaper";
import { percentages } from "../../../src/core/report/figures";
import { paperOf } from "../../support/paperOf";

const row = fc.record({
  theme: fc.integer({ min: 1, max: 3 }),
  due: fc.constantFrom(
    "March 2019",
    "30/06/2019",
    "Ongoing",
    "",
    "TBC",
    "June 2019, revised to May 2020",
    "31/12/2019",
  ),
  lead: fc.constantFrom("Head of Inclusion", "Health Lead / Health lead", ""),
  status: fc.constantFrom("R", "A", "G", "C", "n/s", "On hold", "Cancelled", "", "what"),
});

/** A plan of up to 30 actions under up to three themes; a status that nobody knows among them. */
const plan = fc.array(row, { minLength: 4, maxLength: 30 }).map((rows) =>
  [
    "Ref | Action | Due | Lead | Status",
    ...[1, 2, 3].flatMap((theme) => {
      const own = rows.filter((one) => one.theme === theme);
      const lines = own.map(
        ({ due, lead, status }, i) =>
          `${theme}.${i + 1} | Do the work of step ${i + 1} | ${due} | ${lead} | ${status}`,
      );
      return lines.length === 0 ? [] : [`${theme} | Theme number ${theme} | | |`, ...lines];
    }),
  ].join("\n"),
);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

it("adds up, whatever the plan: groups to all, statuses to actions, percentages to 100, and each figure to its rows", () => {
  fc.assert(
    fc.property(plan, (text) => {
      const paper = paperOf(text);
      const { groups, total } = paper.summary;
      const parts: (keyof Omit<GroupFigures, "name" | "byStatus">)[] = [
        "actions",
        "open",
        "overdue",
        "overdueNotRatedDelayed",
      ];
      for (const part of parts) expect(sum(groups.map((group) => group[part].count))).toBe(total[part].count);
      for (const group of [...groups, total]) {
        const statuses: Figure[] = Object.values(group.byStatus);
        expect(sum(statuses.map(({ count }) => count))).toBe(group.actions.count);
        if (group.actions.count > 0) expect(sum(statuses.map(({ percent }) => percent ?? 0))).toBe(100);
        const figures = [...statuses, group.actions, group.open, group.overdue, group.overdueNotRatedDelayed];
        for (const { count, names, cells } of figures)
          expect([names.length, cells.length]).toEqual([count, count]);
        const closed = group.byStatus.complete.count + group.byStatus.cancelled.count;
        expect(group.open.count + closed).toBe(group.actions.count);
      }
      expect(paper.completed.all).toHaveLength(total.byStatus.complete.count);
      expect(paper.delayed).toHaveLength(total.byStatus.delayed.count);
      expect(paper.overdueNotRatedDelayed).toHaveLength(total.overdueNotRatedDelayed.count);
      const lateAndDelayed = paper.delayed.filter(({ overdueDays }) => overdueDays > 0).length;
      expect(lateAndDelayed + paper.overdueNotRatedDelayed.length).toBe(total.overdue.count);
    }),
    { numRuns: 100 },
  );
});

it("rounds shares so that they add up to 100, each within one of its own", () => {
  expect(percentages([1, 1, 1])).toEqual([34, 33, 33]);
  expect(percentages([0, 0])).toEqual([null, null]);
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }), (counts) => {
      const total = sum(counts);
      fc.pre(total > 0);
      const shares = percentages(counts).map((share) => share ?? 0);
      expect(sum(shares)).toBe(100);
      shares.forEach((share, i) =>
        expect(Math.abs(share - ((counts[i] ?? 0) * 100) / total)).toBeLessThan(1),
      );
    }),
  );
});
