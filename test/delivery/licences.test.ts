import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const { licenceNotice, packageFolders } = jest.requireActual<{
  licenceNotice(folders: readonly string[]): string;
  packageFolders(files: readonly string[]): string[];
}>("../../src/delivery/licences.js");

const folder = mkdtempSync(path.join(os.tmpdir(), "plan-check-licences-"));
afterAll(() => rmSync(folder, { recursive: true }));

const packageIn = (place: string, about: object, licence?: string) => {
  const where = path.join(folder, "node_modules", place);
  mkdirSync(where, { recursive: true });
  writeFileSync(path.join(where, "package.json"), JSON.stringify(about));
  if (licence !== undefined) writeFileSync(path.join(where, "LICENSE.md"), licence);
  return where;
};

it("finds the package of each file, also of packages within packages and of scopes", () => {
  expect(
    packageFolders([
      "/a/node_modules/react/index.js",
      "/a/node_modules/react/cjs/react.js",
      "/a/node_modules/@fluentui/react-tabs/lib/index.js",
      "/a/node_modules/docx/node_modules/nanoid/index.js",
      "C:\\a\\node_modules\\@griffel\\core\\index.js",
      "/a/src/pane/index.tsx",
    ]),
  ).toEqual([
    "/a/node_modules/react",
    "/a/node_modules/@fluentui/react-tabs",
    "/a/node_modules/docx/node_modules/nanoid",
    "C:\\a\\node_modules\\@griffel\\core",
  ]);
});

it("lists packages by name with the words of their licences, the same one once", () => {
  const second = packageIn("second", { name: "second", version: "2.0.0", license: "ISC" });
  const first = packageIn(
    "first",
    { name: "first", version: "1.0.0", license: "MIT" },
    "Do as you like.\r\n",
  );
  const again = packageIn(
    "second/node_modules/first",
    { name: "first", version: "1.0.0", license: "MIT" },
    "Do.",
  );
  const notice = licenceNotice([second, first, again]);
  expect(notice.match(/^ {2}.*$/gm)).toEqual(["  first 1.0.0: MIT", "  second 2.0.0: ISC"]);
  expect(notice).toContain("first 1.0.0 (MIT)\n\nDo as you like.\n");
});

it("refuses a package that states no licence", () => {
  const silent = packageIn("silent", { name: "silent", version: "1.0.0" });
  expect(() => licenceNotice([silent])).toThrow("The package silent states no licence.");
});
