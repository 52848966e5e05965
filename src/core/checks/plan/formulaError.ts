import { cellAddress } from "../../model/address";
import { defineCheck, type Draft } from "../defineCheck";
import { listWords } from "../shared/words";

/** More errors than this are told together: one broken formula is often copied down a column. */
const MOST_ERRORS = 3;

export const formulaError = defineCheck({
  id: "plan/formula-error",
  appliesTo: "plan",
  severity: "warning",
  title: "Formula error in the plan",
  why: "The formula lost what it looked up. What stood there, often a date or a status, is missing from the plan and from everything made of it.",
  howToFix: "Mend the formula, or type in the value it should give.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | #REF! | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | August 2019 | Head of Inclusion | Amber",
    finds: ["C2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | August 2019 | Head of Inclusion | Amber",
  },
  run({ table, rows }) {
    const { errors } = table.layout;
    if (errors.length === 0) return [];
    const byRow = new Map(rows.map((row) => [row.row, row]));
    const found = errors.map(({ row, column, text }): Draft => {
      const action = byRow.get(row) ?? null;
      const cell = cellAddress(row, column);
      return {
        row,
        column,
        ref: action?.ref ?? null,
        message: `The formula in ${cell} gives the error ${text}.`,
        evidence: [{ sheet: table.sheet, cell, text, readAs: null }],
        content: `${action?.title ?? ""} ${text}`,
      };
    });
    const [first] = found;
    if (found.length <= MOST_ERRORS || !first) return found;
    const cells = listWords(errors.slice(0, MOST_ERRORS).map(({ row, column }) => cellAddress(row, column)));
    return [
      {
        ...first,
        message: `${found.length} formulas in this plan give errors, the first in ${cells}.`,
        evidence: found.flatMap(({ evidence }) => evidence),
      },
    ];
  },
});
