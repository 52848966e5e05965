import { writeStored } from "../../src/core/model/stored";
import type { SheetDocument, WorkbookDocument } from "../../src/xlsx/document";
import { FILLS, TITLE } from "./looks";
import { prioritySheet } from "./prioritySheet";
import { SheetBuilder } from "./sheetBuilder";
import { ABOUT, PRIORITIES, PROGRESS } from "./source";

/** @returns the sample plan as a workbook: the same document each time, its as-at date kept in it. */
export function sampleDocument(): WorkbookDocument {
  return {
    sheets: [
      aboutSheet(),
      ...PRIORITIES.map((source, i) => prioritySheet(`Priority ${i + 1}`, source)),
      progressSheet(),
    ],
    activeSheet: 0,
    date1904: false,
    stored: writeStored({ asAt: "2019-06-24" }),
    source: null,
  };
}

function aboutSheet(): SheetDocument {
  const builder = new SheetBuilder("About", [16, 50]);
  const keyRow = 3;
  builder.put(0, 0, ABOUT.title, TITLE);
  builder.put(1, 0, ABOUT.date);
  ABOUT.key.forEach((cells, i) => {
    builder.putRow(keyRow + i, cells, { bold: i === 0 });
    const letters = /\((.+)\)$/.exec(cells[0] ?? "")?.[1] ?? "";
    const fill = FILLS[letters];
    if (fill !== undefined) builder.put(keyRow + i, 0, cells[0] ?? "", { fill });
  });
  builder.put(keyRow + ABOUT.key.length + 1, 0, ABOUT.note);
  return builder.sheet;
}

/** The three lists of the paper to the board, each with a band of capitals over the rows of a priority. */
function progressSheet(): SheetDocument {
  const builder = new SheetBuilder("Progress report", [8, 80, 16, 40]);
  builder.put(0, 0, PROGRESS.title, TITLE);
  let row = 3;
  for (const { heading, bands } of PROGRESS.lists) {
    builder.putRow(row++, ["", heading, "Due", "Lead"], { bold: true });
    for (const { band, rows } of bands) {
      builder.put(row, 0, band, { bold: true });
      builder.merge({ row: row++, column: 0, rowCount: 1, columnCount: 4 });
      for (const { ref, text, due, lead } of rows) builder.putRow(row++, [ref, text, due, lead], { table: true });
      // A band without rows is followed by an empty one.
      if (rows.length === 0) row++;
    }
    row++;
  }
  return builder.sheet;
}
