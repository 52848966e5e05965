import { readCsv } from "../../../src/xlsx/csv";
import { toSnapshot } from "../../../src/xlsx/snapshot";
import { WorkbookFileError } from "../../../src/xlsx/workbookFileError";
import { mustHold, type Target } from "../harness/target";
import { bytesOf } from "../harness/text";
import { refused } from "./refused";
import { HOSTILE } from "./words";

export const csvTarget: Target = {
  name: "csv",
  about: "files that end in .csv",
  tokens: [
    ...HOSTILE,
    ...[
      ",",
      ";",
      "\t",
      "|",
      '"',
      '""',
      '","',
      "\r\n",
      "\n\n",
      "sep=;\n",
      "\ufeff",
      "1.1.1",
      "007",
      "1E5",
      "14.1%",
    ],
    ...[
      "£1,234.50",
      "TRUE",
      "Mar 19",
      "31/03/2019",
      '"a\nb"',
      ",".repeat(60),
      "\n".repeat(60),
      '"'.repeat(30),
    ],
  ],
  maxLength: 4000,
  seeds: () => [
    bytesOf("Ref,Action,Due,Lead,Status\n1.1,Publish,March 2019,Head of Inclusion,G\n"),
    bytesOf('sep=;\r\nRef;Action\r\n1.1;"Publish; and ""brief""\r\nevery school"\r\n'),
    Uint8Array.of(0xff, 0xfe, ...Buffer.from("Ref\tAction\n1.1\tPublish\n", "utf16le")),
    Uint8Array.of(0xfe, 0xff, 0, 0x41, 0, 0x2c, 0, 0x42),
    Uint8Array.of(0x41, 0x2c, 0xa3, 0x80, 0x9f, 0x0a),
  ],
  run: (input) =>
    refused(WorkbookFileError, () => {
      const document = readCsv(input, "plan.csv");
      for (const sheet of document.sheets) {
        for (const cells of sheet.cells.values()) {
          for (const { formula } of cells.values()) mustHold(formula === null, "Text became a formula.");
        }
      }
      return toSnapshot(document);
    }),
};
