#!/usr/bin/env node
// Runs the command line from its bundle, which it builds first when it is missing or older than its sources, so that
// a fresh clone needs no step between installing and using it.
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { lastChange } from "../delivery/lastChange.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DIST = path.join(ROOT, "dist");
const BUNDLE = path.join(DIST, "cli", "plan-check.cjs");
const SOURCES = ["src/core", "src/xlsx", "src/paper", "src/cli", "webpack.config.js"];
const COULD_NOT_RUN = 2;

try {
  const changed = lastChange(SOURCES.map((name) => path.join(ROOT, name)));
  if (lastBuilt() < changed) await build(changed);
  // Imported, the bundle would first be searched for what it exports, for longer than it takes to run.
  createRequire(import.meta.url)(BUNDLE);
} catch (error) {
  process.stderr.write(`Plan Check could not be started: ${error.message}\n`);
  process.exitCode = COULD_NOT_RUN;
}

function lastBuilt() {
  const stats = statSync(BUNDLE, { throwIfNoEntry: false });
  return stats ? Math.round(stats.mtimeMs) : 0;
}

/**
 * Builds beside the bundle and moves it into place at the end, so that two runs at once never meet half a file. The
 * bundle takes the sources' time: what changes while webpack is running is then newer than the bundle.
 */
async function build(changed) {
  mkdirSync(path.dirname(BUNDLE), { recursive: true });
  const folder = mkdtempSync(path.join(DIST, "cli-build-"));
  try {
    await bundleInto(folder);
    const built = path.join(folder, path.basename(BUNDLE));
    utimesSync(built, new Date(changed), new Date(changed));
    renameSync(built, BUNDLE);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundleInto(folder) {
  const { default: webpack } = await import("webpack");
  const { default: configure } = await import("../../webpack.config.js");
  const configuration = configure({}, {}).find(({ name }) => name === "command line");
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: folder } });
  await new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      if (failure) reject(failure);
      else if (stats.hasErrors()) reject(buildError(stats.compilation.errors));
      else compiler.close(resolve);
    });
  });
}

function buildError([first, ...others]) {
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  return new Error(`its sources do not build: ${first.message}${more}`);
}
