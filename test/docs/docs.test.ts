import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PAGES } from "./pages";

test.each(PAGES.map((page) => [page.path, page] as const))("%s says what the code does", (path, page) => {
  const file = join(__dirname, "../..", path);
  const committed = existsSync(file) ? readFileSync(file, "utf8") : "";
  const made = page.make();
  if (committed !== made) throw new Error(staleness(path, committed, made));
});

/** One sentence and where the page first differs: a diff of the whole page would bury it. */
function staleness(path: string, committed: string, made: string): string {
  let at = 0;
  while (at < made.length && committed[at] === made[at]) at++;
  const line = made.slice(0, at).split("\n").length;
  const from = made.lastIndexOf("\n", at - 1) + 1;
  return (
    `${path} is stale; run npm run docs and commit it. The first difference is in line ${line}: ` +
    `it says ${excerpt(committed, from, at)}, the code gives ${excerpt(made, from, at)}.`
  );
}

/** The line from a little before the difference on, without the padding of tables. */
function excerpt(text: string, lineStart: number, at: number): string {
  const line = text.slice(Math.max(lineStart, at - 40)).split("\n", 1)[0] ?? "";
  return JSON.stringify(line.replace(/ +/g, " ").slice(0, 120));
}
