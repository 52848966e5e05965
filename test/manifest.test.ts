import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

const ROOT = join(__dirname, "..");
const ORIGIN = "https://localhost:3000/";
/** The pages webpack makes, and where their sources stand. */
const PAGES: Readonly<Record<string, string>> = {
  "pane.html": "src/pane/pane.html",
  "commands.html": "src/commands/commands.html",
  "help.html": "src/pane/help.html",
};

/** @see https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const source = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const manifest: Document = new DOMParser().parseFromString(source, "text/xml");
const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const text = (name: string): string => all(name)[0]?.textContent?.trim() ?? "";
const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap(all).filter((each) => each.hasAttribute("id"));

describe("manifest.xml", () => {
  it("is a task pane for Excel with an id of its own", () => {
    expect(attribute(manifest.documentElement as Element, "xsi:type")).toBe("TaskPaneApp");
    expect(text("Id")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(attribute(all("Host")[0] as Element, "Name")).toBe("Workbook");
    expect(text("Permissions")).toBe("ReadWriteDocument");
    expect(text("DefaultLocale")).toBe("en-GB");
  });

  it("has the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(text("Version")).toBe(`${version}.0`);
  });

  it("has its elements in the order of Office's schema", () => {
    for (const [parent, order] of Object.entries(ORDER)) {
      for (const element of all(parent)) {
        const names = [...element.childNodes]
          .filter((node) => node.nodeType === 1)
          .map((node) => node.nodeName);
        expect([parent, names.filter((name) => !order.includes(name))]).toEqual([parent, []]);
        // Only controls may stand several times.
        const sorted = order.flatMap((name) =>
          names.filter((each) => each === name).slice(0, name === "Control" ? names.length : 1),
        );
        expect([parent, names]).toEqual([parent, sorted]);
      }
    }
  });

  // test/excel/apiUse.test.ts holds the code to this set.
  it("asks for ExcelApi 1.9, with and without the ribbon", () => {
    const sets = [...all("Set"), ...all("bt:Set")];
    expect(sets.map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`)).toEqual([
      "ExcelApi 1.9",
      "ExcelApi 1.9",
    ]);
  });

  it("speaks with its own origin alone, and over https", () => {
    expect(all("AppDomain").map((each) => `${each.textContent ?? ""}/`)).toEqual([ORIGIN]);
    const addresses = [...source.matchAll(/"(\w+:\/\/[^"]+)"|>(\w+:\/\/[^<]+)</g)].map(
      ([, a, b]) => a ?? b ?? "",
    );
    const namespaces = /^http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//;
    expect(addresses.filter((each) => !`${each}/`.startsWith(ORIGIN) && !namespaces.test(each))).toEqual([]);
  });

  it("points at pages and pictures that exist", () => {
    const urls = [...source.matchAll(/DefaultValue="(https?:[^"]+)"/g)].map((match) => match[1] ?? "");
    expect(urls.length).toBeGreaterThan(12);
    for (const url of urls) {
      expect(url.startsWith(ORIGIN)).toBe(true);
      const file = url.slice(ORIGIN.length);
      expect([url, existsSync(join(ROOT, PAGES[file] ?? file))]).toEqual([url, true]);
    }
  });

  it("has icons of the sizes it says they are", () => {
    const images = all("bt:Image").filter((image) => image.hasAttribute("size"));
    expect(images.map((image) => attribute(image, "size"))).toEqual(Array(4).fill(["16", "32", "80"]).flat());
    for (const image of images) {
      const url = resource(attribute(image, "resid"));
      const size = Number(attribute(image, "size"));
      expect([url, pictureSize(url)]).toEqual([url, [size, size]]);
    }
    expect(pictureSize(attribute(all("IconUrl")[0] as Element, "DefaultValue"))).toEqual([32, 32]);
    expect(pictureSize(attribute(all("HighResolutionIconUrl")[0] as Element, "DefaultValue"))).toEqual([
      64, 64,
    ]);
  });

  it("uses every resource and defines every one it uses", () => {
    const used = new Set([...source.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]));
    const defined = resources.map((each) => attribute(each, "id"));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
    // A resid may be 32 characters long.
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it("has unique ids for its group and buttons", () => {
    const ids = [...all("Group"), ...all("Control")].map((each) => attribute(each, "id"));
    expect(new Set(ids).size).toBe(4);
  });

  it("keeps its texts within Office's limits", () => {
    expect(attribute(all("DisplayName")[0] as Element, "DefaultValue").length).toBeLessThanOrEqual(30);
    expect(attribute(all("Description")[0] as Element, "DefaultValue").length).toBeLessThanOrEqual(250);
    const strings = (list: string, most: number) => {
      for (const each of all(list).flatMap((parent) => [...parent.getElementsByTagName("bt:String")])) {
        expect(attribute(each, "DefaultValue").length).toBeLessThanOrEqual(most);
      }
    };
    strings("bt:ShortStrings", 125);
    strings("bt:LongStrings", 250);
  });

  it("runs functions that the commands page associates", () => {
    const commands = readFileSync(join(ROOT, "src/commands/index.ts"), "utf8");
    const names = all("FunctionName").map((each) => each.textContent);
    expect(names).toEqual(["reviewNow", "clearHighlights"]);
    for (const name of names) expect(commands).toContain(`Office.actions.associate("${name}"`);
  });
});

function resource(id: string): string {
  const found = resources.find((each) => attribute(each, "id") === id);
  return found === undefined ? "" : attribute(found, "DefaultValue");
}

/** Width and height from the head of a PNG (https://www.w3.org/TR/png-3/#11IHDR). */
function pictureSize(url: string): [number, number] {
  const bytes = readFileSync(join(ROOT, url.slice(ORIGIN.length)));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
