import { growth, LINEAR } from "../../support/growth";
import fc from "fast-check";
import { leadKey, sameLead, splitLeads } from "../../../src/core/read/leads";

/** Far above what 100 kB takes on a busy machine, far below what a quadratic reader would take. */

test.each<readonly [string, readonly string[]]>([
  ["Head of Inclusion/ MLCSU representative", ["Head of Inclusion", "MLCSU representative"]],
  ["Head of Inclusion\nHealth Lead", ["Head of Inclusion", "Health Lead"]],
  ["SEND Auditor; Health Lead", ["SEND Auditor", "Health Lead"]],
  ["Health Lead and Education Lead", ["Health Lead", "Education Lead"]],
  [
    "Communications and Engagement Lead and Health Lead",
    ["Communications and Engagement Lead", "Health Lead"],
  ],
  ["Head of Inclusion, Head of SEND", ["Head of Inclusion", "Head of SEND"]],
  ["Head of Service, Health Lead", ["Head of Service", "Health Lead"]],
  ["Service Manager, Early Help Coordinator", ["Service Manager", "Early Help Coordinator"]],
  ["Head of Service, Health Lead, SEND Auditor", ["Head of Service", "Health Lead", "SEND Auditor"]],
  ["Director, Quality and Performance Manager", ["Director", "Quality and Performance Manager"]],
  ["Math Chair, Registrar", ["Math Chair", "Registrar"]],
  ["Finance Officer, Accountant", ["Finance Officer", "Accountant"]],
  ["Chair and Vice Chair", ["Chair", "Vice Chair"]],
  ["Jane Example and John Sample", ["Jane Example", "John Sample"]],
  ["JS, AB", ["JS", "AB"]],
  ["HR & IT", ["HR", "IT"]],
  ["Vinay + Romi", ["Vinay", "Romi"]],
  ["Paris + Avery + IT team", ["Paris", "Avery", "IT team"]],
  ["@ann @bo-lee", ["@ann", "@bo-lee"]],
  ["@ann, @bo", ["@ann", "@bo"]],
  [
    "Senior Commissioning Manger F&WCCG / Head of Service Policy Information and Commissioning",
    ["Senior Commissioning Manger F&WCCG", "Head of Service Policy Information and Commissioning"],
  ],
  ["DCOs/ Director of Children's Social Care", ["DCOs", "Director of Children's Social Care"]],
])("splits %j", (text, leads) => expect(splitLeads(text)).toEqual(leads));

test.each([
  "Head of Service, Learning and Skills",
  "Head of Service, Learning Disabilities, Autism and Mental Health",
  "Head of Education, Quality and Performance",
  "Head of Service Health Equity, Welfare & Partnerships",
  "Senior Manager, Children and Maternity System MBCCG",
  "Senior Manager, Public Health Partnerships",
  "Senior Manager, Service Improvement Team",
  "Head of Service, Parent and Carer Forum",
  "Manager, Finance",
  "Director and Health Lead for the area",
  "Lancashire Parent, Carer Forum Chair",
  "Communication and Engagement Lead",
  "Policy Information and Commissioning Lead",
  "Task and Finish Group",
  "Local Area Partnerships",
  "Learning and Skills",
  "Jane Example, Head of HR",
  "Jane Example (HR/Finance)",
  "R&D Manager",
])("%j is one lead", (text) => expect(splitLeads(text)).toEqual([text]));

test.each(["", " ", "–", "TBC", "tba", "n/a", "N/A", "?", "To be confirmed", "Vacant"])(
  "%j names nobody",
  (text) => expect(splitLeads(text)).toEqual([]),
);

test.each([
  ["Health Lead", "Health lead"],
  ["Communication and Engagement Lead", "Communications and Engagement Lead"],
  ["Commissioning Manger", "Commissioning Manager"],
  ["Director of Children's Social Care", "Director of Childrens Social Care"],
  ["Director of Children’s Social Care", "Director of Children's  Social Care"],
])("%j and %j are one lead", (a, b) => expect(sameLead(a, b)).toBe(true));

test.each([
  ["Head", "Head of Service"],
  ["SEND Health Lead", "Health Lead"],
  ["Locality 1", "Locality 2"],
  ["Lead A", "Lead B"],
  ["Care Lead", "Core Lead"],
  ["Manger of Schools", "Manager of Skills"],
  ["", ""],
])("%j and %j are two", (a, b) => expect(sameLead(a, b)).toBe(false));

test("a key drops case, spaces, punctuation and plural s", () => {
  expect(leadKey("LA Inclusion-Service Managers")).toBe("lainclusionservicemanager");
});

test("never throws, and loses no text but separators and labels", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (a, b) => {
      splitLeads(a);
      return sameLead(a, b) === sameLead(b, a);
    }),
  );
});

test.each([",", "/", "a, ", "Head of A and ", "&", "(", "; "])(
  "%j over and over is read in linear time",
  (unit) => {
    const read = (text: string) => [splitLeads(`${text}x`), sameLead(text, `${text}x`)];
    expect(growth(unit, read)).toBeLessThan(LINEAR);
  },
);

test("a list of names that stand alone elsewhere is several leads, and others are one", () => {
  const alone = new Set(["Clifton", "Aditya", "Arslan", "Skills"]);
  expect(splitLeads("Clifton, Aditya and Arslan", alone)).toEqual(["Clifton", "Aditya", "Arslan"]);
  expect(splitLeads("Clifton, Bea", alone)).toEqual(["Clifton, Bea"]);
  expect(splitLeads("Clifton, Aditya")).toEqual(["Clifton, Aditya"]);
});
