import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { readXlsx } from "../../src/xlsx/read";
import { generatedRow, HEADINGS } from "./generatedPlan";
import { median, type Figure } from "./measure";

/** Of the bare reading by the fastest reader; of those that are installed that is our own. */
const OF_READING = 1.3;
/** Half of a script with pandas, by a peer that is installed: the script took 10.5 s where exceljs took 4.1 s. */
const HALF_OF_PANDAS = 1.3;

const LAUNCHER = path.resolve("src/cli/launch.mjs");

/** The command line as a whole process, and what reading the same file takes by itself and by other readers. */
export async function benchCommandLine(rows: number, repeats: number): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "plan-check-bench-"));
  try {
    const file = path.join(folder, "plan.xlsx");
    await writePlan(file, rows);
    const bytes = new Uint8Array(readFileSync(file));
    run(file);
    const whole = await middle(repeats, () => run(file));
    const empty = await middle(repeats, () => run("--help"));
    const unzip = await middle(repeats, () => unzipSync(bytes));
    const own = await middle(repeats, () => readXlsx(bytes));
    const peer = await middle(1, () => new ExcelJS.Workbook().xlsx.readFile(file));
    const name = `command line, ${rows.toLocaleString("en-GB")} rows`;
    return [
      { name: `${name}: whole process, JSON`, value: whole, unit: "ms", budget: null },
      { name: `${name}: of this, starting`, value: empty, unit: "ms", budget: null },
      { name: `${name}: of this, unzipping`, value: unzip, unit: "ms", budget: null },
      { name: `${name}: of this, reading the file`, value: own, unit: "ms", budget: null },
      { name: `${name}: reading with exceljs`, value: peer, unit: "ms", budget: null },
      { name: `${name}: whole ÷ own reading`, value: whole / (own + empty), unit: "×", budget: OF_READING },
      { name: `${name}: whole ÷ exceljs reading`, value: whole / peer, unit: "×", budget: HALF_OF_PANDAS },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(argument: string): void {
  const argv =
    argument === "--help" ? ["--help"] : ["review", argument, "--format", "json", "--as-at", "2019-06-24"];
  const { status, stderr, error } = spawnSync(process.execPath, [LAUNCHER, ...argv], { maxBuffer: 2 ** 30 });
  if (error) throw error;
  if (status === 2) throw new Error(stderr.toString());
}

async function middle(repeats: number, step: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < repeats; i++) {
    const start = performance.now();
    await step();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Written by a library that the program itself does not use, with shared strings as Excel writes them. */
async function writePlan(filename: string, rows: number): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename,
    useSharedStrings: true,
    useStyles: true,
  });
  const sheet = workbook.addWorksheet("Plan");
  sheet.addRow(["Improvement plan"]).commit();
  sheet.addRow([...HEADINGS]).commit();
  for (let index = 0; index < rows; index++) {
    const cells = generatedRow(index);
    const row = sheet.addRow(cells.map(({ value }) => (value === "" ? null : value)));
    cells.forEach(({ numberFormat, fill }, i) => {
      const cell = row.getCell(i + 1);
      if (numberFormat !== "General") cell.numFmt = numberFormat;
      if (fill !== null) {
        cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${fill.slice(1)}` } };
      }
    });
    row.commit();
  }
  sheet.commit();
  await workbook.commit();
}
