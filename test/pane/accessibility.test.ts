import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { startWorkbench, type Workbench } from "../support/browser";

/** Run inside the pane: a string, so that no content security policy stands in its way. */
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const VIEWS = ["Overview", "Findings", "KPIs", "Board paper", "Understood", "Settings"];
/** Widths change no colour: the wider pane is looked at once. */
const THEMES = [
  { name: "light", colorScheme: "light", forcedColors: "none", widths: [320, 600] },
  { name: "dark", colorScheme: "dark", forcedColors: "none", widths: [320] },
  { name: "high contrast", colorScheme: "dark", forcedColors: "active", widths: [320] },
] as const;

jest.setTimeout(240_000);

let workbench: Workbench;
beforeAll(async () => (workbench = await startWorkbench()));
afterAll(() => workbench.stop());

/**
 * Every rule of WCAG 2.2 A and AA, and axe's best practices. Fluent's own stops for the Tab key, which it passes on at
 * once, are left out: they are hidden from readers and hold the focus for no time.
 */
async function violations(pane: Frame): Promise<string[]> {
  await pane.evaluate(AXE);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: { exclude: string[] }): Promise<{ violations: AxeViolation[] }> };
    };
    const found = (await axe.run({ exclude: ["[data-tabster-dummy]"] })).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
  });
}

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

test.each(THEMES)("axe finds nothing in any part of the pane, however wide: $name", async (theme) => {
  const { page, complaints } = await workbench.open();
  await page.emulateMedia({
    colorScheme: theme.colorScheme,
    forcedColors: theme.forcedColors,
    reducedMotion: "reduce",
  });
  const element = page.locator("iframe[title='Plan Check']");
  const pane = await (await element.elementHandle())?.contentFrame();
  if (!pane) throw new Error("The workbench shows no pane.");
  const found: string[] = [];
  const look = async (state: string) => {
    for (const width of theme.widths) {
      await element.evaluate((frame, pixels) => {
        if (frame.parentElement) frame.parentElement.style.width = `${pixels}px`;
      }, width);
      found.push(...(await violations(pane)).map((violation) => `${state}, ${width} px: ${violation}`));
      const wide = await pane.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) found.push(`${state}, ${width} px: ${wide} px wider than the pane`);
    }
  };
  await pane.getByRole("button", { name: "Review", exact: true }).waitFor();
  await look("before the first review");
  await pane.getByRole("button", { name: "Review", exact: true }).click();
  for (const view of VIEWS) {
    await pane.getByRole("tab", { name: view }).click();
    await pane.locator("#view [role=progressbar]").waitFor({ state: "detached" });
    await look(view);
  }
  await pane.getByRole("tab", { name: "Findings" }).click();
  await pane.getByRole("button", { name: "Next finding" }).click();
  await pane.getByRole("button", { name: "Ignore…" }).click();
  await look("a finding unfolded");
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
});
