import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { parseWith } from "../../../src/core/settings/parse";
import { SettingsError } from "../../../src/core/settings/settingsError";
import { PROFILES } from "../../../src/core/settings/profiles";
import { settingsFrom } from "../../../src/core/settings/resolve";
import { SETTINGS_SCHEMA } from "../../../src/core/settings/schema";

function problemsOf(value: unknown): readonly string[] {
  try {
    parseWith(SETTINGS_SCHEMA, value, "settings");
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

test.each([
  [{ tolerance: "two" }, 'settings.tolerance is "two"; expected a number from 0 to 100.'],
  [{ tolerance: -1 }, "settings.tolerance is -1; expected a number from 0 to 100."],
  [{ dueSoonDays: 2.5 }, "settings.dueSoonDays is 2.5; expected a whole number from 0 to 366."],
  [{ asAt: "2019-02-30" }, 'settings.asAt is "2019-02-30"; expected a day that exists, written YYYY-MM-DD.'],
  [{ quarters: "lunar" }, 'settings.quarters is "lunar"; expected one of "financial", "calendar".'],
  [
    { tolerence: 1 },
    "settings.tolerence is not a setting: there is none of this name. Check its spelling, or take it out.",
  ],
  [
    { paper: { chair: "x" } },
    "settings.paper.chair is not a setting: there is none of this name. Check its spelling, or take it out.",
  ],
  [
    { checks: { "plan/no-such": "off" } },
    'settings.checks["plan/no-such"] is not known; expected the id of a check, as the catalogue of checks lists them.',
  ],
  [
    { checks: { "plan/overdue": "loud" } },
    'settings.checks["plan/overdue"] is "loud"; expected one of "error", "warning", "note", "off".',
  ],
  [
    { termEnds: { autumn: "31-12" } },
    'settings.termEnds.autumn is "31-12"; expected a month and day, as "12-20".',
  ],
  [{ columns: {} }, "settings.columns is an object; expected a list."],
  [[], "settings is a list of 0; expected an object."],
  [{ paper: [] }, "settings.paper is a list of 0; expected an object."],
  [
    { checks: [] },
    "settings.checks is a list of 0; expected an object of check ids, each with a severity or off.",
  ],
  [
    { columns: [{ sheet: "Plan", column: "D4", heading: "", role: "due" }] },
    'settings.columns[0].column is "D4"; expected a column\'s letters, as "D".',
  ],
  [{ readings: [{ sheet: "Plan", cell: "C1", text: "" }] }, "settings.readings[0].readAs is missing."],
  [
    { scale: "sixPoint" },
    'settings.scale is "sixPoint"; expected one of "fivePoint", "threePoint", "completedUnderwayPlanned", "deliveryConfidence", a scale of your own with a name and at least two steps, or null.',
  ],
])("%j is refused", (value, sentence) => {
  expect(problemsOf(value)).toEqual([sentence]);
});

test("what is not an object is refused", () => {
  expect(problemsOf("fast")).toEqual(['settings is "fast"; expected an object.']);
});

test("every problem is told, not the first alone", () => {
  expect(problemsOf({ tolerance: "two", quarters: 4 })).toHaveLength(2);
});

test("own values go before the profile's, and those before the defaults", () => {
  const settings = settingsFrom({
    profile: "statementOfAction",
    reportingCycleMonths: 2,
    paper: { author: "Lead" },
  });
  expect(settings).toEqual({
    ...DEFAULT_SETTINGS,
    ...PROFILES.statementOfAction.settings,
    reportingCycleMonths: 2,
    paper: { ...DEFAULT_SETTINGS.paper, author: "Lead" },
  });
});

test("a profile's own settings are valid", () => {
  for (const { settings } of Object.values(PROFILES)) {
    expect(problemsOf(settings)).toEqual([]);
  }
});
