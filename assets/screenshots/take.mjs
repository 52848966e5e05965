#!/usr/bin/env node
// Takes the README's pictures: the workbench with one finding followed to its cell, and the pane by itself in the dark
// and in high contrast.
import { fileURLToPath } from "node:url";
import { withWorkbench } from "./openWorkbench.mjs";

const FINDING = "1.5.1 is rated Green but was due by 31 March 2019, 85 days ago.";
const file = (name) => fileURLToPath(new URL(name, import.meta.url));

await withWorkbench({ width: 1360, height: 860 }, async (page, url) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(url);
  const frame = page.locator("iframe[title='Plan Check']");
  const pane = page.frameLocator("iframe[title='Plan Check']");
  await pane.getByRole("button", { name: "Review", exact: true }).click();
  await pane.getByRole("tab", { name: "Overview" }).waitFor();
  await resize(frame, { width: "320px", height: "700px" });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForTimeout(1000);
  await frame.screenshot({ path: file("overview-dark.png") });

  await pane.getByRole("tab", { name: "Findings" }).click();
  await pane.getByText(FINDING).click();
  await pane.getByText("Why it matters").waitFor();
  await page.emulateMedia({ forcedColors: "active" });
  await page.waitForTimeout(1000);
  await frame.screenshot({ path: file("finding-high-contrast.png") });

  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  await resize(frame, { width: "", height: "" });
  await page.locator("[role=gridcell][data-address=E23][aria-selected=true]").waitFor();
  // Everything that introduces the list is above it: the finding itself is what the picture is about.
  await pane.getByText(FINDING).evaluate((finding) => finding.scrollIntoView({ block: "center" }));
  await page.waitForTimeout(1000);
  await page.screenshot({ path: file("workbench.png") });
});

async function resize(frame, size) {
  await frame.evaluate((element, style) => Object.assign(element.style, style), size);
}
