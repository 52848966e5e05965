import { reviewWorkbook } from "../../../src/core/index";
import { settingsFrom } from "../../../src/core/settings/resolve";
import type { SettingsValues } from "../../../src/core/settings/schema";
import { correctColumn } from "../../../src/pane/state/corrections";
import { differenceBetween, effectOf } from "../../../src/pane/state/settingsEffect";
import { understoodColumns } from "../../../src/pane/state/understood";
import { columnLabel, columnsLine } from "../../../src/pane/words/tables";
import { effectLine } from "../../../src/pane/words/settings";
import { workbookFromText } from "../../support/textTable";

const PLAN = `Ref | Action | Due | Wibble | Lead | Status
1.1 | Publish the offer to parents | 31 March 2019 | 31 May 2019 | Head of Service | Green
1.2 | Agree the pathway with health | 30 April 2019 | 31 July 2019 | Head of Service | Amber
1.3 | Train the panel members | 31 May 2019 | 30 June 2019 | Health Lead | Complete`;

const snapshot = workbookFromText(PLAN);
const asAt = "2019-06-24";
const reviewWith = (values: SettingsValues) =>
  reviewWorkbook(snapshot, { asAt, settings: settingsFrom(values) });

test("a column that is not read is shown with its heading, and is read as the officer says", () => {
  const before = reviewWith({});
  const [table] = before.tables;
  if (!table) throw new Error("The plan was not found.");
  const columns = understoodColumns(table, snapshot);
  const wibble = columns.find(({ heading }) => heading === "Wibble");
  expect(wibble).toEqual({ column: 3, heading: "Wibble", role: "none", sureness: null });
  expect(columnsLine(columns)).toBe("5 columns read, 1 not read");

  const values = correctColumn(table, { column: 3, heading: "Wibble" }, "revisedDue")({});
  const after = reviewWith(values);
  const corrected = after.tables.flatMap((found) => understoodColumns(found, snapshot))[3];
  expect(corrected).toMatchObject({ role: "revisedDue", sureness: "corrected" });
  expect(corrected && columnLabel(corrected)).toBe("D, “Wibble” (put right by you)");
  expect(differenceBetween(before, after)).toMatchObject({ actions: 3 });
});

test("what settings would change is counted before they are kept", () => {
  const before = reviewWith({});
  const off = { checks: { "plan/overdue-rated-on-track": "off" as const } };
  const effect = effectOf(before, snapshot, { asAt, settings: settingsFrom(off) });
  expect(effect).toMatchObject({ fewer: 1, actions: 0, measures: 0, reweighed: 0 });

  const note = { checks: { "plan/overdue-rated-on-track": "note" as const } };
  expect(effectOf(before, snapshot, { asAt, settings: settingsFrom(note) })).toEqual({
    fewer: 0,
    more: 0,
    reweighed: 1,
    actions: 0,
    measures: 0,
  });
  expect(effectOf(before, snapshot, { asAt, settings: settingsFrom({ scale: "threePoint" }) }).actions).toBe(
    1,
  );
});

test.each([
  [
    { fewer: 12, more: 3, reweighed: 0, actions: 2, measures: 0 },
    "12 findings fewer, 3 more; 2 actions read otherwise.",
  ],
  [
    { fewer: 0, more: 1, reweighed: 2, actions: 0, measures: 0 },
    "1 finding more, 2 findings of another severity.",
  ],
  [{ fewer: 0, more: 0, reweighed: 0, actions: 1, measures: 1 }, "1 action and 1 measure read otherwise."],
  [
    { fewer: 0, more: 0, reweighed: 0, actions: 0, measures: 0 },
    "This would change nothing that is found or read.",
  ],
])("%j in words", (effect, sentence) => {
  expect(effectLine(effect)).toBe(sentence);
});
