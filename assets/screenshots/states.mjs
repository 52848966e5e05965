#!/usr/bin/env node
// Takes a picture of every state of the pane in every look: `npm run screenshots`, or with the names of some journeys.
// They go to dist/screenshots, with a page that shows them all.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadBundled } from "../../test/support/bundle.mjs";
import { withWorkbench } from "./openWorkbench.mjs";

const OUT = fileURLToPath(new URL("../../dist/screenshots", import.meta.url));
const TALLEST = 1500;

const LIGHT = { colorScheme: "light", forcedColors: "none" };
const DARK = { colorScheme: "dark", forcedColors: "none" };
const CONTRAST = { colorScheme: "dark", forcedColors: "active" };
const LOOKS = [
  { name: "light-320", media: LIGHT, width: 320 },
  { name: "dark-320", media: DARK, width: 320 },
  { name: "contrast-320", media: CONTRAST, width: 320 },
  { name: "light-600", media: LIGHT, width: 600 },
  { name: "dark-600", media: DARK, width: 600 },
  { name: "contrast-600", media: CONTRAST, width: 600 },
  // Text at 200 %: as wide as 320 pixels are at 100 %.
  { name: "text-200", media: LIGHT, width: 640, zoom: 2 },
];
/** For a language written from right to left the page says so before it is drawn. */
const RIGHT_TO_LEFT = [{ name: "right-to-left", media: LIGHT, width: 320 }];

const { JOURNEYS, freshStage } = await loadBundled("states", "./test/pane/states/main.ts");
const wanted = process.argv.slice(2);
/** State → the name its pictures begin with. */
const taken = new Map();

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
await withWorkbench({ width: 1000, height: 900 }, async (page, url) => {
  page.setDefaultTimeout(10_000);
  await takeJourneys(page, url, LOOKS);
  await page.addInitScript(() => {
    const { document } = globalThis;
    document.addEventListener("readystatechange", () => (document.dir = "rtl"));
  });
  await takeJourneys(page, url, RIGHT_TO_LEFT);
});
writeFileSync(path.join(OUT, "index.html"), pageOf(taken));
console.log(
  `${taken.size} states in ${LOOKS.length + RIGHT_TO_LEFT.length} looks: ${path.join(OUT, "index.html")}`,
);

async function takeJourneys(page, url, looks) {
  for (const [name, journey] of Object.entries(JOURNEYS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    try {
      await journey(await freshStage(page, url), (state) => takeAll(page, state, looks));
    } catch (error) {
      console.error(`The journey ${name} did not arrive: ${error.message}`);
      process.exitCode = 1;
    }
    await page.unrouteAll();
  }
}

async function takeAll(page, state, looks) {
  const slug = state.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  taken.set(state, slug);
  const element = await page.$("iframe[title='Plan Check']");
  const html = (await element.contentFrame()).locator("html");
  for (const { name, media, width, zoom = 1 } of looks) {
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    await html.evaluate((root, by) => (root.style.zoom = by), String(zoom));
    await resize(element, width, 700);
    const height = await html.evaluate((root) => root.scrollHeight);
    await html.evaluate((root) => root.scrollTo(0, 0));
    await resize(element, width, Math.min(TALLEST, Math.max(500, height)));
    const file = path.join(OUT, `${slug}.${name}.png`);
    await element.screenshot({ path: file, animations: "disabled" });
  }
  await html.evaluate((root) => (root.style.zoom = ""));
  await element.evaluate((frame) => frame.removeAttribute("style"));
  await page.emulateMedia({ ...LIGHT, reducedMotion: "reduce" });
}

async function resize(element, width, height) {
  await element.evaluate(
    (frame, size) =>
      Object.assign(frame.style, { position: "fixed", inset: "0 auto auto 0", zIndex: "99", ...size }),
    { width: `${width}px`, height: `${height}px` },
  );
}

function pageOf(states) {
  const rows = [...states].map(([state, slug]) => {
    const pictures = [...LOOKS, ...RIGHT_TO_LEFT].map(
      ({ name }) => `<figure><img src="${slug}.${name}.png"><figcaption>${name}</figcaption></figure>`,
    );
    return `<h2>${state}</h2><div>${pictures.join("")}</div>`;
  });
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>States of the pane</title>
<style>body{font:14px sans-serif;background:#ddd}div{display:flex;gap:8px;align-items:flex-start}figure{margin:0}</style>
${rows.join("\n")}</html>
`;
}
