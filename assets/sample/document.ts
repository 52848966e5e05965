import { NOTHING_STORED } from "../../src/core/settings/nothingStored";
import { writeStored } from "../../src/core/settings/stored";
import type { SheetDocument, WorkbookDocument } from "../../src/xlsx/document";
import { emptyDocument, setCell } from "../../src/xlsx/documentEdit";
import { putRow, sheetOf } from "./cells";
import { BOLD, FILLS, PLAIN, TITLE, wrapped } from "./looks";
import { prioritySheet } from "./prioritySheet";
import { fitRows } from "./rowHeights";
import { ABOUT, PRIORITIES, PROGRESS } from "./source";

/** @returns the sample plan as a workbook, the same each time, with its as-at date kept in it. */
export function sampleDocument(): WorkbookDocument {
  const sheets = [
    aboutSheet(),
    ...PRIORITIES.map((source, i) => prioritySheet(`Priority ${i + 1}`, source)),
    progressSheet(),
  ];
  sheets.forEach(fitRows);
  return {
    ...emptyDocument(),
    sheets,
    stored: writeStored({ ...NOTHING_STORED, settings: { asAt: "2019-06-24" } }),
  };
}

function aboutSheet(): SheetDocument {
  const sheet = sheetOf("About", [16, 50]);
  const keyRow = 3;
  putRow(sheet, 0, [ABOUT.title], TITLE);
  putRow(sheet, 1, [ABOUT.date], PLAIN);
  ABOUT.key.forEach((cells, i) => {
    putRow(sheet, keyRow + i, cells, i === 0 ? BOLD : PLAIN);
    const fill = FILLS[/\((.+)\)$/.exec(cells[0] ?? "")?.[1] ?? ""];
    if (fill !== undefined) setCell(sheet, keyRow + i, 0, { style: { fill } });
  });
  putRow(sheet, keyRow + ABOUT.key.length + 1, [ABOUT.note], PLAIN);
  return sheet;
}

/** The three lists of the paper to the board, each with a band of capitals over the rows of a priority. */
function progressSheet(): SheetDocument {
  const sheet = sheetOf("Progress report", [8, 80, 16, 40]);
  putRow(sheet, 0, [PROGRESS.title], TITLE);
  let row = 3;
  for (const { heading, bands } of PROGRESS.lists) {
    putRow(sheet, row++, ["", heading, "Due", "Lead"], BOLD);
    for (const { band, rows } of bands) {
      sheet.merges.push({ row, column: 0, rowCount: 1, columnCount: 4 });
      putRow(sheet, row++, [band], BOLD);
      for (const { ref, text, due, lead } of rows)
        putRow(sheet, row++, [ref, text, due, lead], wrapped(PLAIN));
      // A band with nothing under it is followed by an empty row.
      if (rows.length === 0) row++;
    }
    row++;
  }
  return sheet;
}
