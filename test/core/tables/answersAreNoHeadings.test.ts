import { reviewWorkbook } from "../../../src/core";
import { workbookFromText } from "../../support/textTable";

const HEADINGS = "Ref | Action | Due | Lead | Status";

test.each([
  "1.2 | Agree the plan | February 2020 | Performance Manager | On track",
  "1.2 | Agree the plan | March 2020 | Task & Finish Group | On target",
  "1.2 | Agree the plan | May 2020 | Outcomes Board | Off track",
])("a row of data whose words name things is no row of headings: %s", (row) => {
  const text = `${HEADINGS}\n1.1 | Write the plan | April 2020 | Estates | Underway\n${row}\n1.3 | Print it | May 2020 | Estates | Underway`;
  const { tables, actions } = reviewWorkbook(workbookFromText(text), { asAt: "2019-06-24" });
  expect(tables).toHaveLength(1);
  expect(actions.map(({ ref }) => ref)).toEqual(["1.1", "1.2", "1.3"]);
});

test("a post that names the lead still heads a column", () => {
  const text = `Task | Due date | Project Manager | Status\nWrite the plan | 01/04/2020 | Estates | Underway\nPrint it | 01/05/2020 | Estates | Underway`;
  const { actions } = reviewWorkbook(workbookFromText(text), { asAt: "2019-06-24" });
  expect(actions.map(({ leads }) => leads)).toEqual([["Estates"], ["Estates"]]);
});
