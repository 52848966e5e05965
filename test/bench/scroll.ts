import { startWorkbench } from "../support/browser";
import { csvOf } from "./generatedPlan";
import type { Figure } from "./measure";

const FRAMES = 600;
/** As far as a quick turn of the wheel goes in one frame. */
const STEP_PX = 240;
const READING_MS = 300_000;

/**
 * Opens a generated plan in the workbench, reviews it and scrolls through its findings in Chromium without a window:
 * down and up again, a step in each frame.
 * @param rows of the plan.
 * @returns how many findings there are, and how long frames took; a screen of 60 Hz shows one every 16.7 ms.
 */
export async function benchScroll(rows: number): Promise<Figure[]> {
  const workbench = await startWorkbench();
  try {
    const { page } = await workbench.open();
    page.setDefaultTimeout(READING_MS);
    await page.getByLabel("Workbook to open").setInputFiles(csvOf(rows));
    await page.getByRole("heading", { level: 1, name: "generated.csv" }).waitFor();
    const pane = page.frameLocator("iframe[title='Plan Check']");
    await pane.getByLabel("As at").fill("2019-06-24");
    await pane.getByRole("button", { name: "Review", exact: true }).click();
    await pane.getByRole("tab", { name: "Findings" }).click();
    const list = pane.getByRole("list", { name: "Findings, group after group" });
    const findings = Number(await list.getByRole("listitem").first().getAttribute("aria-setsize"));
    const frames = (await list.evaluate(scrollThrough, { frames: FRAMES, step: STEP_PX })).sort(
      (a, b) => a - b,
    );
    const at = (share: number) =>
      frames[Math.min(frames.length - 1, Math.floor(frames.length * share))] ?? NaN;
    const name = `scroll, ${rows.toLocaleString("en-GB")} rows`;
    return [
      { name: `${name}: lines in the list`, value: findings, unit: "", budget: null },
      { name: `${name}: median frame`, value: at(0.5), unit: "ms", budget: null },
      { name: `${name}: 95 of 100 frames within`, value: at(0.95), unit: "ms", budget: null },
      { name: `${name}: longest frame`, value: at(1), unit: "ms", budget: null },
    ];
  } finally {
    await workbench.stop();
  }
}

/** Run in the pane. @returns the milliseconds from frame to frame. */
function scrollThrough(
  _list: Element,
  { frames, step }: { readonly frames: number; readonly step: number },
): Promise<number[]> {
  return new Promise((resolve) => {
    const taken: number[] = [];
    let before = performance.now();
    const next = (now: number) => {
      taken.push(now - before);
      before = now;
      if (taken.length > frames) return resolve(taken.slice(1));
      window.scrollBy(0, taken.length <= frames / 2 ? step : -step);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}
