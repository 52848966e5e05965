import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { rowsThat } from "../shared/eachRow";
import { cellEvidence } from "../shared/evidence";
import { eachOrOne } from "../shared/rows";

export const refIsDate = defineCheck({
  id: "plan/ref-is-date",
  appliesTo: "plan",
  severity: "warning",
  title: "Ref turned into a date",
  why: "Excel takes a typed 1.1.2, 1-2 or 1/2 for a date. Nothing that names the ref finds the row any more.",
  howToFix: "Format the column as text and type the ref again.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n@2002-01-01 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Amber",
    finds: ["A3"],
    good: "Ref | Action | Due | Lead | Status\n1.1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Amber",
  },
  run: drawnFrom(
    () => ({ rows: dated }),
    ({ rows }, context) =>
      eachOrOne(context, rows, {
        roles: ["ref"],
        one: ({ texts }) => `The ref has turned into a date, “${texts.ref ?? ""}”.`,
        all: (count, names) => `${count} refs have turned into dates: ${names}.`,
        evidence: (row) => cellEvidence(row, "ref"),
      }),
  ),
});

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
/** As Excel shows a date that nobody gave a form: 01/01/2002, 01-Feb, Jan-02, 2002-01-01. */
const DATE = new RegExp(
  `^(?:\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d|\\d{1,2}-${MONTH}(?:-\\d{2,4})?|${MONTH}-\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d)$`,
  "i",
);

const dated = rowsThat(({ columns, texts }) => columns.ref !== undefined && DATE.test(texts.ref ?? ""));
