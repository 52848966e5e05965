import { execFileSync } from "node:child_process";
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import path from "node:path";

/** Of different lengths, so that a path that finds its way into the files shows. */
const FOLDERS = ["first", path.join("second", "and-deeper")];

/**
 * Builds the last commit in two new folders, with the packages installed here, and prints whether the bytes
 * are the same.
 * @param {string} root of the checkout
 * @param {string | undefined} origin as for `npm run release`
 * @throws Error when they are not
 */
export function proveReproducible(root, origin) {
  const temporary = mkdtempSync(path.join(root, "dist", "prove-"));
  try {
    const sums = FOLDERS.map((name) => releaseIn(path.join(temporary, name), root, origin));
    if (new Set(sums).size !== 1)
      throw new Error(`Two builds of the last commit differ:\n${sums.join("\n")}`);
    console.log(`Two builds of the last commit, in folders of their own, are the same:\n${sums[0]}`);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function releaseIn(folder, root, origin) {
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync("git", ["archive", "HEAD"], { cwd: root, maxBuffer: 2 ** 30 });
  execFileSync("tar", ["-x"], { cwd: folder, input: archive });
  linkFiles(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  execFileSync(
    process.execPath,
    ["src/delivery/release.js", ...(origin === undefined ? [] : ["--origin", origin])],
    {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const made = path.join(folder, "dist", "release");
  const sum = readdirSync(made).find((name) => name.endsWith(".sha256"));
  return readFileSync(path.join(made, sum), "utf8").trim();
}

/**
 * Folders of their own with the same files: a link to the folder would not do, as webpack names modules by where they
 * really are.
 */
function linkFiles(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.isFile()) linkSync(source, target);
    else if (entry.isDirectory() && entry.name !== ".cache") linkFiles(source, target);
  }
}
