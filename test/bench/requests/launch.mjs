#!/usr/bin/env node
// Prints how many requests and bytes reading, painting and clearing take. Microsoft's library needs a page, so it runs
// where the tests have one: in Jest.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const { status } = spawnSync(
  process.execPath,
  [jest, "--runInBand", "--testMatch", "**/test/bench/requests/requests.bench.ts"],
  { cwd: root, stdio: "inherit" },
);
process.exitCode = status ?? 1;
