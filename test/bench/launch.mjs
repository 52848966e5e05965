#!/usr/bin/env node
// Runs the benches on the code as it is shipped. `npm run bench` gives Node the memory and the collector they need.
import { loadBundled } from "../support/bundle.mjs";

try {
  const { main } = await loadBundled("bench", "./test/bench/main.ts", {
    exceljs: "commonjs exceljs",
    "playwright-core": "commonjs playwright-core",
  });
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`The benches could not be run: ${error.message}\n`);
  process.exitCode = 2;
}
