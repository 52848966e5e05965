import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

function rolesOf(text: string) {
  const [table] = reviewWorkbook(workbookFromText(text), { asAt: "2026-06-24" }).tables;
  return table?.columns.map(({ heading, role }) => `${heading}: ${role}`) ?? null;
}

test.each([
  [
    "Milestone | Date\nOperators are agreed | 2026-05-14\nFirst build | 2026-11-20\nRelease | 2026-12-01",
    ["Milestone: action", "Date: due"],
  ],
  [
    "Date | Milestone\n14/05/2026 | Operators are agreed\n20/11/2026 | First build\n01/12/2026 | Release",
    ["Date: due", "Milestone: action"],
  ],
  [
    "Milestone | Date\nOperators are agreed | May 14, 2026\nFirst build | Aug 16, 2026\nRelease | Sep 18, 2026",
    ["Milestone: action", "Date: due"],
  ],
])("milestones with dates are a plan", (text, roles) => {
  expect(rolesOf(text)).toEqual(roles);
});

test.each([
  [
    "milestones long gone",
    "Milestone | Date\nOperators agreed | 2025-05-14\nFirst build | 2025-11-20\nRelease | 2025-12-01",
  ],
  [
    "a timetable",
    "Date | Session\n14/09/2026 | Opening talk\n15/09/2026 | Workshop on maps\n16/09/2026 | Closing panel",
  ],
  [
    "a change log",
    "Version | Date | Change | Author\n1.0 | 14/09/2026 | First issue | AB\n1.1 | 15/09/2026 | Typing errors | AB\n1.2 | 16/09/2026 | New logo | CD",
  ],
  [
    "the same few milestones of many",
    "ID | Milestone | Date\nE1 | Start | 2026-07-01\nE1 | Shortlist | 2026-08-01\nE2 | Start | 2026-07-03\nE2 | Shortlist | 2026-08-03\nE3 | Start | 2026-07-05\nE3 | Shortlist | 2026-08-05",
  ],
])("%s is none", (_what, text) => {
  expect(rolesOf(text)).toBeNull();
});
