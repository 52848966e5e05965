import type { Cell } from "../../model/workbookSnapshot";
import { round } from "./amount";
import type { KpiValueContext, Parts } from "./types";

/**
 * Reads a cell that holds a number by its number format: 0.847 shown as 0% is 84.7 %, and a date is no figure.
 *
 * @see https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68
 */
export function readNumberCell(
  value: number,
  cell: Pick<Cell, "text" | "numberFormat">,
  context: KpiValueContext,
): { readonly pattern: string; readonly parts: Parts } {
  const format = cell.numberFormat.split(";")[0] ?? "";
  const literal = [...format.matchAll(/"([^"]*)"|\\(.)/g)]
    .map((match) => match[1] ?? match[2] ?? "")
    .join("");
  const codes = format.replace(/"[^"]*"|\\.|_.|\*./g, "");
  const currency = /[£$€]/.exec(codes + literal)?.[0] ?? null;
  const plain = codes.replace(/\[[^\]]*\]/g, "");
  if (/[dmyhs]/i.test(plain) && !/general/i.test(plain))
    return { pattern: "date", parts: dateParts(cell.text, plain) };
  if (plain.includes("%"))
    return { pattern: "percentFormat", parts: { value: round(value * 100), unit: "%" } };
  const unit = literal.includes("%")
    ? "%"
    : (currency ?? (/^\s*[a-z]/i.test(literal) ? literal.trim() : null));
  if (unit !== null) return { pattern: "number", parts: { value: round(value), unit } };
  return bareNumber(round(value), context);
}

/** A number without a unit. In a measure that is a percentage it is one, and the missing sign is told. */
export function bareNumber(
  value: number,
  { percentMeasure }: KpiValueContext,
): { readonly pattern: string; readonly parts: Parts } {
  if (!percentMeasure) return { pattern: "number", parts: { value, unit: null } };
  if (Math.abs(value) > 0 && Math.abs(value) < 1) {
    const note = `${value} may be a fraction: ${value} % or ${round(value * 100)} %.`;
    return { pattern: "percentImplied", parts: { value, unit: "%", certain: false, note } };
  }
  const note = `No % is written; read as ${value} % because the measure is a percentage.`;
  return { pattern: "percentImplied", parts: { value, unit: "%", note } };
}

function dateParts(text: string, codes: string): Parts {
  const kind = /[dy]/i.test(codes) || /mmm/i.test(codes) ? "date" : "time";
  return { certain: false, note: `The cell holds a ${kind} (${text}), not a figure.` };
}
