import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const SERVE = fileURLToPath(new URL("../../src/workbench/serve.mjs", import.meta.url));

/**
 * Builds and serves the workbench, and hands it to a browser without a window.
 * @param {{ width: number, height: number }} viewport in pixels
 * @param {(page: import("playwright-core").Page, url: string) => Promise<void>} use gets a page that shows nothing yet
 */
export async function withWorkbench(viewport, use) {
  const server = spawn(process.execPath, [SERVE, "--json", "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: server.stdout }), "line");
  const { url, browser: found } = JSON.parse(line);
  const browser = await chromium.launch(found);
  try {
    await use(await browser.newPage({ viewport, locale: "en-GB" }), url);
  } finally {
    await browser.close();
    server.kill("SIGTERM");
  }
}
