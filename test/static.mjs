#!/usr/bin/env node
// What can be said of the code without running it: types, rules and formatting, side by side on all cores. What a tool
// has to say is printed when it ends; the exit code is 1 when any of them complains.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What types and formatting found in files that have not changed since; rules look across files, so theirs is not kept. */
const KEPT = "dist/static";
const TYPES = ["typescript/bin/tsc", "--noEmit", "--incremental", "--tsBuildInfoFile"];
const TOOLS = [
  ["eslint/bin/eslint.js", ".", "--max-warnings", "0"],
  [...TYPES, `${KEPT}/types`],
  [
    "prettier/bin/prettier.cjs",
    "--check",
    ".",
    "--cache",
    "--cache-strategy",
    "content",
    "--cache-location",
    `${KEPT}/format`,
  ],
  [...TYPES, `${KEPT}/core-types`, "-p", "src/core"],
];

const passed = await Promise.all(TOOLS.map(run));
process.exitCode = passed.every(Boolean) ? 0 : 1;

function run([script, ...args]) {
  const program = new URL(`../node_modules/${script}`, import.meta.url);
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
