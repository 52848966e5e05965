import { startWorkbench } from "../support/browser";
import { csvOf } from "./generatedPlan";
import type { Figure } from "./measure";
import { prepareSplit, splitFigures, startSplit } from "./paneSplit";

const READING_MS = 300_000;
/** As long as a person takes for at once. */
const LONGEST_TASK_MS = 50;

/**
 * Opens a generated plan in the workbench and presses Review, in Chromium without a window.
 * @param rows of the plan.
 * @returns how long it takes until the findings can be opened, what of it went into what, and the tasks that held the screen up meanwhile: the
 *   pane's own, and those of the stand-in for Excel around it, which shares its thread as Excel does not.
 */
export async function benchPane(rows: number): Promise<Figure[]> {
  const workbench = await startWorkbench();
  try {
    const { page } = await workbench.open();
    await prepareSplit(page);
    await page.getByLabel("Workbook to open").setInputFiles(csvOf(rows));
    await page.getByRole("heading", { level: 1, name: "generated.csv" }).waitFor({ timeout: READING_MS });
    const pane = page.frameLocator("iframe[title='Plan Check']");
    await pane.getByLabel("As at").fill("2019-06-24");
    const body = pane.locator("body");
    await body.evaluate(watchTasks);
    const endSplit = await startSplit(page, body);
    const started = Date.now();
    await pane.getByRole("button", { name: "Review", exact: true }).click();
    await pane.getByRole("tab", { name: "Findings" }).waitFor({ timeout: READING_MS });
    const whole = Date.now() - started;
    const split = await endSplit();
    const tasks = await body.evaluate(tasksSeen);
    const own = tasks.filter(({ isOwn }) => isOwn).map(({ ms }) => ms);
    const others = tasks.filter(({ isOwn }) => !isOwn).map(({ ms }) => ms);
    const name = `pane, ${rows.toLocaleString("en-GB")} rows`;
    return [
      { name: `${name}: from Review to findings`, value: whole, unit: "ms", budget: null },
      ...splitFigures(name, whole, split),
      { name: `${name}: its tasks over 50 ms`, value: own.length, unit: "", budget: null },
      {
        name: `${name}: its longest task`,
        value: Math.max(0, ...own),
        unit: "ms",
        budget: LONGEST_TASK_MS,
      },
      { name: `${name}: the stand-in's tasks over 50 ms`, value: others.length, unit: "", budget: null },
      {
        name: `${name}: these together`,
        value: others.reduce((sum, ms) => sum + ms, 0),
        unit: "ms",
        budget: null,
      },
    ];
  } finally {
    await workbench.stop();
  }
}

interface LongTask {
  readonly isOwn: boolean;
  readonly ms: number;
}

/** Run in the pane. */
function watchTasks(body: HTMLElement): void {
  const seen: LongTask[] = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) seen.push({ isOwn: name === "self", ms: duration });
    body.dataset["tasks"] = JSON.stringify(seen);
  }).observe({ type: "longtask" });
}

/** Run in the pane. */
function tasksSeen(body: HTMLElement): LongTask[] {
  return JSON.parse(body.dataset["tasks"] ?? "[]") as LongTask[];
}
