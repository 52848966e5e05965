import fc from "fast-check";
import type { CheckContext, PlanSubject } from "../../../../src/core/checks/defineCheck";
import { countOf, eachRow } from "../../../../src/core/checks/shared/eachRow";
import type { Action } from "../../../../src/core/model/plan";
import { DEFAULT_SETTINGS } from "../../../../src/core/model/settings";
import { readWorkbook } from "../../../../src/core/tables/readWorkbook";
import { generatedPlan } from "../../../bench/generatedPlan";

const CONTEXT = { asAt: "2019-06-24", settings: DEFAULT_SETTINGS };
const workbook = readWorkbook(generatedPlan(40), CONTEXT);
const context: CheckContext = { ...CONTEXT, workbook, others: [], carriedForward: [] };
const [table] = workbook.tables;
const { actions } = workbook;

function planOf(blocks: readonly (readonly Action[])[]): PlanSubject {
  if (!table) throw new Error("The plan has no table.");
  return { table, blocks, rows: blocks.flat() };
}

/** A few rows of each block are others now. */
const edits = fc.array(
  fc.record({
    block: fc.nat(3),
    from: fc.nat(10),
    count: fc.nat(2),
    now: fc.array(fc.nat(actions.length - 1), { maxLength: 2 }),
  }),
);

test("what looks at rows come to is the same as if all were looked at again", () => {
  fc.assert(
    fc.property(edits, (changes) => {
      const look = ({ ref, leads, title }: Action) => leads.map((lead) => `${ref ?? title} ${lead}`);
      const seen = eachRow(look);
      const count = countOf(({ leads }) => leads.length > 1);
      let blocks = [0, 10, 20, 30].map((start) => actions.slice(start, start + 10));
      seen(planOf(blocks), context);
      for (const change of changes) {
        const now = change.now.flatMap((i) => actions[i] ?? []);
        blocks = blocks.map((rows, i) =>
          i === change.block ? rows.toSpliced(change.from, change.count, ...now) : rows,
        );
        const plan = planOf(blocks);
        const all = seen(plan, context);
        expect(all).toEqual(plan.rows.flatMap(look));
        expect(count(plan, context)).toBe(plan.rows.filter(({ leads }) => leads.length > 1).length);
      }
    }),
    { numRuns: 50, seed: 2019 },
  );
});

test("after an edit one row is looked at, as it was and as it is, and where it says the same so does the list", () => {
  let looked = 0;
  const seen = eachRow(({ title }) => {
    looked++;
    return [title];
  });
  const blocks = [actions.slice(0, 20), actions.slice(20, 40)];
  const before = seen(planOf(blocks), context);
  const [row] = blocks[1]?.slice(9) ?? [];
  if (!row) throw new Error("The plan has no such row.");
  looked = 0;
  const changed = [blocks[0] ?? [], (blocks[1] ?? []).with(9, { ...row, overdueDays: 7 })];
  expect(seen(planOf(changed), context)).toBe(before);
  expect(looked).toBe(2);
});
