import { readFileSync } from "node:fs";
import path from "node:path";

const { hostingAddress, manifestAt } = jest.requireActual<{
  hostingAddress(text: string): string;
  manifestAt(manifest: string, address: string): string;
}>("../../src/delivery/hostedAt.js");

const MANIFEST = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");

it.each([
  ["https://plans.example.gov.uk", "https://plans.example.gov.uk"],
  ["https://plans.example.gov.uk/plan-check/", "https://plans.example.gov.uk/plan-check"],
  ["https://PLANS.example.gov.uk:8443/a/b", "https://plans.example.gov.uk:8443/a/b"],
])("takes the address %s as %s", (text, address) => {
  expect(hostingAddress(text)).toBe(address);
});

it.each([
  ["plans.example.gov.uk", "a whole address"],
  ["", "a whole address"],
  ["http://plans.example.gov.uk", "start with https://"],
  ["javascript:alert(1)", "start with https://"],
  ["https://me:secret@plans.example.gov.uk", "no user name or password"],
  ["https://plans.example.gov.uk/?folder=a", 'without "?" or "#"'],
])("refuses the address %s in a sentence", (text, words) => {
  expect(() => hostingAddress(text)).toThrow(words);
  expect(() => hostingAddress(text)).toThrow(`found "${text}".`);
});

it("points every address of the manifest there, and the app domain at its origin", () => {
  const made = manifestAt(MANIFEST, "https://plans.example.gov.uk/plan-check");
  const urls = (text: string) =>
    [...text.matchAll(/DefaultValue="(https?:[^"]+)"/g)].map(([, url = ""]) => url);
  expect(made).not.toContain("localhost");
  expect(made).toContain("<AppDomain>https://plans.example.gov.uk</AppDomain>");
  expect(urls(made)).toEqual(
    urls(MANIFEST).map((url) =>
      url.replace("https://localhost:3000/", "https://plans.example.gov.uk/plan-check/"),
    ),
  );
  expect(made.replaceAll(/https:[^"<]*/g, "")).toBe(MANIFEST.replaceAll(/https:[^"<]*/g, ""));
});
