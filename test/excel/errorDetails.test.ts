/** @jest-environment jsdom */
import { errorDetails } from "../../src/excel/errorDetails";
import { PlainError } from "../../src/excel/explainOfficeError";
import { emptyDocument, newSheet } from "../../src/xlsx/documentEdit";
import { open } from "./workbooks";

const PLACES = [
  "    at Xe (https://plans.example.gov.uk/plan-check/pane.0a1b2c3d.js:1:2345)",
  "    at async https://plans.example.gov.uk/456.c439648d.js:2:99",
  "    at c (https://appsforoffice.microsoft.com/lib/1/hosted/excel-web-16.00.js:26:1)",
].join("\n");

/** Texts that a cell may hold, each with SECRET in it. */
const CELL_TEXTS = [
  "SECRET: child 4, 12 High Street",
  "SECRET\n    at pay (https://plans.example.gov.uk/SECRET.0a1b2c3d.js:1:2)",
  "SECRET\n    at pane.SECRET12.js:1:1",
  "$& $1 SECRET \u0000 \ud800",
  "</textarea><script>SECRET</script>",
  "/pane.0a1b2c3d.js:1:1SECRET",
];

function failure(message: string, more: object = {}): Error {
  const error = new TypeError(message);
  error.stack = `TypeError: ${message}\n${PLACES}`;
  return Object.assign(error, more);
}

beforeAll(() => open({ ...emptyDocument(), sheets: [newSheet("SECRET sheet")] }, { requirementSet: "1.14" }));

it("tells versions, the kind of error and the places in built files", () => {
  expect(errorDetails(failure("x is not a function"), "1.2.3")?.text.split("\n")).toEqual([
    expect.stringMatching(/^Plan Check 1\.2\.3, code [0-9A-Z]{4}$/),
    "Excel of an unknown version on an unknown platform",
    "Requirement sets: ExcelApi 1.14",
    expect.stringMatching(/^Browser: Mozilla/),
    "Kind: TypeError",
    "Places:",
    "  pane.0a1b2c3d.js:1:2345",
    "  456.c439648d.js:2:99",
    "  excel-web-16.00.js:26:1",
  ]);
});

it.each(CELL_TEXTS)("holds nothing of the workbook: %j in the error's way", (secret) => {
  const errors = [
    failure(secret),
    failure(`Cannot read ${secret}.`, { code: "InvalidArgument", debugInfo: { errorLocation: secret } }),
    failure("", { code: secret, debugInfo: { message: secret, errorLocation: "Range.load" } }),
    Object.assign(failure("plain"), { name: secret, cause: new Error(secret) }),
    // The message was changed after the stack was made.
    Object.assign(failure(secret), { message: "changed" }),
    secret,
    { toString: () => secret },
  ];
  for (const error of errors) expect(errorDetails(error, "1.2.3")?.text).not.toContain("SECRET");
});

it("keeps what Excel itself says of where it failed", () => {
  const more = { code: "GeneralException", debugInfo: { errorLocation: "Range.load" } };
  expect(errorDetails(failure("x", more), "1.2.3")?.text).toContain(
    "Excel's answer: GeneralException at Range.load",
  );
});

it("has one code for one failure, whatever the workbook, and another for another", () => {
  const code = (error: unknown) => errorDetails(error, "1.2.3")?.code;
  expect(code(failure("one cell"))).toBe(code(failure("another cell")));
  expect(code(failure("one cell"))).not.toBe(code(new RangeError("one cell")));
});

it("has nothing to add to a failure that explains itself", () => {
  expect(errorDetails(new PlainError("The sheet is empty."), "1.2.3")).toBeNull();
});
