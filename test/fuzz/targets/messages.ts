import type { RequestBody } from "../../../src/workbench/standin/wire";
import { ExcelStandIn } from "../../../src/workbench/standin/excelStandIn";
import { connectHostBridge } from "../../../src/workbench/standin/hostBridge";
import { pastedCells } from "../../../src/workbench/grid/clipboard";
import { emptyDocument, newSheet, setCell } from "../../../src/xlsx/documentEdit";
import { mustHold, type Target } from "../harness/target";
import { bytesOf, textOf } from "../harness/text";
import { HOSTILE } from "./words";

const path = (
  Id: number,
  ObjectPathType: number,
  Name: string,
  ParentObjectPathId = 0,
  args: readonly unknown[] = [],
) => ({
  ...{ Id, ObjectPathType, Name, ParentObjectPathId },
  ArgumentInfo: { Arguments: args },
});
const act = (Id: number, ActionType: number, ObjectPathId: number, rest: object = {}) => ({
  ...{ Id, ActionType, Name: "", ObjectPathId },
  ...rest,
});
const PATHS = {
  1: path(1, 1, ""),
  2: path(2, 4, "Worksheets", 1),
  3: path(3, 5, "GetItem", 2, ["Plan"]),
  4: path(4, 3, "GetRange", 3, ["A1:B2"]),
  5: path(5, 4, "ConditionalFormats", 4),
  6: path(6, 3, "Add", 5, ["Custom"]),
  7: path(7, 4, "CustomXmlParts", 1),
};
const REQUEST = {
  AutoKeepReference: false,
  Actions: [
    act(1, 1, 4),
    act(2, 2, 4, {
      QueryInfo: { Select: ["values", "text", "format/fill/color"], Expand: [], Top: 3, Skip: 0 },
    }),
    act(3, 4, 4, {
      Name: "Values",
      ArgumentInfo: {
        Arguments: [
          [
            ["a", 1],
            [true, ""],
          ],
        ],
      },
    }),
    act(4, 3, 4, {
      Name: "GetCellProperties",
      ArgumentInfo: { Arguments: [{ format: { fill: { color: true } } }] },
    }),
    act(5, 1, 6),
    act(6, 3, 7, { Name: "Add", ArgumentInfo: { Arguments: ["<x/>"] } }),
    act(7, 9, 3, { ObjectState: { Name: "Plan 2", Visibility: "Visible" } }),
    act(8, 5, 0),
  ],
  ObjectPaths: PATHS,
};

const TOKENS = [
  ...HOSTILE,
  ...[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "true",
    '""',
    "-1",
    "1e999",
    "[[[[[[",
    '"ActionType":',
    '"ObjectPathId":',
  ],
  ...[
    '"Name":"Delete"',
    '"Name":"Clear"',
    '"Name":"__proto__"',
    '"Name":"constructor"',
    '"Name":"Insert"',
    '"Name":"Sort"',
  ],
  ...[
    '"A1:XFD1048576"',
    '"XFE1"',
    '"A:A"',
    '"Plan!A1"',
    '"__proto__"',
    '"ParentObjectPathId":6',
    '"ParentObjectPathId":5',
  ],
  ...[
    '"ObjectPathType":6',
    '"ObjectPathType":2',
    '"Top":-1',
    '"Skip":1e9',
    '"ReferencedObjectPathIds":[1,2,3]',
  ],
  ...[
    '"Name":"GetUsedRange"',
    '"Name":"GetResizedRange"',
    '"Name":"GetOffsetRange"',
    '"Name":"GetRangeAreas"',
    '"Name":"Add"',
  ],
];

/** What the add-in's side sends: anybody's code may run there. */
export const messagesTarget: Target = {
  name: "messages",
  about: "requests to the workbench's Excel and messages over its bridge",
  tokens: TOKENS,
  maxLength: 8000,
  seeds: () => [bytesOf(JSON.stringify(REQUEST)), bytesOf(JSON.stringify({ Actions: [], ObjectPaths: {} }))],
  async run(input) {
    const text = textOf(input);
    const bridged = await overTheBridge(`{"id":1,"message":{"body":${JSON.stringify(text)}}}`);
    const raw = await overTheBridge(text);
    return [bridged, raw];
  },
};

/** What is pasted into the grid. */
export const pastedTarget: Target = {
  name: "pasted",
  about: "text pasted into the workbench's grid",
  tokens: [...HOSTILE, "\t", "\n", "\r\n", '"', '""', '"\t"', '"'.repeat(20), "\t".repeat(30)],
  maxLength: 4000,
  seeds: () => [bytesOf('Ref\tAction\n1.1\t"two\nlines"\n'), bytesOf("")],
  run: (input) => pastedCells(textOf(input), { row: 0, column: 0 }),
};

/** Every message is answered, and the answer to a request says what became of it. */
async function overTheBridge(message: string): Promise<unknown> {
  const standIn = new ExcelStandIn(smallDocument());
  const bridge = connectHostBridge(standIn);
  const answers: string[] = [];
  bridge.onMessageFromHost = (answer) => answers.push(answer);
  bridge.sendMessageToHost(message);
  await Promise.resolve();
  await Promise.resolve();
  for (const answer of answers) {
    const { message: reply } = JSON.parse(answer) as { message: { statusCode: number; body: RequestBody } };
    mustHold(reply.statusCode === 200 || reply.statusCode === 400, "An answer without a status.");
    mustHold(!answer.includes("The Excel stand-in failed"), `It failed by itself: ${answer.slice(0, 600)}`);
  }
  const cells = standIn.document.sheets.reduce((sum, sheet) => sum + sheet.cells.size, 0);
  mustHold(cells < 2_000_000, "One request made more cells than a workbook has.");
  return answers;
}

function smallDocument() {
  const document = emptyDocument();
  const sheet = newSheet("Plan");
  setCell(sheet, 0, 0, { value: "Ref" });
  setCell(sheet, 1, 1, { value: 43555, style: { numberFormat: "mmm-yy", fill: "#FFC000" } });
  document.sheets.push(sheet, newSheet("Report"));
  return document;
}
