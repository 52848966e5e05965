import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;
const RULE = "-".repeat(78);

/** Writes a file with the name, version and licence of every package that a build has put into its scripts. */
export class Licences {
  /** @param {string} filename of the notice among the build's files */
  constructor(filename) {
    this.filename = filename;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "Licences", stage }, () => {
        const text = licenceNotice(packageFolders([...compilation.modules].flatMap(filesOf)));
        compilation.emitAsset(this.filename, new webpack.sources.RawSource(text));
      });
    });
  }
}

/** Modules that webpack has put together into one are told apart again; some modules are no files. */
function filesOf(module) {
  if (module.modules) return [...module.modules].flatMap(filesOf);
  return module.resource === undefined ? [] : [module.resource];
}

/**
 * @param {readonly string[]} files paths of bundled files
 * @returns {string[]} the folders of the packages they belong to, each once
 */
export function packageFolders(files) {
  const folders = files.flatMap((file) => {
    const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file);
    return found === null ? [] : [found[0]];
  });
  return [...new Set(folders)];
}

/**
 * @param {readonly string[]} folders of packages
 * @returns {string} the notice: sorted by name, packages with the same licence text each with it in full
 * @throws Error naming a package that states no licence: it must not ship unseen
 */
export function licenceNotice(folders) {
  const entries = folders.map(readPackage).sort((a, b) => (a.title < b.title ? -1 : 1));
  const unique = entries.filter(({ title }, index) => title !== entries[index - 1]?.title);
  const list = unique.map(({ title, licence }) => `  ${title}: ${licence}`);
  const texts = unique.map(({ title, licence, text }) => `${RULE}\n${title} (${licence})\n\n${text}\n`);
  return [
    "Plan Check is made with the following packages. Their licences allow it to be used and passed on.\n",
    ...list,
    "",
    ...texts,
  ].join("\n");
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  if (typeof license !== "string") throw new Error(`The package ${name} states no licence.`);
  const title = `${name} ${version}`;
  return {
    title,
    licence: license,
    text: licenceText(folder) ?? `Its package brings no text of the licence.`,
  };
}

function licenceText(folder) {
  const names = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort();
  if (names.length === 0) return null;
  return names
    .map((name) => readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n").trim())
    .join("\n\n");
}
