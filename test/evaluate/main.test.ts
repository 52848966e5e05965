import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorkbook } from "../fixtures/evaluation/write";
import { trueTable } from "./handMade";
import { evaluate, formatReport, main } from "./main";

describe("the evaluation of a directory", () => {
  let dir = "";
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), "plan-check-evaluate-"));
  });
  afterEach(() => rm(dir, { recursive: true }));

  const run = async (...argv: string[]) => {
    let text = "";
    const code = await main(argv, (part) => {
      text += part;
    });
    return { code, text };
  };

  it("says in one sentence that there is no truth.json", async () => {
    expect(await run(dir)).toEqual({
      code: 2,
      text: `There is no truth.json in ${dir}, so there is nothing to evaluate against.\n`,
    });
  });

  it.each([
    [[], "Name the directory to evaluate."],
    [["x", "--as-at", "31/03/2019"], '"31/03/2019" is no day: write --as-at as YYYY-MM-DD.'],
    [["x", "y"], '"y" is not understood.'],
  ])("refuses %j", async (argv, message) => {
    const { code, text } = await run(...argv);
    expect(code).toBe(2);
    expect(text).toContain(message);
  });

  it("reports workbooks that cannot be read or are not there, and goes on", async () => {
    const sheets = [{ name: "Prices", rows: "| Item | Price\n| Nail | 2" }];
    await writeFile(join(dir, "prices.xlsx"), await writeWorkbook({ name: "prices", sheets }));
    await writeFile(join(dir, "broken.xlsx"), "no workbook");
    await writeFile(join(dir, "truth.json"), JSON.stringify([trueTable({ file: "absent.xlsx" })]));
    await writeFile(join(dir, "negative.json"), JSON.stringify([{ file: "prices.xlsx", sheet: "Prices" }]));
    const { development, heldOut } = await evaluate(dir);
    expect(development.map(({ file, tally }) => [file, tally.failures])).toEqual([
      ["absent.xlsx", 1],
      ["broken.xlsx", 1],
      ["prices.xlsx", 0],
    ]);
    expect(heldOut).toEqual([]);
    expect((await run(dir)).code).toBe(0);
  });

  it("keeps what was missed in workbooks held out to itself unless it is asked", async () => {
    await writeFile(join(dir, "truth.json"), JSON.stringify([trueTable({ file: "absent.xlsx" })]));
    await writeFile(join(dir, "held-out.json"), JSON.stringify(["absent.xlsx"]));
    const report = await evaluate(dir);
    expect(formatReport(report)).toContain("Held out: 1 workbooks");
    expect(formatReport(report)).toContain("tables found          0 of 1 (0.0%)");
    expect(formatReport(report)).not.toContain("plan table in rows 4 to 20 expected");
    expect((await run(dir, "--reveal-held-out")).text).toContain(
      "absent.xlsx, Plan: plan table in rows 4 to 20 expected, found none on the sheet",
    );
  });
});
