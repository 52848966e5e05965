import { reviewWorkbook } from "../../src/core";
import { keepReview } from "../../src/core/report/movement/keepReview";
import { movementBetween } from "../../src/core/report/movement/movementBetween";
import { paperMarkdown } from "../../src/paper/markdown";
import { paperOf } from "../support/paperOf";
import { workbookFromText } from "../support/textTable";

const HEADING = "Ref | Action | Due | Lead | Status";
const THEN = `${HEADING}
1.1 | Publish the local offer | April 2019 | Head of Inclusion | Amber
1.2 | Brief every school on it | May 2019 | Head of Inclusion | Amber
1.3 | Train the whole helpdesk | May 2019 | Health Lead | Amber
1.5 | Map the clinics' waiting lists | July 2019 | Health Lead | Amber`;
const NOW = `${HEADING}
1.1 | Publish the local offer | September 2019 | Head of Inclusion | Red
1.2 | Brief every school on it | May 2019 | Head of Inclusion | Amber
1.3 | Train the whole helpdesk | May 2019 | Health Lead | Complete
1.4 | Write the yearly review letters | August 2019 | Health Lead | Amber`;

const kept = (text: string, asAt: string) => keepReview(reviewWorkbook(workbookFromText(text), { asAt }));

it("says what moved, each with its from and to, and reconciles the open actions", () => {
  const movement = movementBetween(kept(THEN, "2019-03-24"), kept(NOW, "2019-06-24"));
  const markdown = paperMarkdown(paperOf(NOW, { movement }), ["movement"]);
  expect(markdown).toContain(
    "Against the review of 24 March 2019: 4 open then, plus 1 new and 0 reopened, less 1 completed, 0 cancelled and 1 removed, gives 3 open now.",
  );
  const rows = markdown.split("\n").filter((line) => / 1\.\d \| [A-Z]/.test(line));
  expect(rows).toEqual([
    "| New | 1.4 | Write the yearly review letters | Not in the plan | underway, due by 31 August 2019 |",
    "| Removed from the plan | 1.5 | Map the clinics' waiting lists | underway, due by 31 July 2019 | Not in the plan |",
    "| Completed | 1.3 | Train the whole helpdesk | underway | complete |",
    "| Re-rated | 1.1 | Publish the local offer | underway | delayed |",
    "| Moved later by 153 days, not said in the plan | 1.1 | Publish the local offer | 30 April 2019 | 30 September 2019 |",
  ]);
});

it("tells two versions of one day apart by which they are, for the day does not", () => {
  const movement = movementBetween(kept(THEN, "2019-06-24"), kept(NOW, "2019-06-24"));
  const markdown = paperMarkdown(paperOf(NOW, { movement }), ["movement"]);
  expect(markdown).toContain("Against the earlier version of the workbook: 4 open then");
  expect(markdown).toContain("| Open in the earlier version | 4 |");
  expect(markdown).toContain("| Open in this one | 3 |");
  expect(markdown).not.toMatch(/(?:since|on|of) 24 June 2019/);
});

it("says in one line that there was nothing to compare with", () => {
  expect(paperMarkdown(paperOf(NOW), ["movement"])).toContain(
    "Not known: there was no earlier review to compare with.",
  );
});
