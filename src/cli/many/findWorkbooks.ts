import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { CannotRun } from "../exitCodes";
import { printable } from "../wrap";

const WORKBOOK = /\.(?:xlsx|xlsm|csv)$/i;
/** Excel keeps a file of this name beside one that is open; hidden files are nobody's plans. */
const PASSED_OVER = /^(?:~\$|\.)/;

/** @returns whether the words name one file, rather than a folder or a pattern of names. */
export function isOneFile(name: string): boolean {
  return existsSync(name) ? !statSync(name).isDirectory() : !isPattern(name);
}

/**
 * @param names of files, folders (everything in them, at any depth) and patterns ("plans/**\/*.xlsx", for shells that
 *   leave them to the program).
 * @returns the workbooks, each once: in the order of the names, and within a folder by path.
 * @throws CannotRun for a folder without a workbook and a pattern that fits none. A file that is not there is for its
 *   reader to tell.
 */
export function findWorkbooks(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(workbooksOf))];
}

function workbooksOf(name: string): string[] {
  if (isOneFile(name)) return [path.normalize(name)];
  const pattern = !existsSync(name);
  const found = pattern ? fitting(name) : workbooksIn(name);
  if (found.length > 0) return found;
  throw new CannotRun(
    pattern
      ? `${printable(name)}: No workbook (.xlsx, .xlsm or .csv) fits this pattern; check the folder and the name.`
      : `${printable(name)}: There is no workbook (.xlsx, .xlsm or .csv) in this folder.`,
  );
}

function workbooksIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !PASSED_OVER.test(name));
  const found = entries.flatMap((entry) => {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) return workbooksIn(inside);
    return WORKBOOK.test(entry.name) ? [inside] : [];
  });
  return found.sort();
}

function fitting(pattern: string): string[] {
  const parts = path.normalize(pattern).split(path.sep);
  const fixed = parts.findIndex(isPattern);
  const folder = parts.slice(0, fixed).join(path.sep) || (path.isAbsolute(pattern) ? path.sep : ".");
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  const fits = new RegExp(`^${parts.slice(fixed).map(partSource).join("")}$`, "i");
  return workbooksIn(folder).filter((file) =>
    fits.test(path.relative(folder, file).split(path.sep).join("/")),
  );
}

function isPattern(name: string): boolean {
  return /[*?]/.test(name);
}

/** "**" is folders at any depth, none too; "*" and "?" stay within a name. */
function partSource(part: string, index: number, parts: readonly string[]): string {
  const last = index === parts.length - 1;
  if (part === "**") return last ? ".*" : "(?:[^/]+/)*";
  const source = part
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*+/g, "[^/]*")
    .replace(/\?/g, "[^/]");
  return last ? source : `${source}/`;
}
