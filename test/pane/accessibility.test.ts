import { readFileSync } from "node:fs";
import type { ElementHandle, Frame, Page } from "playwright-core";
import { startWorkbench, type Workbench } from "../support/browser";
import { hiddenFocus, motion, overflow, smallTargets } from "./states/inspect";
import { JOURNEYS, type Journey } from "./states/journeys";
import { freshStage } from "./states/stage";

/** Run inside the pane: a string, so that no content security policy stands in its way. */
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** Only colours differ between themes, and axe has two rules for them; they are what takes it long. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
const LIGHT = { colorScheme: "light", forcedColors: "none" } as const;
const DARK = { colorScheme: "dark", forcedColors: "none" } as const;
const CONTRAST = { colorScheme: "dark", forcedColors: "active" } as const;
/** Widths change no colour, and themes nothing but colours. */
const LOOKS = [
  { name: "light, 320 px", media: LIGHT, width: 320, options: {} },
  { name: "dark, 320 px", media: DARK, width: 320, options: { runOnly: COLOUR_RULES } },
  { name: "high contrast, 320 px", media: CONTRAST, width: 320, options: { runOnly: COLOUR_RULES } },
  { name: "light, 600 px", media: LIGHT, width: 600, options: { rules: without(COLOUR_RULES) } },
] as const;

jest.setTimeout(240_000);

let workbench: Workbench;
let page: Page;
let complaints: string[];
const states = new Map<string, string[]>();

beforeAll(async () => {
  workbench = await startWorkbench();
  ({ page, complaints } = await workbench.open());
  page.setDefaultTimeout(30_000);
});
afterAll(() => workbench.stop());

test.each(Object.entries(JOURNEYS))(
  "every state on the way is accessible: %s",
  async (_name, journey: Journey) => {
    await journey(await freshStage(page, workbench.url), async (state) => {
      states.set(state, await inspect());
    });
    await page.unrouteAll();
  },
);

test("0 of 28 states have a violation", () => {
  const failing = [...states].filter(([, found]) => found.length > 0);
  expect({ states: states.size, failing }).toEqual({ states: 28, failing: [] });
});

test("nothing is complained of in the browser's console", () => {
  // Without a connection, and with nobody to answer, the browser itself says so.
  expect(complaints.filter((each) => !/ERR_INTERNET_DISCONNECTED|[Ll]oading chunk/.test(each))).toEqual([]);
});

async function inspect(): Promise<string[]> {
  const element = await page.waitForSelector("iframe[title='Plan Check']");
  const pane = await element.contentFrame();
  if (pane === null) throw new Error("The workbench shows no pane.");
  const found: string[] = [];
  if (await pane.evaluate(() => !("axe" in window))) await pane.evaluate(AXE);
  for (const { name, media, width, options } of LOOKS) {
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    await resize(element, width);
    await settled(pane, media.colorScheme);
    const here = [...(await violations(pane, options)), ...(await overflow(pane))];
    found.push(...here.map((each) => `${name}: ${each}`));
  }
  await resize(element, 320);
  found.push(...(await smallTargets(pane)), ...(await motion(pane)), ...(await hiddenFocus(pane)));
  found.push(...(await largeText(element, pane)));
  return found;
}

/**
 * Every rule of WCAG 2.2 A and AA, and axe's best practices, or some rules only. Fluent's own stops for the Tab key,
 * which it passes on at once, are left out: they are hidden from readers and hold the focus for no time.
 */
function violations(pane: Frame, options: object): Promise<string[]> {
  return pane.evaluate(async (how) => {
    const { axe } = window as unknown as {
      axe: { run(context: object, options: object): Promise<{ violations: AxeViolation[] }> };
    };
    const context = { exclude: ["[data-tabster-dummy]"] };
    const found = (await axe.run(context, { resultTypes: ["violations"], ...how })).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
  }, options);
}

/** Colours glide from one theme to the next; what is measured on the way is nobody's, and nobody waits for it. */
async function settled(pane: Frame, scheme: string): Promise<void> {
  await pane.waitForFunction((wanted) => document.documentElement.style.colorScheme === wanted, scheme);
  await pane.evaluate(() => {
    for (const passing of document.getAnimations()) {
      if (passing.effect?.getTiming().iterations !== Infinity) passing.finish();
    }
  });
}

function without(rules: readonly string[]): Record<string, { enabled: false }> {
  return Object.fromEntries(rules.map((rule) => [rule, { enabled: false }]));
}

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Text at 200 % in a pane that leaves it as wide as 320 pixels are at 100 %: WCAG 2.2, 1.4.4. */
async function largeText(element: ElementHandle, pane: Frame): Promise<string[]> {
  await resize(element, 640);
  await pane.evaluate(() => (document.documentElement.style.zoom = "2"));
  const found = await overflow(pane);
  await pane.evaluate(() => (document.documentElement.style.zoom = ""));
  return found.map((each) => `text at 200 %: ${each}`);
}

async function resize(element: ElementHandle, width: number): Promise<void> {
  await element.evaluate((frame, pixels) => {
    const { parentElement } = frame as HTMLIFrameElement;
    if (parentElement) parentElement.style.width = `${pixels}px`;
  }, width);
}
