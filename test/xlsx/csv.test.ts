import { growth, LINEAR } from "../support/growth";
import fc from "fast-check";
import { reviewWorkbook } from "../../src/core";
import { readCsv } from "../../src/xlsx/csv";
import { parseCsv } from "../../src/xlsx/csvRows";
import { cellOf } from "../../src/xlsx/documentEdit";
import { openDocument } from "../../src/xlsx/openDocument";
import { readXlsx } from "../../src/xlsx/read";
import { toSnapshot } from "../../src/xlsx/snapshot";
import { WorkbookFileError } from "../../src/xlsx/workbookFileError";
import { writeXlsx } from "../../src/xlsx/write";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The one sheet as it is shown. */
function shown(bytes: Uint8Array, name = "plan.csv"): readonly (readonly string[])[] {
  return toSnapshot(readCsv(bytes, name)).sheets[0]?.text ?? [];
}

describe("how the text is held", () => {
  const words = "Lead,Cost\nZoë – “SEN”,€5";
  const rows = [
    ["Lead", "Cost"],
    ["Zoë – “SEN”", "€5"],
  ];
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
  const cp1252 = Buffer.from("Lead,Cost\nZo\xeb \x96 \x93SEN\x94,\x805", "latin1");

  test.each([
    ["UTF-8", utf8(words)],
    ["UTF-8 with a byte order mark", utf8(`\ufeff${words}`)],
    ["UTF-16, little end first", utf16(words)],
    ["UTF-16, big end first", utf16(words).swap16()],
    ["Windows-1252", cp1252],
    ["Windows line ends", utf8(words.replace("\n", "\r\n"))],
    ["old Macintosh line ends", utf8(words.replace("\n", "\r"))],
  ])("%s", (_, bytes) => {
    expect(shown(bytes)).toEqual(rows);
  });
});

describe("how the rows are parted", () => {
  test.each<[what: string, text: string, rows: string[][]]>([
    ["commas", "a,b\n1,2\n", [["a", "b"], ["1", "2"], [""]]],
    [
      "semicolons, with commas in the words",
      "Ref;Do this, that;Lead\n1;Then;A, B\n2;1,5;C",
      [
        ["Ref", "Do this, that", "Lead"],
        ["1", "Then", "A, B"],
        ["2", "1,5", "C"],
      ],
    ],
    [
      "tabs",
      "Ref\tDo; this, that\n1\tx",
      [
        ["Ref", "Do; this, that"],
        ["1", "x"],
      ],
    ],
    ["as the first line says", "sep=;\na,b,c;d", [["a,b,c", "d"]]],
    ["one column", "only\nthis", [["only"], ["this"]]],
    [
      "a title above, shorter than the rows",
      "Plan, priority 1\nRef;Due;Lead\n1;2;3\n4;5;6",
      [["Plan, priority 1"], ["Ref", "Due", "Lead"], ["1", "2", "3"], ["4", "5", "6"]],
    ],
    [
      "lines and commas in quotation marks",
      '1,"a\nb, ""c"""\n2,d',
      [
        ["1", 'a\nb, "c"'],
        ["2", "d"],
      ],
    ],
    [
      "quotation marks inside a word",
      '1,a "b" c\n2,5"',
      [
        ["1", 'a "b" c'],
        ["2", '5"'],
      ],
    ],
    ["quotation marks that are not doubled", '"he said "hi" to",x', [['he said "hi" to', "x"]]],
    [
      "one that is never closed",
      '1,"open, x\n2,"b, c"\n3,d',
      [
        ["1", '"open', " x"],
        ["2", "b, c"],
        ["3", "d"],
      ],
    ],
    [
      "two that are never closed",
      '1,"a\n2,"b\n3,c',
      [
        ["1", '"a'],
        ["2", '"b'],
        ["3", "c"],
      ],
    ],
    [
      "one closed too early",
      '"abc"def,x\n1,2',
      [
        ['"abc"def', "x"],
        ["1", "2"],
      ],
    ],
  ])("%s", (_, text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  test.each(['"', '",', '"a\n', '"a"b,', ",", "\n", ';"\t', '"" '])(
    "%j over and over is parted in linear time",
    (unit) => expect(growth(unit, parseCsv, 2_500)).toBeLessThan(LINEAR),
  );

  test("what was written well is read back, whatever it says", () => {
    const value = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\t", "\n", " ", "1", "é") });
    const table = fc
      .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 6 }))
      .chain(([columns, rows]) =>
        fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "\t"), (rows, delimiter) => {
        const line = (row: string[]) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter);
        expect(parseCsv(`sep=${delimiter}\n${rows.map(line).join("\n")}`)).toEqual(rows);
      }),
    );
  });
});

describe("what a cell holds", () => {
  const cell = (written: string) => {
    const [sheet] = readCsv(utf8(`sep=\t\nx\t${written}`), "plan.csv").sheets;
    const found = sheet ? cellOf(sheet, 0, 1) : null;
    return found && [found.value, found.style.numberFormat];
  };

  test.each<[string, string | number | boolean, string]>([
    ["12", 12, "General"],
    ["-3.7", -3.7, "General"],
    [" 42 ", 42, "General"],
    ["1.50", 1.5, "0.00"],
    ["14,100", 14100, "#,##0"],
    ["1,234.50", 1234.5, "#,##0.00"],
    ["90%", 0.9, "0%"],
    ["14.1%", 0.141, "0.0%"],
    ["-130%", -1.3, "0%"],
    ["£1,200", 1200, "£#,##0"],
    ["-£5.50", -5.5, "£0.00"],
    ["$15,200,000", 15200000, "$#,##0"],
    ["TRUE", true, "General"],
    ["007", "007", "General"],
    ["1E5", "1E5", "General"],
    ["1,23", "1,23", "General"],
    ["12345678901234567890", "12345678901234567890", "General"],
    ["£1.2m", "£1.2m", "General"],
    ["(3.7)", "(3.7)", "General"],
    ["5%+", "5%+", "General"],
    ["31/03/2019", "31/03/2019", "General"],
    ["Mar-19", "Mar-19", "General"],
    ["2019-03-31", "2019-03-31", "General"],
    ["1/2", "1/2", "General"],
    ["=1+1", "=1+1", "General"],
    ["#N/A", "#N/A", "General"],
    ["true", "true", "General"],
  ])("%j is %j in the format %s", (written, value, format) => {
    expect(cell(written)).toEqual([value, format]);
  });

  test("spaces alone are nothing", () => {
    expect(cell("  ")).toBeNull();
  });

  test("1.10 stays text beside refs of several parts, and only in their column", () => {
    const rows = toSnapshot(readCsv(utf8("1.9,1.9\n1.10,1.5\n1.10.1,2\n"), "plan.csv")).sheets[0]?.values;
    expect(rows).toEqual([
      ["1.9", 1.9],
      ["1.10", 1.5],
      ["1.10.1", 2],
    ]);
  });

  test("whatever it is, it shows what was written", () => {
    const amount = fc.stringMatching(/^-?[£$]?\d{1,3}(?:,\d{3}){0,2}(?:\.\d{1,4})?%?$/);
    fc.assert(
      fc.property(fc.oneof(amount, fc.double().map(String), fc.string()), (written) => {
        fc.pre(!/["\0\r\n\t]/.test(written) && written.trim() !== "");
        expect(shown(utf8(`sep=\t\nx\t${written}`))[0]?.[1]?.trim()).toBe(written.trim());
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ["../my plans/Plan 2019.csv", "Plan 2019"],
  ["C:\\plans\\SEND.plan.CSV", "SEND.plan"],
  ["a[1]:b*?.csv", "a 1 b"],
  ["'quoted'.csv", "quoted"],
  [".csv", "Sheet1"],
  [`${"x".repeat(40)}.csv`, "x".repeat(31)],
])("%j is the sheet %j", (file, name) => {
  expect(readCsv(utf8("a"), file).sheets.map((sheet) => sheet.name)).toEqual([name]);
});

test.each<[what: string, bytes: Uint8Array, message: string]>([
  ["no bytes", new Uint8Array(0), "This file is empty; there is nothing to review in it."],
  ["white space", utf8("\ufeff \r\n\t"), "This file is empty; there is nothing to review in it."],
  [
    "a picture",
    Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
    "This file is not text, although its name ends in .csv. If it is an Excel workbook, give it its own ending (.xlsx); otherwise open it in the program it was made with and save it as CSV UTF-8.",
  ],
  [
    "too many columns",
    utf8(",".repeat(20_000)),
    "This file has 1 rows and 20001 columns, more than a sheet of Excel holds (1048576 and 16384). Split it and review the parts.",
  ],
])("%s is refused with a clear sentence", (_, bytes, message) => {
  const read = () => readCsv(bytes, "plan.csv");
  expect(read).toThrow(WorkbookFileError);
  expect(read).toThrow(message);
});

const PLAN = `Early help plan,,,,
,,,,
Ref,Action,Due,Lead,Status
1.9,Publish the local offer,March 2019,Head of Inclusion,G
1.10,"Agree, and fund, the pathway",31/08/2019,Health Lead,A
1.11,Train the panel,30/04/2019,Health Lead,C
`;

test("a plan in a .csv file is reviewed as in a workbook", () => {
  const { tables, actions, findings } = reviewWorkbook(toSnapshot(readCsv(utf8(PLAN), "Plan.csv")), {
    asAt: "2019-06-24",
  });
  expect(tables.map(({ id, kind }) => [id, kind])).toEqual([["Plan!A3:E6", "plan"]]);
  expect(actions.map(({ ref, due, status }) => [ref, due?.to, status?.value])).toEqual([
    ["1.9", "2019-03-31", "onTrack"],
    ["1.10", "2019-08-31", "underway"],
    ["1.11", "2019-04-30", "complete"],
  ]);
  expect(findings.map(({ check, cell }) => [check, cell])).toContainEqual([
    "plan/overdue-rated-on-track",
    "E4",
  ]);
});

test("it is saved as a workbook that holds the same", async () => {
  const document = await openDocument(utf8(`${PLAN}=1+1,"a\nb",90%,007,"£1,200"\n`), "Plan.CSV");
  const saved = await openDocument(await writeXlsx(document), "Plan.xlsx");
  expect(toSnapshot(saved)).toEqual(toSnapshot(document));
  await expect(readXlsx(utf8(PLAN))).rejects.toThrow(WorkbookFileError);
});

test("semicolons inside the sentences of most lines do not part a file whose commas part them all alike", () => {
  const rows = parseCsv(
    `Ref,Risk,Control,Owner
1,"Flood, or worse",Pumps; sandbags,Clerk
2,Theft,Locks; lights; a guard,Warden
3,Fire,Drills; doors,Warden
4,Frost,Lagging; heaters,Clerk`,
  );
  expect(rows.map(({ length }) => length)).toEqual([4, 4, 4, 4, 4]);
});
