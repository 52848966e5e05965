#!/usr/bin/env node
/**
 * Renders the icons: `node assets/icons/render.mjs`. Each drawing has a second one for 16 pixels, where its lines
 * would blur. Needs Chrome, Edge or Chromium; PLAN_CHECK_BROWSER names another one.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser, NO_BROWSER } from "../../src/workbench/server/browser.mjs";

const SIZES = { icon: [16, 32, 64, 80, 128], highlight: [16, 32, 80], clear: [16, 32, 80] };
const folder = import.meta.dirname;

const executablePath = findBrowser();
if (executablePath === null) throw new Error(NO_BROWSER);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    for (const size of sizes) await render(page, name, size);
  }
} finally {
  await browser.close();
}

async function render(page, name, size) {
  const drawing = readFileSync(path.join(folder, size === 16 ? `${name}-16.svg` : `${name}.svg`), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`);
  writeFileSync(path.join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
}
