#!/usr/bin/env node
// Takes the README's picture: the workbench with the sample plan reviewed and one finding followed to its cell.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const serve = here("../../src/workbench/serve.mjs");
const server = spawn(process.execPath, [serve, "--json", "--port", "0"], {
  stdio: ["ignore", "pipe", "inherit"],
});
const [line] = await once(createInterface({ input: server.stdout }), "line");
const { url, browser: found } = JSON.parse(line);
const browser = await chromium.launch(found);
try {
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 }, locale: "en-GB" });
  await page.goto(url);
  const pane = page.frameLocator("iframe[title='Plan Check']");
  await pane.getByRole("button", { name: "Review", exact: true }).click();
  await pane.getByRole("tab", { name: "Findings" }).click();
  await pane.getByText("1.5.1 is rated Green but was due by 31 March 2019, 85 days ago.").click();
  await page.locator("[role=gridcell][data-address=E23][aria-selected=true]").waitFor();
  // Everything that introduces the list is above it: the finding itself is what the picture is about.
  await pane
    .getByText("1.5.1 is rated Green")
    .evaluate((finding) => finding.scrollIntoView({ block: "center" }));
  await page.waitForTimeout(500);
  await page.screenshot({ path: here("workbench.png") });
} finally {
  await browser.close();
  server.kill("SIGTERM");
}
