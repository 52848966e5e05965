import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { readWorkbook } from "../../../src/core/tables/readWorkbook";
import { readBlocks, type Block } from "../../fixtures/headings/readBlocks";
import { workbookFromText } from "../../support/textTable";

/**
 * How many of the tables and columns of each file were read as a careful colleague would when this was last measured. More
 * are welcome; write the new number here. What the files hold stands in their README.
 */
const READ = {
  "plans-of-public-bodies": { tables: 121, columns: 566, wrong: 24 },
  "plans-elsewhere": { tables: 110, columns: 521, wrong: 29 },
  measures: { tables: 141, columns: 589, wrong: 17 },
  "usual-in-the-united-kingdom": { tables: 135, columns: 657, wrong: 24 },
  "usual-anywhere": { tables: 136, columns: 646, wrong: 15 },
};

test.each(Object.entries(READ))("%s", (name, known) => {
  const found = { tables: 0, columns: 0, wrong: 0 };
  for (const block of readBlocks(name)) {
    const { table, columns, wrong } = read(block);
    if (table) found.tables++;
    found.columns += columns;
    found.wrong += wrong;
  }
  expect(found.tables).toBeGreaterThanOrEqual(known.tables);
  expect(found.columns).toBeGreaterThanOrEqual(known.columns);
  expect(found.wrong).toBeLessThanOrEqual(known.wrong);
});

/** Whether the table is what it should be, how many columns have their role, and how many one they should not have. */
function read({ kind, roles, text }: Block): { table: boolean; columns: number; wrong: number } {
  const { tables } = readWorkbook(workbookFromText(text), { asAt: "2024-06-24", settings: DEFAULT_SETTINGS });
  const found = tables.find((table) => table.kind === kind);
  if (kind === "none") return { table: tables.length === 0, columns: 0, wrong: tables.length };
  if (!found) return { table: false, columns: 0, wrong: tables.length };
  let [columns, wrong] = [0, 0];
  roles.forEach((options, column) => {
    const role = found.columns.find((each) => each.column === column)?.role ?? "-";
    if (options === null || role === "-") return;
    if (options.includes(role)) columns++;
    else wrong++;
  });
  return { table: true, columns, wrong };
}
