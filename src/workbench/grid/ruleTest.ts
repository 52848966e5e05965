import { columnIndex } from "../../core/model/address";
import type { CellValue } from "../../core/model/workbookSnapshot";
import type { ConditionalFormatDocument } from "../../xlsx/document";

export type ValueAt = (row: number, column: number) => CellValue;
export type RuleTest = (row: number, column: number) => boolean;

/** The mark in the formulas of Plan Check's own rules, which are true everywhere. */
const OWN_MARK = /plan-check:/;
/** `$E5="R"`: the whole row takes the colour of its status, the commonest formula in the plans officers keep. */
const CELL_EQUALS = /^(\$?)([A-Z]{1,3})(\$?)(\d+)\s*=\s*("(?:[^"]|"")*"|-?\d+(?:\.\d+)?)$/i;
const COMPARISONS: Record<string, (value: number, low: number, high: number) => boolean> = {
  greaterThan: (value, low) => value > low,
  greaterThanOrEqual: (value, low) => value >= low,
  lessThan: (value, low) => value < low,
  lessThanOrEqual: (value, low) => value <= low,
  between: (value, low, high) => value >= low && value <= high,
  notBetween: (value, low, high) => value < low || value > high,
};

/**
 * @returns a test for the cells of a conditional format, or null for one that takes a calculation: those are not drawn.
 */
export function ruleTest(format: ConditionalFormatDocument, valueAt: ValueAt): RuleTest | null {
  if (format.type === "Custom") return formulaTest(format, valueAt);
  const test = valueTest(format);
  return test && ((row, column) => test(valueAt(row, column)));
}

type ValueTest = (value: CellValue) => boolean;

/** Rules are asked for at every row that is drawn; their XML is read once. */
const valueTests = new WeakMap<ConditionalFormatDocument, ValueTest | null>();

function valueTest(format: ConditionalFormatDocument): ValueTest | null {
  const known = valueTests.get(format);
  if (known !== undefined) return known;
  const test = format.sourceXml === null ? null : readValueTest(format.sourceXml);
  valueTests.set(format, test);
  return test;
}

function readValueTest(ruleXml: string): ValueTest | null {
  const rule = new DOMParser().parseFromString(ruleXml, "text/xml").documentElement;
  return rule.getAttribute("type") === "cellIs" ? comparison(rule) : wordTest(rule);
}

function formulaTest({ formula, ranges }: ConditionalFormatDocument, valueAt: ValueAt): RuleTest | null {
  const text = formula.replace(/^=/, "").trim();
  if (OWN_MARK.test(text) || /^true(?:\(\))?$/i.test(text)) return () => true;
  const match = CELL_EQUALS.exec(text);
  if (!match) return null;
  const [, fixedColumn, column = "", fixedRow, row = "", wanted = ""] = match;
  // A formula is written for the first cell of the rule's ranges; what is not fixed by $ moves along.
  const top = Math.min(...ranges.map((range) => range.row));
  const left = Math.min(...ranges.map((range) => range.column));
  const rowShift = fixedRow ? () => Number(row) - 1 : (at: number) => at + Number(row) - 1 - top;
  const columnShift = fixedColumn
    ? () => columnIndex(column)
    : (at: number) => at + columnIndex(column) - left;
  const operand = literal(wanted);
  return (atRow, atColumn) => same(valueAt(rowShift(atRow), columnShift(atColumn)), operand);
}

function comparison(rule: Element): ValueTest | null {
  const operator = rule.getAttribute("operator") ?? "";
  const [low = null, high = low] = [...rule.getElementsByTagName("formula")].map((each) =>
    literal(each.textContent),
  );
  if (low === null || high === null) return null;
  if (operator === "equal") return (value) => same(value, low);
  if (operator === "notEqual") return (value) => !same(value, low);
  const compare = COMPARISONS[operator];
  if (!compare || typeof low !== "number" || typeof high !== "number") return null;
  return (value) => typeof value === "number" && compare(value, low, high);
}

function wordTest(rule: Element): ValueTest | null {
  const words = rule.getAttribute("text")?.toLowerCase();
  if (!words) return null;
  const lower = (value: CellValue) => String(value).toLowerCase();
  switch (rule.getAttribute("type")) {
    case "containsText":
      return (value) => lower(value).includes(words);
    case "notContainsText":
      return (value) => !lower(value).includes(words);
    case "beginsWith":
      return (value) => lower(value).startsWith(words);
    case "endsWith":
      return (value) => lower(value).endsWith(words);
    default:
      return null;
  }
}

/** @returns the number or the text that a formula is, or null when it is neither. */
function literal(formula: string | null): number | string | null {
  const text = formula?.trim() ?? "";
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/** As Excel compares: text without case, and never equal to a number. */
function same(value: CellValue, wanted: number | string | null): boolean {
  if (typeof value === "string" && typeof wanted === "string")
    return value.toLowerCase() === wanted.toLowerCase();
  return value === wanted;
}
