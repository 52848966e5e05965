import { reviewWorkbook } from "../../../../src/core";
import { workbookFromText } from "../../../support/textTable";

const REST = `1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | Two sessions were held
1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green | Two sessions were held
2.1 | Print the leaflet | July 2019 | Head of Inclusion | Green | Two sessions were held`;

function unknown(update: string, others: { name: string; text: string }[] = []): string[] {
  const text = `Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green | ${update}\n${REST}`;
  const { findings } = reviewWorkbook(workbookFromText(text), {
    asAt: "2019-06-24",
    others: others.map((other) => ({ name: other.name, snapshot: workbookFromText(other.text) })),
  });
  return findings.filter(({ check }) => check === "plan/unknown-reference").map(({ message }) => message);
}

test.each(["Depends on action 1.9", "see 1.9", "linked to 2.7", "see Action 1.9 (under review)"])(
  "%j refers to nothing",
  (update) => expect(unknown(update)).toHaveLength(1),
);

test.each([
  "see 1.2",
  "part of 2", // the theme above 2.1
  "(CSC IP 3.4.6)",
  "School Plan – Action 1.9",
  "see action 1.9 of the School Plan",
  "action 1.9 in the inspectors' report",
  "section 1.9",
  "recommendation 1.9",
  "see action 1.9.4", // no ref here is built like it
  "linked to 2.5% of the budget",
  "see 1.4.19",
])("%j is no reference to an action that should be here", (update) => expect(unknown(update)).toEqual([]));

test("looks into a plan beside this one where it is named", () => {
  const other = {
    name: "school-plan.xlsx",
    text: "Ref | Action | Due | Lead | Status\n5.1 | Open the hall | July 2019 | Head | Green\n5.2 | Paint the hall | July 2019 | Head | Green\n5.3 | Let the hall | July 2019 | Head | Green",
  };
  expect(unknown("School Plan – Action 5.2", [other])).toEqual([]);
  expect(unknown("School Plan – Action 5.9", [other])).toEqual([
    "1.1 refers to 5.9 (“School Plan – Action 5.9”), but School Plan has no such action.",
  ]);
});
