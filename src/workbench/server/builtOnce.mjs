import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { lastChange } from "../../delivery/lastChange.js";
import { buildWorkbench } from "./build.mjs";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const SITES = path.join(ROOT, "dist", "served");
const SOURCES = ["src", "assets", "webpack.config.js", "package-lock.json"];

/**
 * Builds the workbench, unless these very sources have been built already: the browser tests ask for it one by one.
 * @returns {Promise<string>} the folder to serve, which stays as it is while these sources do
 * @throws Error with webpack's own messages when the build fails
 */
export async function builtOnce() {
  const site = path.join(SITES, String(lastChange(SOURCES.map((name) => path.join(ROOT, name)))));
  if (existsSync(site)) return site;
  mkdirSync(SITES, { recursive: true });
  const folder = mkdtempSync(path.join(SITES, "build-"));
  try {
    const build = await buildWorkbench({ folder, mode: "production", watch: false, report: () => {} });
    await build.close();
    moveTo(folder, site);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  removeOthers(site);
  return site;
}

/** Another build of the same sources may have come first: then there is one already, and it is as good. */
function moveTo(folder, site) {
  try {
    renameSync(folder, site);
  } catch (error) {
    if (!existsSync(site)) throw error;
  }
}

/** Sites of older sources; builds under way are left alone. */
function removeOthers(site) {
  for (const name of readdirSync(SITES)) {
    if (/^\d+$/.test(name) && name !== path.basename(site)) {
      rmSync(path.join(SITES, name), { recursive: true, force: true });
    }
  }
}
