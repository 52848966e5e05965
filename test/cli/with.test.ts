import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runPlanCheck } from "../support/runPlanCheck";
import { emptyDocument, newSheet, setCell } from "../../src/xlsx/documentEdit";
import { writeXlsx } from "../../src/xlsx/write";
import { NEW_PLAN, OLD_PLAN } from "../fixtures/carried/plans";

const folder = mkdtempSync(path.join(tmpdir(), "plan-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

const planCheck = (...args: string[]) => runPlanCheck(args, { columns: 100 });

async function file(name: string, text: string): Promise<string> {
  const sheet = newSheet("Plan");
  for (const [row, line] of text.split("\n").entries()) {
    for (const [column, value] of line.split("|").entries())
      setCell(sheet, row, column, { value: value.trim() });
  }
  const written = path.join(folder, name);
  mkdirSync(path.dirname(written), { recursive: true });
  const document = emptyDocument();
  writeFileSync(written, await writeXlsx({ ...document, sheets: [sheet] }));
  return written;
}

interface Carried {
  readonly from: { readonly workbook: string | null; readonly ref: string; readonly dueBy: string | null };
  readonly to: { readonly workbook: string | null; readonly ref: string; readonly row: number } | null;
  readonly movedDays: number | null;
  readonly problem: string | null;
}

async function carried(...args: string[]): Promise<Carried[]> {
  const { out, error } = await planCheck("review", ...args, "--format", "json");
  expect(error).toBe("");
  return (JSON.parse(out) as { carriedForward: Carried[] }).carriedForward;
}

test("follows rows into another workbook, and says what moved there", async () => {
  const statement = await file("statement.xlsx", OLD_PLAN);
  const plan = await file("improvement-plan.xlsx", NEW_PLAN);
  const { out } = await planCheck("review", statement, "--with", plan);
  expect(out.replace(/\s+/g, " ")).toContain(
    "1.1 was due by 30 September 2019; 3.7.3 of improvement-plan.xlsx, which takes it on, is due by 31 December 2019, 3 months (92 days) later, and neither plan says so (improvement-plan.xlsx, Plan!C5). [workbook/carried-later]",
  );
  const links = await carried(statement, "--with", plan);
  expect(links).toHaveLength(10);
  expect(links[0]).toMatchObject({
    from: { workbook: null, ref: "1.1", dueBy: "2019-09-30" },
    to: { workbook: "improvement-plan.xlsx", ref: "3.7.3", row: 5 },
    movedDays: 92,
    problem: null,
  });
  expect(links.filter(({ movedDays }) => (movedDays ?? 0) > 0).map(({ from }) => from.ref)).toEqual([
    "1.1",
    "1.2",
    "1.9",
  ]);
});

test("takes several workbooks, and tells two of one name apart by their paths", async () => {
  const statement = await file("statement.xlsx", OLD_PLAN);
  const lines = NEW_PLAN.split("\n");
  const one = await file("north/improvement-plan.xlsx", lines.slice(0, 5).join("\n"));
  const two = await file("south/improvement-plan.xlsx", [lines[0], ...lines.slice(5)].join("\n"));
  const links = await carried(statement, "--with", one, "--with", two);
  const found = links.flatMap(({ to }) => (to === null ? [] : [`${to.workbook ?? ""} ${to.ref}`]));
  expect(found).toContain(`${one} 3.7.3`);
  expect(found).toContain(`${two} 4.1.2`);
});

test("knows the reviewed workbook by its file's name", async () => {
  const statement = await file("statement.xlsx", OLD_PLAN);
  const plan = await file("improvement-plan.xlsx", NEW_PLAN);
  const links = await carried(plan, "--with", statement);
  expect(links.map(({ from }) => from.workbook)).toEqual(Array(10).fill("statement.xlsx"));
});

test("says of a workbook that nothing was carried into or out of, that it has nothing to do with this one", async () => {
  const statement = await file("statement.xlsx", OLD_PLAN);
  const plan = await file("improvement-plan.xlsx", NEW_PLAN);
  const other = await file(
    "roads.xlsx",
    "Ref | Action | Due | Lead | Status\nR1 | Mend the bridge at the mill | May 2019 | Roads | Amber\nR2 | Paint the white lines | June 2019 | Roads | Amber",
  );
  const { out } = await planCheck("review", statement, "--with", plan, "--with", other);
  expect(out.replace(/\s+/g, " ")).toContain(
    "Nothing here was found to be carried forward into roads.xlsx, or out of it:",
  );
  expect((await planCheck("review", statement, "--with", plan)).out).not.toContain("Nothing here was found");
});

test("refuses a workbook without a plan", async () => {
  const statement = await file("statement.xlsx", OLD_PLAN);
  const prices = await file("prices.xlsx", "Item | Price\nDesk | 120\nChair | 60");
  const { status, out, error } = await planCheck("review", statement, "--with", prices);
  expect([status, out]).toEqual([2, ""]);
  expect(error).toBe(
    `${prices}: No plan was found in this file, so nothing can be carried into it or out of it; name another with --with.\n`,
  );
});
