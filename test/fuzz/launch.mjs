#!/usr/bin/env node
// Runs the long fuzz campaigns on the code as it is shipped.
import path from "node:path";
import { loadBundled } from "../support/bundle.mjs";

try {
  const { main } = await loadBundled("fuzz", "./test/fuzz/main.ts", { exceljs: "commonjs exceljs" });
  process.exitCode = await main(process.argv.slice(2), path.resolve("dist/fuzz/fuzz.cjs"));
} catch (error) {
  process.stderr.write(`The fuzzing could not be started: ${error.message}\n`);
  process.exitCode = 2;
}
