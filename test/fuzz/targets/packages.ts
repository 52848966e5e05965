import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Zip, ZipPassThrough, unzipSync } from "fflate";
import { readXlsx } from "../../../src/xlsx/read";
import { toSnapshot } from "../../../src/xlsx/snapshot";
import { WorkbookFileError } from "../../../src/xlsx/workbookFileError";
import { writeXlsx } from "../../../src/xlsx/write";
import { annotateDocument } from "../../../src/xlsx/annotate";
import { mustHold, type Target } from "../harness/target";
import { bytesOf } from "../harness/text";
import { refusedLater } from "./refused";
import { everyFeature, smallWorkbooks } from "./workbooks";
import { HOSTILE } from "./words";

/** Stands before each part in a package written as text: its name and content follow. */
const PART = "\x1e";
const MOST_SEED = 60_000;

const TOKENS = [
  ...HOSTILE,
  ...[
    'r="XFD1048576"',
    'r="A1"',
    'r="AAAAAAAA99999999999"',
    'r="1048577"',
    's="4294967295"',
    't="s"',
    't="d"',
  ],
  ...[
    't="inlineStr"',
    't="shared"',
    'si="0"',
    'ref="A1:XFD1048576"',
    'sqref="A:XFD 1:1048576"',
    'min="1" max="16384"',
  ],
  ...[
    "<c>",
    "</c>",
    "<row>",
    "</row>",
    "<v>9</v>",
    '<f t="shared" si="0"/>',
    "<is><t>x</t></is>",
    "<si><r><t>a</t></r></si>",
  ],
  ...[
    "<sheetData>",
    "</sheetData>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    '<!DOCTYPE x [<!ENTITY a "&b;&b;">]>',
    "&a;",
  ],
  ...[
    "&#x0;",
    "&#xD800;",
    "_x0000_",
    "_xD800_",
    "_x005F_",
    'encoding="utf-16"',
    'encoding="x-user-defined"',
    "xmlns:x=",
  ],
  ...[
    "../../../etc/passwd",
    "/xl/workbook.xml",
    "xl\\worksheets",
    "%2e%2e/",
    "worksheets/sheet1.xml",
    'TargetMode="External"',
  ],
  ...[
    'r:id="rId1"',
    '<sheet name="Plan" sheetId="1" r:id="rId1"/>',
    '<mergeCell ref="A1:XFD1048576"/>',
    '<mergeCell ref="B2:A1"/>',
  ],
  ...[
    '<col min="1" max="16384" width="9" hidden="1"/>',
    '<row r="1048576"/>',
    '<xf numFmtId="164"/>',
    'numFmtId="14"',
  ],
  ...[
    'formatCode="[$-F800]yyyy"',
    'formatCode="[&gt;=1e308]0;;;@@@"',
    'formatCode="0.000000000000000000000000000000000"',
  ],
  ...[
    '<cfRule type="expression" dxfId="99" priority="-1"><formula>N("plan-check:error-plain")=0</formula></cfRule>',
  ],
  ...[
    '<conditionalFormatting sqref="A1:XFD1048576">',
    "</conditionalFormatting>",
    'tint="9"',
    'theme="99"',
    'indexed="-1"',
  ],
  ...[
    'xmlns="urn:plan-check:stored"',
    '<planCheck xmlns="urn:plan-check:stored" version="3">{}</planCheck>',
    PART,
  ],
];

/** A file as it lies on a disk. */
export const archivesTarget: Target = {
  name: "archives",
  about: "files that end in .xlsx, byte by byte: the archive and what is packed in it",
  tokens: [
    "PK\x01\x02",
    "PK\x03\x04",
    "PK\x05\x06",
    "\xff\xff\xff\xff",
    "\0\0\0\0",
    "xl/workbook.xml",
    "__proto__",
    "../",
  ],
  maxLength: MOST_SEED,
  seeds: async () => [...(await smallWorkbooks()), await everyFeature()],
  run: readAndWrite,
};

/** What is in a file: parts as text, packed here, so that nearly every change reaches the reader of XML. */
export const packagesTarget: Target = {
  name: "packages",
  about: "the parts of .xlsx files by several writers: mutated, repeated, renamed, left out",
  tokens: TOKENS,
  maxLength: MOST_SEED,
  seeds: async () =>
    [...(await smallWorkbooks()), await everyFeature(), sample()]
      .map(asText)
      .filter(({ length }) => length < MOST_SEED),
  run: (input) => readAndWrite(pack(Buffer.from(input).toString("latin1"))),
};

async function readAndWrite(bytes: Uint8Array): Promise<unknown> {
  return refusedLater(WorkbookFileError, async () => {
    const document = await readXlsx(bytes);
    const snapshot = toSnapshot(document);
    for (const { values, text, bold, fills } of snapshot.sheets) {
      const widths = [values, text, bold, fills].flatMap((grid) => grid.map((row) => row.length));
      mustHold(new Set(widths).size <= 1, "The grids of a sheet are not of one shape.");
    }
    // What was read can be saved, highlighted, and is then the same to whoever reads it.
    annotateDocument(
      document,
      snapshot.sheets.map(({ name }) => ({
        sheet: name,
        address: "A1",
        severity: "error",
        surface: "plain",
      })),
    );
    const again = toSnapshot(await readXlsx(await writeXlsx(document)));
    mustHold(
      JSON.stringify(again) === JSON.stringify(snapshot),
      "Highlighted and saved, it reads as something else.",
    );
    return snapshot;
  });
}

function sample(): Uint8Array {
  return new Uint8Array(readFileSync(join(process.cwd(), "assets/sample-plan.xlsx")));
}

function asText(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  return bytesOf(
    parts.map(([name, part]) => `${PART}${name}\n${Buffer.from(part).toString("utf8")}`).join(""),
  );
}

/** Not packed small, and a name may stand in it twice. */
function pack(text: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const part of text.split(PART).slice(1)) {
    const end = part.indexOf("\n");
    const entry = new ZipPassThrough(part.slice(0, Math.max(0, end)).slice(0, 1000));
    zip.add(entry);
    entry.push(new Uint8Array(Buffer.from(part.slice(end + 1), "latin1")), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}
