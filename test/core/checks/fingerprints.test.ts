import { reviewWorkbook } from "../../../src/core";
import { workbookFromText } from "../../support/textTable";

test("findings with the same words are told apart by their order, the first by its words alone", () => {
  const row = "Publish the offer | July 2019 |  | Amber";
  const fingerprints = (...rows: readonly string[]) =>
    reviewWorkbook(workbookFromText(["Action | Due | Lead | Status", ...rows].join("\n")), {
      asAt: "2019-06-24",
    })
      .findings.filter(({ check }) => check === "plan/missing-lead")
      .map(({ fingerprint }) => fingerprint);
  const led = "Brief schools | July 2019 | Head of Inclusion | Amber";
  const [alone] = fingerprints(row, led);
  expect(fingerprints(row, led, row, row)).toEqual([alone, `${alone ?? ""}-2`, `${alone ?? ""}-3`]);
});
