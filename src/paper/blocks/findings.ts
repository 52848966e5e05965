import type { BoardPaper, ListDifference, MemberQuestion, ReportList } from "../../core/model/boardPaper";
import { findingsTable } from "./measures";
import { placeText } from "./columns";
import { tableOf } from "./table";
import type { Block } from "./types";

export function missingBlocks({ missing }: BoardPaper): Block[] {
  return [
    { kind: "subheading", text: "Promised figures that have not come" },
    findingsTable("Promises not kept", "Figures promised for a day that has gone by", missing.promises),
    { kind: "subheading", text: "Figures outstanding" },
    findingsTable(
      "Figures outstanding",
      "Targets whose period has ended without a figure",
      missing.outstanding,
    ),
    { kind: "subheading", text: "Other gaps in the sheets" },
    findingsTable("Other gaps", "What else the sheets do not say", missing.other),
  ];
}

/** The lists of a report in the workbook, each beside the plan's. */
export function reportListBlocks({ reportLists }: BoardPaper): Block[] {
  const differences = reportLists.flatMap((list) =>
    [...list.omitted, ...list.added].map((one) => ({ list, ...one })),
  );
  return [
    tableOf<ReportList>({
      name: "Report lists",
      caption: "Lists in the workbook's own report, beside the rows the plan gives",
      columns: [
        { heading: "List", weight: 34, of: ({ heading }) => heading },
        { heading: "Listed", weight: 10, numeric: true, of: ({ listed }) => listed.count },
        { heading: "In the plan", weight: 10, numeric: true, of: ({ fromPlan }) => fromPlan.count },
        { heading: "In both", weight: 10, numeric: true, of: ({ inBoth }) => inBoth.count },
        { heading: "The plan's rows", weight: 36, of: ({ fromPlan }) => fromPlan.names.join(", ") || "None" },
        { heading: "Range", weight: 20, only: "sheet", of: ({ table }) => table },
      ],
      rows: reportLists,
    }),
    { kind: "subheading", text: "Where they differ" },
    tableOf<ListDifference & { readonly list: ReportList }>({
      name: "Report differences",
      caption: "Rows on one list and not on the other",
      columns: [
        { heading: "List", weight: 30, of: ({ list }) => list.heading },
        { heading: "Difference", weight: 56, of: ({ sentence }) => sentence },
        { heading: "Cell", weight: 18, of: placeText },
      ],
      rows: differences,
    }),
  ];
}

const ANSWERED: Readonly<Record<MemberQuestion["answered"], string>> = {
  yes: "Answered from the sheet",
  partly: "Answered in part",
  no: "The sheet cannot answer this",
};
const MOST_CELLS = 12;

export function questionBlocks({ questions }: BoardPaper): Block[] {
  return [
    tableOf<MemberQuestion>({
      name: "Questions",
      caption: "Questions members will ask, and what the sheet answers",
      columns: [
        { heading: "Question", weight: 20, of: ({ question }) => question },
        { heading: "Answer", weight: 58, of: ({ answer }) => answer },
        { heading: "Is it answered", weight: 16, of: ({ answered }) => ANSWERED[answered] },
        {
          heading: "Cells",
          weight: 40,
          only: "sheet",
          of: ({ cells }) => cells.map(placeText).join(", ") || null,
        },
        { heading: "From", weight: 20, only: "page", of: cellsInShort },
      ],
      rows: questions,
    }),
  ];
}

/** A page has room for the first cells only: the sheet and the JSON have them all. */
function cellsInShort({ cells }: MemberQuestion): string {
  if (cells.length === 0) return "No cells";
  const bySheet = new Map<string, string[]>();
  for (const { sheet, cell } of cells.slice(0, MOST_CELLS))
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
  const shown = [...bySheet].map(([sheet, own]) => `${sheet}: ${own.join(", ")}`).join("; ");
  return cells.length > MOST_CELLS ? `${shown} and ${cells.length - MOST_CELLS} more` : shown;
}
