// Writes assets/sample-plan.xlsx from the words and figures beside this file: node assets/sample/build.mjs
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import configure from "../../webpack.config.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TARGET = path.join(ROOT, "assets", "sample-plan.xlsx");

mkdirSync(path.join(ROOT, "dist"), { recursive: true });
const built = mkdtempSync(path.join(ROOT, "dist", "sample-build-"));
try {
  await bundle(path.join(ROOT, "assets", "sample", "bytes.ts"), built);
  const { sampleBytes } = createRequire(import.meta.url)(path.join(built, "sample.cjs"));
  writeFileSync(TARGET, await sampleBytes());
  console.log(`Wrote ${path.relative(process.cwd(), TARGET)}.`);
} finally {
  rmSync(built, { recursive: true });
}

/** The command line's own build, with another entry. */
function bundle(entry, folder) {
  const commandLine = configure({}, {}).find(({ name }) => name === "command line");
  const output = { path: folder, filename: "sample.cjs", library: { type: "commonjs2" } };
  const compiler = webpack({ ...commandLine, entry, output });
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      if (failure) reject(failure);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: "errors-only" })));
      else compiler.close(resolve);
    });
  });
}
