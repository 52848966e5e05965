import { reviewWorkbook } from "../../src/core";
import type { Check } from "../../src/core/checks/defineCheck";
import type { Review } from "../../src/core/model/review";
import { workbookFromText } from "./textTable";

/** @returns the review of one of a check's examples, with the workbook beside it where the check has one. */
export function reviewExample({ examples: { asAt, other } }: Check, text: string): Review {
  const others = other ? [{ name: other.name, snapshot: workbookFromText(other.text) }] : [];
  return reviewWorkbook(workbookFromText(text), { asAt, others });
}
