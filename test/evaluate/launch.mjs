#!/usr/bin/env node
// Bundles the evaluation with the command line's own webpack configuration and runs it, so that what is measured is
// compiled as what is shipped.
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import configure from "../../webpack.config.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = path.join(ROOT, "dist", "evaluate");
const COULD_NOT_RUN = 2;

try {
  await bundle();
  const { main } = createRequire(import.meta.url)(path.join(FOLDER, "evaluate.cjs"));
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`The evaluation could not be started: ${error.message}\n`);
  process.exitCode = COULD_NOT_RUN;
}

async function bundle() {
  const configuration = configure({}, {}).find(({ name }) => name === "command line");
  const compiler = webpack({
    ...configuration,
    name: "evaluation",
    entry: { evaluate: "./test/evaluate/main.ts" },
    output: { path: FOLDER, filename: "[name].cjs", library: { type: "commonjs2" } },
    // It brings optional requires that webpack cannot follow, and is only needed here.
    externals: { exceljs: "commonjs exceljs" },
  });
  await new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      if (failure) reject(failure);
      else if (stats.hasErrors()) reject(new Error(stats.compilation.errors[0].message));
      else compiler.close(resolve);
    });
  });
}
