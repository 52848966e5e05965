import type { ConditionalFormatDocument, ConditionalLook } from "./document";
import { NO_LOOK } from "./documentEdit";
import { parseReferences } from "./references";
import type { XmlElement } from "./xmlTree";
import { attribute, childrenOf, child, isTrue } from "./xmlTree";

/** A conditional format with where its rule stands in the part. */
export interface LocatedFormat {
  readonly format: ConditionalFormatDocument;
  readonly priority: number;
  readonly rule: XmlElement;
  /** The `conditionalFormatting` element that holds it. */
  readonly block: XmlElement;
}

/** The rule types of the file (ECMA-376 part 1, 18.18.12) by the names of Office.js (Excel.ConditionalFormatType). */
const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/** @returns the sheet's conditional formats, highest priority first. Those of extensions (x14) are left in the file. */
export function readConditionalFormats(
  sheet: XmlElement,
  text: string,
  looks: readonly ConditionalLook[],
): ConditionalFormatDocument[] {
  return locateConditionalFormats(sheet, text, looks).map(({ format }) => format);
}

/** @returns the same with where each stands in the part's text. */
export function locateConditionalFormats(
  sheet: XmlElement,
  text: string,
  looks: readonly ConditionalLook[],
): LocatedFormat[] {
  return childrenOf(sheet, "conditionalFormatting")
    .flatMap((block) =>
      childrenOf(block, "cfRule").map((rule) => ({
        format: readRule(rule, attribute(block, "sqref") ?? "", text, looks),
        priority: Number(attribute(rule, "priority") ?? Number.MAX_SAFE_INTEGER),
        rule,
        block,
      })),
    )
    .sort((a, b) => a.priority - b.priority);
}

function readRule(
  rule: XmlElement,
  ranges: string,
  text: string,
  looks: readonly ConditionalLook[],
): ConditionalFormatDocument {
  const type = TYPES[attribute(rule, "type") ?? ""] ?? "PresetCriteria";
  const look = looks[Number(attribute(rule, "dxfId") ?? Number.NaN)] ?? NO_LOOK;
  return {
    type,
    ranges: parseReferences(ranges),
    formula: type === "Custom" ? (child(rule, "formula")?.text ?? "") : "",
    stopIfTrue: isTrue(attribute(rule, "stopIfTrue")),
    look: { ...look, borders: { ...look.borders } },
    sourceXml: text.slice(rule.start, rule.end),
  };
}
