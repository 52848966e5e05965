#!/usr/bin/env node
// What can be said of the code without running it: types, rules, formatting and that it builds, side by side on all
// cores. What a tool has to say is printed when it ends; the exit code is 1 when any of them complains. The browser
// tests use what was built.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What types and formatting found in files that have not changed since; rules look across files, so theirs is not kept. */
const KEPT = "dist/static";
const TYPES = ["node_modules/typescript/bin/tsc", "--noEmit", "--incremental", "--tsBuildInfoFile"];
const TOOLS = [
  ["node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"],
  [...TYPES, `${KEPT}/types`],
  [
    "node_modules/prettier/bin/prettier.cjs",
    "--check",
    ".",
    "--cache",
    "--cache-strategy",
    "content",
    "--cache-location",
    `${KEPT}/format`,
  ],
  ["test/support/site.mjs"],
  [...TYPES, `${KEPT}/core-types`, "-p", "src/core"],
];

const passed = await Promise.all(TOOLS.map(run));
process.exitCode = passed.every(Boolean) ? 0 : 1;

function run([script, ...args]) {
  const program = new URL(`../${script}`, import.meta.url);
  const tool = spawn(process.execPath, [fileURLToPath(program), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [tool.stdout, tool.stderr]) stream.on("data", (chunk) => (said += chunk));
  return new Promise((resolve) => {
    tool.on("close", (code) => {
      if (code !== 0) process.stderr.write(`${[script, ...args].join(" ")}\n${said}\n`);
      resolve(code === 0);
    });
  });
}
