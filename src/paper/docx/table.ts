import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { PaperColumn } from "../blocks/types";
import { TEXT_WIDTH } from "./styles";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "767676" };
const HEADING_FILL = { type: ShadingType.CLEAR, fill: "E7E9EE", color: "auto" };

/** @returns "Table 3: …" over a table; Word renumbers it when tables come or go. */
export function captionOf(number: number, caption: string): Paragraph {
  const children = [
    new TextRun("Table "),
    new SimpleField("SEQ Table \\* ARABIC", String(number)),
    new TextRun(`: ${caption}`),
  ];
  return new Paragraph({ style: "Caption", keepNext: true, children });
}

/** A table with a heading row that repeats and columns of fixed widths, so that Word and LibreOffice lay it out alike. */
export function wordTable(columns: readonly PaperColumn[], rows: readonly (readonly string[])[]): Table {
  const widths = columnWidths(columns);
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, i) => wordCell(column.heading, column, widths[i] ?? 0, true)),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: isShort(row),
        children: columns.map((column, i) => wordCell(row[i] ?? "", column, widths[i] ?? 0, false)),
      }),
  );
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: [heading, ...body],
  });
}

/** A row is kept on one page unless it is long: a tall row that must not break leaves half a page white. */
function isShort(row: readonly string[]): boolean {
  return row.every((cell) => cell.length < 300);
}

/** @returns whole twentieths of a point that add up to the text's width. */
function columnWidths(columns: readonly PaperColumn[]): number[] {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => Math.floor((weight / total) * TEXT_WIDTH));
  const left = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, i) => (i === widths.length - 1 ? width + left : width));
}

function wordCell(text: string, { numeric }: PaperColumn, width: number, isHeading: boolean): TableCell {
  const paragraphs = text.split("\n").map(
    (line) =>
      new Paragraph({
        style: isHeading ? "TableHeading" : "TableText",
        // No single line of a row that breaks over a page is left alone.
        widowControl: true,
        alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun(line)],
      }),
  );
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...(isHeading ? { shading: HEADING_FILL } : {}),
    children: paragraphs,
  });
}
