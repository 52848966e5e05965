import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const { HEADERS } = jest.requireActual<{ HEADERS: Readonly<Record<string, string>> }>(
  "../../src/delivery/contentSecurityPolicy.js",
);
const ROOT = path.join(__dirname, "../..");
const GUIDES = path.join(ROOT, "assets/guides");
const read = (...names: readonly string[]) => readFileSync(path.join(...names), "utf8");
/** What may ship with software under the MIT licence without conditions on it. */
const PERMISSIVE = [
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "Unlicense",
  "CC0-1.0",
];

const { dependencies } = JSON.parse(read(ROOT, "package.json")) as { dependencies: Record<string, string> };

it("give a reason for each dependency and for no other, with its licence", () => {
  const rows = read(GUIDES, "dependencies.md")
    .split("\n")
    .filter((line) => /^\| [@a-z]/.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(dependencies));
  for (const [, name = "", licence = "", why = ""] of rows) {
    const { license } = JSON.parse(read(ROOT, "node_modules", name, "package.json")) as { license: string };
    expect([name, licence]).toEqual([name, license]);
    expect(why).toMatch(/^[A-Z].{10,}\.$/);
  }
});

it("all that ships has a permissive licence", () => {
  const { packages } = JSON.parse(read(ROOT, "package-lock.json")) as {
    packages: Record<string, { dev?: boolean; license?: string; devOptional?: boolean }>;
  };
  const shipped = Object.entries(packages).filter(([name, { dev }]) => name !== "" && dev !== true);
  expect(shipped.length).toBeGreaterThan(50);
  const permissive = (license = "") =>
    license
      .replaceAll(/[()]/g, "")
      .split(/ (?:OR|AND) /)
      .some((each) => PERMISSIVE.includes(each));
  expect(shipped.filter(([, { license }]) => !permissive(license)).map(([name]) => name)).toEqual([]);
});

it("tell the headers that the workbench's own server sends", () => {
  const hosting = read(GUIDES, "hosting.md");
  for (const [name, value] of Object.entries(HEADERS)) expect(hosting).toContain(`\n${name}: ${value}\n`);
});

it("point at files that exist", () => {
  for (const guide of readdirSync(GUIDES)) {
    const links = [...read(GUIDES, guide).matchAll(/\]\((?!https:)([^)]+)\)/g)].map(([, link = ""]) => link);
    for (const link of links)
      expect([guide, link, existsSync(path.join(GUIDES, link))]).toEqual([guide, link, true]);
  }
});
