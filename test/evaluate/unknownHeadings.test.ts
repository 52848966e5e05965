import { workbookFromText } from "../support/textTable";
import { disguise, headingCell } from "./disguise";
import { formatUnknownHeadings } from "./formatUnknownHeadings";
import { trueTable } from "./handMade";
import { UnknownHeadingsMeasure } from "./unknownHeadings";

const TEXT = `Ref | Action | Lead | Due date | Status
1.1 | Repair the gate of the north yard | Yard Manager | @2019-03-01 | Green
1.2 | Agree the rota for the summer fair | Rota Lead | @2019-07-15 | Amber
1.3 | Print the leaflet for new families | Office Manager | @2019-02-01 | Red
Ref | Action | Lead | Due date | Status
1.4 | Write the letter to the council | Clerk | @2019-04-01 | Amber`;

describe("a workbook with a heading of its own", () => {
  const snapshot = workbookFromText(TEXT);
  const [sheet] = snapshot.sheets;
  const name = sheet?.name ?? "";

  it("has a word that nobody uses wherever the heading stood in its column, and nowhere else", () => {
    const hidden = disguise(snapshot, [{ sheet: name, row: 0, column: 1 }]).sheets[0];
    expect(hidden?.text.map((row) => row[1])).toEqual([
      "Vorpen",
      "Repair the gate of the north yard",
      "Agree the rota for the summer fair",
      "Print the leaflet for new families",
      "Vorpen",
      "Write the letter to the council",
    ]);
    expect(hidden?.text.map((row) => row[2])).toEqual(sheet?.text.map((row) => row[2]));
  });

  it("finds the lowest heading of a column, and none where none is written", () => {
    if (!sheet) throw new Error("The workbook has no sheet.");
    expect(headingCell(sheet, [0, 0], 3)).toEqual({ sheet: name, row: 0, column: 3 });
    expect(headingCell(sheet, [0, 0], 9)).toBeNull();
  });

  it("is measured by the role that each column keeps", () => {
    const truth = trueTable({
      sheet: name,
      headerRows: [1, 1],
      dataRows: [2, 6],
      columns: { ref: ["A"], action: ["B"], lead: ["C"], due: ["D"], status: ["E"] },
    });
    const measure = new UnknownHeadingsMeasure("2019-06-24");
    measure.add("a.xlsx", { tables: [truth], negative: [], samples: [] }, snapshot);
    const result = measure.result();
    expect(result.oneAtATime).toMatchObject({ due: { kept: 1 }, status: { kept: 1 }, lead: { kept: 1 } });
    expect(result.aThird).toHaveLength(3);
    expect(formatUnknownHeadings(result)).toContain("One heading unknown at a time");
  });
});
