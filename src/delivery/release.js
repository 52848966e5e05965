#!/usr/bin/env node
/**
 * `npm run release`: builds the add-in afresh and packs it, with its checksum, into dist/release. The same commit, built
 * with the same packages for the same address, gives the same bytes.
 *
 *   --origin URL   the address that the add-in will be hosted at, for the manifest in it
 *   --prove        builds the last commit twice more, in two folders of their own, and compares the bytes
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import configure from "../../webpack.config.js";
import { proveReproducible } from "./proveReproducible.js";
import { runWebpack } from "./runWebpack.js";

const ROOT = path.join(import.meta.dirname, "../..");
const RELEASE = path.join(ROOT, "dist", "release");
/** Every file's time in the package: the earliest that a .zip can hold. */
const TIME = new Date(1980, 0, 1);

try {
  const { values } = parseArgs({
    options: { origin: { type: "string" }, prove: { type: "boolean", default: false } },
  });
  const { file, sum } = await release(values.origin);
  console.log(`${path.relative(ROOT, file)}\nsha256 ${sum}`);
  if (values.prove) proveReproducible(ROOT, values.origin);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function release(origin) {
  rmSync(RELEASE, { recursive: true, force: true });
  const folder = path.join(RELEASE, "addin");
  const configuration = configure({ origin }).find(({ name }) => name === "add-in");
  // Nothing of an earlier build may find its way in.
  await runWebpack({ ...configuration, output: { ...configuration.output, path: folder }, cache: false });
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
  const file = path.join(RELEASE, `plan-check-${version}.zip`);
  const bytes = zipSync(filesIn(folder), { level: 9, mtime: TIME });
  const sum = createHash("sha256").update(bytes).digest("hex");
  writeFileSync(file, bytes);
  writeFileSync(`${file}.sha256`, `${sum}  ${path.basename(file)}\n`);
  return { file, sum };
}

/** In the order of their names, which no file system decides. */
function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .map((name) => name.split(path.sep).join("/"))
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}
