#!/usr/bin/env node
/**
 * `npm run build`: builds the add-in (dist/addin) and the command line (dist/cli).
 *
 *   --origin URL   the address that dist/addin will be hosted at, for the manifest in it
 */
import { parseArgs } from "node:util";
import configure from "../../webpack.config.js";
import { runWebpack } from "./runWebpack.js";

try {
  const { values } = parseArgs({ options: { origin: { type: "string" } } });
  await runWebpack(configure(values));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
