import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

test("names in a list that stand alone in other rows are several leads", () => {
  const { actions } = reviewWorkbook(
    workbookFromText(`Task | Start | End | Lead
Draw the site plan | 2026-01-05 | 2026-02-06 | Clifton
Order the steel for the roof | 2026-02-09 | 2026-03-06 | Aditya
Walk round with the builders | 2026-03-09 | 2026-04-03 | Clifton, Aditya
Agree the layout of the hall | 2026-04-06 | 2026-05-01 | Learning, Skills`),
    { asAt: "2026-06-24" },
  );
  expect(actions.map(({ leads }) => leads)).toEqual([
    ["Clifton"],
    ["Aditya"],
    ["Clifton", "Aditya"],
    ["Learning, Skills"],
  ]);
});
