/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { clearNow, reviewNow } from "../../src/commands/reviewNow";
import { isOurs } from "../../src/core/report/highlights/mark";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { open } from "./workbooks";

// What is saved after a review and after Clear, as another program reads it: exceljs, which shares no code with ours.

const SAMPLE = readFileSync(join(__dirname, "../../assets/sample-plan.xlsx"));

/** What exceljs reads of a rule. */
interface RuleRead {
  readonly type: string;
  readonly formulae?: readonly string[];
  readonly priority: number;
}

it.each([
  ["the sample", () => Promise.resolve(SAMPLE as Uint8Array)],
  ["a plan with rules of every kind", planWithRules],
])(
  "%s keeps its values, fills and rules; ours come with a review and go with Clear",
  async (_name, make) => {
    const file = await make();
    const document = await readXlsx(file);
    document.stored ??=
      '<planCheck xmlns="urn:plan-check:stored" version="1">{"asAt":"2019-06-24"}</planCheck>';
    open(document);
    const before = await readBack(file);

    await reviewNow();
    const reviewed = await readBack(await writeXlsx(document));
    expect(reviewed.cells).toEqual(before.cells);
    expect(reviewed.rules.filter((rule) => !ours(rule)).map(said)).toEqual(before.rules.map(said));
    expect(reviewed.rules.filter(ours).length).toBeGreaterThan(2);

    await clearNow();
    const cleared = await readBack(await writeXlsx(document));
    expect(cleared).toEqual(before);
  },
  30_000,
);

/** Made by exceljs, so that the officer's rules are another program's too. */
async function planWithRules(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Plan");
  sheet.addRow(["Ref", "Action", "Due", "Lead", "Status"]);
  sheet.addRow(["1.1", "Publish the offer", "March 2019", "Head of Inclusion", "G"]);
  sheet.addRow(["1.2", "Brief every school", "", "Head of inclusion", "R"]);
  sheet.addRow(["1.3", "Draw up the plan", "Q2 2019/20", "", "what"]);
  sheet.getCell("E2").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF00B050" } };
  sheet.getCell("A6").value = { formula: "COUNTA(A2:A4)", result: 3 };
  sheet.mergeCells("A8:C8");
  const style = { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } } as const;
  const scale = [{ type: "min" }, { type: "max" }] as ExcelJS.Cvfo[];
  sheet.addConditionalFormatting({
    ref: "A2:E4",
    rules: [
      { type: "expression", priority: 1, formulae: ['$E2="R"'], style },
      { type: "cellIs", priority: 2, operator: "equal", formulae: ['"G"'], style },
      { type: "containsText", priority: 3, operator: "containsText", text: "tbc", style },
      { type: "top10", priority: 4, rank: 10, percent: false, bottom: false, style },
      { type: "aboveAverage", priority: 5, aboveAverage: true, style },
      { type: "colorScale", priority: 6, cfvo: scale, color: [{ argb: "FFF8696B" }, { argb: "FF63BE7B" }] },
    ],
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function readBack(file: Uint8Array) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(file).buffer);
  const cells: unknown[] = [];
  const rules: RuleRead[] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => cells.push([sheet.name, cell.address, cell.value, cell.fill, cell.numFmt])),
    );
    cells.push([sheet.name, sheet.model.merges]);
    const { conditionalFormattings } = sheet as unknown as {
      conditionalFormattings: readonly { readonly ref: string; readonly rules: readonly RuleRead[] }[];
    };
    for (const { ref, rules: read } of conditionalFormattings) {
      rules.push(...read.map((rule) => ({ sheet: sheet.name, ref, ...rule })));
    }
  }
  return { cells, rules };
}

function ours({ formulae = [] }: RuleRead): boolean {
  return formulae.some((formula) => isOurs(formula));
}

/** A rule without its number among the others: ours have taken the last ones, and theirs have kept their order. */
function said(rule: RuleRead): unknown {
  return { ...rule, priority: null };
}
