import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import configure from "../../webpack.config.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Bundles TypeScript with the command line's own webpack configuration, so that what runs is compiled as what is
 * shipped, and loads it.
 *
 * @param name of the bundle: it is written to dist/NAME/NAME.cjs.
 * @param entry the file to start from, relative to the project: "./test/docs/main.ts".
 * @param externals packages that Node loads itself, as webpack's option of that name.
 * @returns what the entry exports.
 * @throws Error with webpack's first message when the code does not bundle.
 */
export async function loadBundled(name, entry, externals = {}) {
  const folder = path.join(ROOT, "dist", name);
  await bundle({
    ...configure({}, {}).find((configuration) => configuration.name === "command line"),
    name,
    entry: { [name]: entry },
    output: { path: folder, filename: "[name].cjs", library: { type: "commonjs2" } },
    externals,
  });
  return createRequire(import.meta.url)(path.join(folder, `${name}.cjs`));
}

async function bundle(configuration) {
  const compiler = webpack(configuration);
  await new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      if (failure) reject(failure);
      else if (stats.hasErrors()) reject(new Error(stats.compilation.errors[0].message));
      else compiler.close(resolve);
    });
  });
}
