import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { reviewWorkbook } from "../../../../src/core";
import type { TargetMilestone } from "../../../../src/core/model/milestones";
import { DEFAULT_SETTINGS } from "../../../../src/core/model/settings";
import { milestonesOf } from "../../../../src/core/report/milestones/milestonesOf";
import { readXlsx } from "../../../../src/xlsx/read";
import { toSnapshot } from "../../../../src/xlsx/snapshot";
import truth from "../../../fixtures/milestones/targets-2019.json";

const ROOT = path.resolve(__dirname, "../../../..");
/** The sample has the real plan's structure and figures; the real one is read too where it is at hand. */
const WORKBOOKS = [
  path.join(ROOT, "assets/sample-plan.xlsx"),
  path.join(ROOT, "../shared/data/improvement-plan-2019.xlsx"),
].filter(existsSync);

describe.each(WORKBOOKS.map((file) => [path.basename(file), file] as const))("%s", (_, file) => {
  let review: ReturnType<typeof reviewWorkbook>;
  const context = { asAt: truth.asAt, settings: DEFAULT_SETTINGS };

  beforeAll(async () => {
    review = reviewWorkbook(toSnapshot(await readXlsx(readFileSync(file))), { asAt: truth.asAt });
  });

  it("gives every target the verdict that was judged by reading the sheet", () => {
    expect(byVerdict(milestonesOf(review, context).targets)).toEqual(truth.targets);
  });

  it("says of no course what one figure cannot tell", () => {
    const courses = milestonesOf(review, context).targets.flatMap(({ course }) => course ?? []);
    const counts: Record<string, number> = {};
    for (const { course, reason } of courses) {
      const key = `${course} ${reason ?? ""}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts).toEqual(truth.courses);
  });

  it("finds the one theme whose only target is at its end", () => {
    expect(milestonesOf(review, context).withoutSteps.map(({ ref }) => ref)).toEqual(truth.withoutSteps);
  });
});

/** Sheet by sheet, the cells of each verdict in the order of the sheet. */
function byVerdict(targets: readonly TargetMilestone[]) {
  const table: Record<string, Record<string, string>> = {};
  for (const { target, verdict, reason } of targets) {
    const sheet = (table[target.sheet] ??= {});
    const key = reason === null ? verdict : `${verdict} ${reason}`;
    sheet[key] = sheet[key] === undefined ? target.cell : `${sheet[key]} ${target.cell}`;
  }
  return table;
}
