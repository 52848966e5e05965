#!/usr/bin/env node
// Runs the evaluation on the code as it is shipped.
import { loadBundled } from "../support/bundle.mjs";

const COULD_NOT_RUN = 2;

try {
  const { main } = await loadBundled("evaluate", "./test/evaluate/main.ts", {
    // It brings optional requires that webpack cannot follow, and is only needed here.
    exceljs: "commonjs exceljs",
  });
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`The evaluation could not be started: ${error.message}\n`);
  process.exitCode = COULD_NOT_RUN;
}
