import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PAGES } from "./pages";

test.each(PAGES.map((page) => [page.path, page] as const))("%s says what the code does", (path, page) => {
  const file = join(__dirname, "../..", path);
  const committed = existsSync(file) ? readFileSync(file, "utf8") : "";
  const made = page.make();
  if (committed !== made) throw new Error(staleness(path, committed, made));
});

/** One sentence and the first line that differs: a diff of the whole page would bury it. */
function staleness(path: string, committed: string, made: string): string {
  const [old, now] = [committed.split("\n"), made.split("\n")];
  const at = now.findIndex((line, index) => line !== old[index]);
  const line = at < 0 ? now.length : at;
  return (
    `${path} is stale; run npm run docs and commit it. The first difference is in line ${line + 1}: ` +
    `it says ${JSON.stringify(old[line] ?? "")}, the code gives ${JSON.stringify(now[line] ?? "")}.`
  );
}
