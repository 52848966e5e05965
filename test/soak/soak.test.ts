/** @jest-environment jsdom */
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { reviewWorkbook } from "../../src/core/index";
import { highlightsOf } from "../../src/core/report/highlights/highlightsOf";
import { rulesFor } from "../../src/core/report/highlights/rules";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { ourRules, soak, type Soaked } from "./soak";
import { soakedWorkbook } from "./workbook";

/** A few in every run; `npm run soak -- --actions N` for as many as there is time for. */
const LONG = process.env["PLAN_CHECK_SOAK_ACTIONS"];
const ACTIONS = Number(LONG ?? 40);
const LONGEST_MS = LONG === undefined ? 60_000 : 10_800_000;
const SEED = Number(process.env["PLAN_CHECK_SOAK_SEED"] ?? 1);
/** After the first quarter nothing is fetched or built up any more; what is left is the collector's own swaying. */
const HEAP_MAY_GROW = 1.25;

beforeEach(() => jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick"] }));
afterEach(() => jest.useRealTimers());

/** Collecting takes a second, which a short run can do without. */
const memory = () => {
  if (LONG === undefined) return 0;
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return Math.round((getHeapStatistics().used_heap_size / 2 ** 20) * 10) / 10;
};
const pass = async (ms: number) => {
  await jest.advanceTimersByTimeAsync(ms);
};

test.each([
  ["fixes included", true],
  ["without fixes", false],
])(
  "an officer at work, %s: all is right in the end, and nothing of ours is left after Clear",
  async (_, fixes) => {
    const soaked = await soak({
      actions: ACTIONS,
      seed: SEED,
      document: soakedWorkbook(),
      fixes,
      memory,
      pass,
    });
    const { figures, pane, excel, alone } = soaked;
    if (LONG !== undefined) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);

    // One sentence or two each, that end in what to do; and none about something unexpected.
    expect(
      figures.failures.filter((words) => !/^[A-Z].*\.$/s.test(words) || /unexpected/i.test(words)),
    ).toEqual([]);
    expect(figures.faults).toBeGreaterThan(ACTIONS / 20);
    await expectAsFromScratch(soaked);

    // Still alive: an edit is followed.
    const sheet = excel.document.sheets.find((each) => !each.protected && each.visibility === "visible");
    for (const to of [excel, alone]) to.editCell(sheet?.name ?? "", 30, 1, "Written last");
    await pass(4000);
    await expectAsFromScratch(soaked);

    pane.actions.clear();
    await pass(4000);
    expect(pane.store.get().failure).toBeNull();
    expect(ourRules(excel.document)).toBe(0);
    const rules = ({ document }: Soaked["excel"]) =>
      document.sheets.map((each) => [each.name, each.conditionalFormats]);
    expect(rules(excel)).toEqual(rules(alone));
    if (!fixes) expect(excel.document.sheets).toEqual(alone.document.sheets);

    await pane.session.follower.stop();
    const [quarter = 0, last = 0] = [figures.heap[0], figures.heap.at(-1)];
    if (LONG !== undefined) expect(last / quarter).toBeLessThan(HEAP_MAY_GROW);
  },
  LONGEST_MS,
);

/** What the pane shows and Excel paints is what a review from scratch finds. */
async function expectAsFromScratch({ pane, excel }: Soaked): Promise<void> {
  const { reviewed, stale, failure, stored } = pane.store.get();
  expect([stale, failure]).toEqual([null, null]);
  const reading = readWorkbook();
  await pass(1000);
  const snapshot = await reading;
  expect(reviewed?.snapshot).toEqual(snapshot);
  const review = reviewWorkbook(snapshot, {
    asAt: "2019-06-24",
    ignored: stored.ignored,
    ...(reviewed && { settings: reviewed.settings }),
  });
  expect(reviewed?.review.findings).toEqual(review.findings);
  const open = excel.document.sheets.filter((sheet) => !sheet.protected && sheet.visibility === "visible");
  const wanted = rulesFor(
    highlightsOf(review, snapshot).filter(({ sheet }) => open.some(({ name }) => name === sheet)),
  );
  expect(ourRules(excel.document)).toBe(wanted.length);
}
