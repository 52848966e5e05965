import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from "docx";
import type { BoardPaper } from "../../core/model/boardPaper";
import { paperBlocks, type SectionId } from "../blocks";
import type { Block, PaperDocument } from "../blocks/types";
import { pageTable } from "../pageTables";
import { PAGE, STYLES, TEXT_WIDTH } from "./styles";
import { captionOf, wordTable } from "./table";

/**
 * The paper as a Word document (.docx): A4, real headings, heading rows that repeat, captions, page numbers, in British
 * English. It holds no pictures, so none needs a text in its place.
 */
export async function paperDocx(paper: BoardPaper, sections?: readonly SectionId[]): Promise<Uint8Array> {
  const content = paperBlocks(paper, sections);
  const document = new Document({
    title: content.title,
    description: `Position as at ${paper.heading.asAt}`,
    creator: content.author ?? "Plan Check",
    lastModifiedBy: content.author ?? "Plan Check",
    styles: STYLES,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        footers: { default: footerOf(content.title) },
        children: bodyOf(content),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function bodyOf({ title, facts, sections }: PaperDocument): (Paragraph | Table)[] {
  const count = { tables: 0 };
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(oneLine(title))] }),
    ...facts.map(
      ([label, value]) =>
        new Paragraph({
          spacing: { after: 40 },
          children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(oneLine(value))],
        }),
    ),
    ...sections.flatMap((section) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(section.title)] }),
      ...section.blocks.flatMap((block) => blockParts(block, count)),
    ]),
  ];
}

function blockParts(block: Block, count: { tables: number }): (Paragraph | Table)[] {
  switch (block.kind) {
    case "paragraph":
      return block.text.split("\n").map((line) => new Paragraph({ children: [new TextRun(line)] }));
    case "note":
      return [new Paragraph({ style: "Note", children: [new TextRun(oneLine(block.text))] })];
    case "subheading":
      return [heading2(block.text)];
    case "table": {
      const { columns, groups } = pageTable(block);
      return groups.flatMap(({ name, caption, rows }) => {
        const heading = name === null ? [] : [heading2(name)];
        if (rows.length === 0) return [...heading, new Paragraph("None.")];
        count.tables++;
        return [...heading, captionOf(count.tables, caption), wordTable(columns, rows), spaceAfterTable()];
      });
    }
  }
}

function heading2(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(oneLine(text))] });
}

/** Word joins two tables that touch. */
function spaceAfterTable(): Paragraph {
  return new Paragraph({ spacing: { after: 60, line: 120 }, children: [] });
}

function footerOf(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun(oneLine(title).slice(0, 90)),
          new TextRun({ children: ["\tPage ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}
