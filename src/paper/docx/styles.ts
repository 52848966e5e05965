import { AlignmentType, type IStylesOptions } from "docx";

/** Dark on white, above 7:1 (WCAG AAA); nothing is told by colour alone. */
const INK = "1A1A1A";
const HEADING = "1F3864";
const QUIET = "4D4D4D";

/** A4 with margins of 2 cm, in twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_134 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Arial 11, as most councils' accessibility rules ask; tables one and a half points smaller. Sizes in half points. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: "Arial", size: 22, color: INK, language: { value: "en-GB", eastAsia: "en-GB" } },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    title: {
      run: { font: "Arial", size: 40, bold: true, color: HEADING },
      paragraph: { spacing: { after: 160 }, alignment: AlignmentType.LEFT },
    },
    heading1: {
      run: { font: "Arial", size: 30, bold: true, color: HEADING },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font: "Arial", size: 24, bold: true, color: HEADING },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    caption: {
      run: { font: "Arial", size: 19, bold: true, color: INK },
      paragraph: { spacing: { before: 80, after: 60 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: "TableText",
      name: "Table text",
      basedOn: "Normal",
      run: { size: 18 },
      paragraph: { spacing: { before: 20, after: 20, line: 240 } },
    },
    {
      id: "TableHeading",
      name: "Table heading",
      basedOn: "TableText",
      run: { size: 17, bold: true },
    },
    {
      id: "Note",
      name: "Note",
      basedOn: "Normal",
      run: { size: 19, color: QUIET },
      paragraph: { spacing: { before: 80, after: 160 } },
    },
    {
      id: "Footer",
      name: "footer",
      basedOn: "Normal",
      run: { size: 17, color: QUIET },
    },
  ],
};
