import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

const ROOT = resolve(__dirname, "../..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");

/** "## How the code is laid out" up to the next heading. */
const SECTION = /^## How the code is laid out\n([\s\S]*?)^## /m.exec(README)?.[1] ?? "";

test("README names every folder of src and of core, and no other", () => {
  const named = [...SECTION.matchAll(/^( +)(\w+)\/ {2,}\S/gm)].map(([, indent = "", name = ""]) =>
    indent.length > 2 ? `core/${name}` : name,
  );
  const inCore = foldersIn("src/core").map((name) => `core/${name}`);
  expect(named.sort()).toEqual([...foldersIn("src"), ...inCore].sort());
});

test.each([
  ["src", "Room"],
  ["src/core", "Room of core"],
])("README says who imports whom in %s, as the code does", (base, heading) => {
  const rooms = foldersIn(base);
  expect(statedImports(heading)).toEqual(
    Object.fromEntries(rooms.map((room) => [room, importedBy(base, room, rooms)])),
  );
});

/** The table of README whose first heading is this one: each room with those that it imports, in alphabetical order. */
function statedImports(heading: string): Record<string, string[]> {
  const lines = SECTION.split("\n");
  const start = lines.findIndex((line) => new RegExp(`^\\| *${heading} +\\|`).test(line));
  const rows = lines.slice(start + 2);
  const table = rows.slice(
    0,
    rows.findIndex((line) => !line.startsWith("|")),
  );
  return Object.fromEntries(
    table.map((line) => {
      const [room = "", others = ""] = line.split("|").slice(1, 3);
      return [codeIn(room)[0] ?? "", codeIn(others).sort()];
    }),
  );
}

function codeIn(text: string): string[] {
  return [...text.matchAll(/`(\w+)`/g)].map(([, word = ""]) => word);
}

function importedBy(base: string, room: string, rooms: readonly string[]): string[] {
  const folder = join(ROOT, base, room);
  const imported = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(tsx?|m?js)$/.test(file))
    .flatMap((file) => importsOf(join(folder, file)))
    .map((path) => relative(join(ROOT, base), path))
    .filter((path) => !path.startsWith(".."))
    .map((path) => path.split(sep)[0] ?? "");
  return rooms.filter((other) => other !== room && imported.includes(other)).sort();
}

/** The files a file imports by a relative path, whole. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, "utf8");
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]*)"/g)].map(([, path = ""]) =>
    resolve(file, "..", path),
  );
}

function foldersIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
