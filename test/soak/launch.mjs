#!/usr/bin/env node
// Runs the soak for as long as it is told to: `npm run soak -- --actions N [--seed N]`.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { actions: { type: "string", default: "5000" }, seed: { type: "string", default: "1" } },
});
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const { status } = spawnSync(process.execPath, [jest, "test/soak", "--maxWorkers=1"], {
  stdio: "inherit",
  env: { ...process.env, PLAN_CHECK_SOAK_ACTIONS: values.actions, PLAN_CHECK_SOAK_SEED: values.seed },
});
process.exitCode = status ?? 2;
