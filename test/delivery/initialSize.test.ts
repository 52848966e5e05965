import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const SITE = path.join(__dirname, "../support/site.mjs");
/** A pane with one button, of React and Fluent UI v9 alone, takes 97. */
const MOST_KILOBYTES = 180;

test("what the pane needs before it stands stays small; the rest comes when it is asked for", () => {
  const site = execFileSync(process.execPath, [SITE], { encoding: "utf8" }).trim();
  const page = readFileSync(path.join(site, "pane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]* src="([^":]+)"/g)].map(([, src]) => src ?? "");
  const own = scripts.filter((src) => !src.startsWith("office-js/"));
  expect(own).toContainEqual(expect.stringMatching(/^pane\.\w+\.js$/));
  const sizes = own.map((src) => gzipSync(readFileSync(path.join(site, src)), { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThan(MOST_KILOBYTES);
}, 180_000);
