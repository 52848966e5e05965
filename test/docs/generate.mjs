#!/usr/bin/env node
// Writes the pages that are generated from the code: `npm run docs`.
import { fileURLToPath } from "node:url";
import { loadBundled } from "../support/bundle.mjs";

try {
  const { writePages } = await loadBundled("docs", "./test/docs/main.ts");
  writePages(fileURLToPath(new URL("../..", import.meta.url)));
} catch (error) {
  process.stderr.write(`The pages could not be generated: ${error.message}\n`);
  process.exitCode = 1;
}
