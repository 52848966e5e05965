import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { HostObject } from "../../../src/workbench/standin/hostObject";
import { isSupported } from "../../../src/workbench/standin/requirementSet";
import { makeConditionalFormatCollection } from "../../../src/workbench/standin/types/conditionalFormats";
import { makeRange } from "../../../src/workbench/standin/types/range";
import { makeTableCollection } from "../../../src/workbench/standin/types/tables";
import { makeApplication, makeWorkbook } from "../../../src/workbench/standin/types/workbook";
import { makeWorksheet } from "../../../src/workbench/standin/types/worksheet";
import { makeWorksheetCollection } from "../../../src/workbench/standin/types/worksheetCollection";

/** "Range.getCellProperties" → "1.9", as the library itself has it. */
function versionsInLibrary(): Map<string, string> {
  const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const source = readFileSync(join(folder, "excel-web-16.00.debug.js"), "utf8");
  const checks = source.matchAll(/_throwIfApiNotSupported\("([\w.]+)", _defaultApiSetName, "([\d.]+)"/g);
  return new Map([...checks].map(([, member = "", version = ""]) => [member, version]));
}

describe("requirement sets", () => {
  const library = versionsInLibrary();
  // Only the names and versions of their members are looked at, so nothing need stand behind the objects.
  const nothing = (): never => ({}) as never;
  const objects: HostObject[] = [
    makeWorkbook(nothing()),
    makeApplication(nothing()),
    makeWorksheetCollection(nothing()),
    makeWorksheet(nothing()),
    makeRange(nothing()),
    makeConditionalFormatCollection(nothing()),
    makeTableCollection(nothing()),
  ];

  it.each(objects.map((object) => [object.typeName, object] as const))(
    "brings the members of %s with the versions the library knows",
    (typeName, object) => {
      const declared = object.memberNames.map((name) => [name, object.member(name)?.since]);
      const known = object.memberNames.map((name) => {
        const inLibrary = name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
        return [name, library.get(`${typeName}.${inLibrary}`)];
      });
      expect(declared).toEqual(known);
    },
  );

  it("compares versions by their parts, not as decimals", () => {
    expect(isSupported("1.9", "1.15")).toBe(true);
    expect(isSupported("1.15", "1.9")).toBe(false);
    expect(isSupported("1.9", "1.9")).toBe(true);
    expect(isSupported("2.1", "1.15")).toBe(false);
    expect(isSupported(undefined, "1.1")).toBe(true);
  });
});
