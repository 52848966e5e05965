import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PAGES } from "./pages";

/** Writes every generated page and says so. @param root the project's folder. */
export function writePages(root: string): void {
  for (const { path, make } of PAGES) {
    const text = make();
    writeFileSync(join(root, path), text);
    process.stdout.write(`${path}: ${text.split("\n").length - 1} lines\n`);
  }
}
