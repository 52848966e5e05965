import { parseAddress } from "../core/model/address";
import type { Highlight } from "../core/report/highlights/highlightsOf";
import type { LineStyle, Look } from "../core/report/highlights/looks";
import { lookIn, markFormula } from "../core/report/highlights/mark";
import { rulesFor, type Rule } from "../core/report/highlights/rules";
import type { ConditionalFormatDocument, ConditionalLook, SheetDocument, WorkbookDocument } from "./document";
import { NO_LOOK } from "./documentEdit";
import { openPackage } from "./zipPackage";

/** What was highlighted, and what could not be. */
export interface Annotated {
  readonly cells: number;
  /** Protected and hidden sheets with findings: they are left as they are, as the add-in leaves them in Excel. */
  readonly leftSheets: readonly string[];
}

/**
 * Highlights these cells of a workbook and no others, in place, by the conditional formats that the add-in makes in
 * Excel; highlights of an earlier review go. Nothing else of it changes.
 */
export function annotateDocument(document: WorkbookDocument, highlights: readonly Highlight[]): Annotated {
  for (const sheet of document.sheets) removeOurs(sheet);
  const open = new Map(document.sheets.filter(isOpen).map((sheet) => [sheet.name, sheet]));
  const painted = highlights.filter(({ sheet }) => open.has(sheet));
  for (const rule of rulesFor(painted)) open.get(rule.sheet)?.conditionalFormats.push(format(rule));
  const left = highlights.filter(({ sheet }) => !open.has(sheet)).map(({ sheet }) => sheet);
  return { cells: painted.length, leftSheets: [...new Set(left)] };
}

/** @returns whether the file is digitally signed (ECMA-376 part 2, 12): no changed copy of it can be. */
export function isSigned({ source }: WorkbookDocument): boolean {
  return source !== null && [...openPackage(source).keys()].some((name) => /^_xmlsignatures\//i.test(name));
}

function isOpen({ protected: locked, visibility }: SheetDocument): boolean {
  return !locked && visibility === "visible";
}

function removeOurs(sheet: SheetDocument): void {
  if (sheet.protected || sheet.visibility === "veryHidden") return;
  sheet.conditionalFormats = sheet.conditionalFormats.filter(
    ({ type, formula }) => type !== "Custom" || lookIn(formula) === null,
  );
}

/** Last of a sheet's formats, so that the officer's own still win. */
function format({ look, address }: Rule): ConditionalFormatDocument {
  return {
    type: "Custom",
    ranges: address.split(",").flatMap((area) => parseAddress(area) ?? []),
    formula: markFormula(look.name).slice(1),
    stopIfTrue: false,
    look: conditionalLook(look),
    sourceXml: null,
  };
}

/** The lines of Office.js by their names in the file (ECMA-376 part 1, 18.18.3). */
const LINES: Readonly<Record<LineStyle, string>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  Dot: "dotted",
};

function conditionalLook({ fill, line, lineColor, bold, underline }: Look): ConditionalLook {
  const edge = { style: LINES[line], color: lineColor };
  return {
    ...NO_LOOK,
    fill,
    bold: bold ? true : null,
    underline: underline ? true : null,
    borders: { top: edge, bottom: edge, left: edge, right: edge },
  };
}
