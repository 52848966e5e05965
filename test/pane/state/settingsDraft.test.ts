import { dayAndMonth, monthAndDay } from "../../../src/pane/state/dayAndMonth";
import { checkDraft, isSameDraft, typedNumber, withValue } from "../../../src/pane/state/settingsDraft";
import { readSettingsFile, settingsFileText } from "../../../src/pane/state/settingsFile";
import { NOTHING_STORED } from "../../../src/core/settings/nothingStored";

describe("a draft of settings", () => {
  it("holds what was typed, and leaves out what is taken away", () => {
    const draft = withValue(withValue({}, "paper.title", "Report"), "tolerance", typedNumber("2.5"));
    expect(checkDraft(draft).values).toEqual({ paper: { title: "Report" }, tolerance: 2.5 });
    expect(withValue(withValue(draft, "paper.title", undefined), "tolerance", typedNumber(" "))).toEqual({});
  });

  it.each([
    ["tolerance", typedNumber("two"), "a number from 0 to 100"],
    ["dueSoonDays", typedNumber("1.5"), "a whole number from 0 to 366"],
    ["paper.notStartedMonths", 0, "a whole number from 1 to 24"],
    ["termEnds.autumn", monthAndDay("31 Novembre"), 'a month and day, as "12-20"'],
  ])("says of %s what was expected", (path, value, expected) => {
    const { values, problems } = checkDraft(withValue({ asAt: "2019-06-24" }, path, value));
    expect(values).toBeNull();
    expect([...problems]).toEqual([[path, expected]]);
  });

  it("is the same in whatever order its settings were touched", () => {
    const one = { tolerance: 1, paper: { title: "A", author: "B" } };
    expect(isSameDraft(one, { paper: { author: "B", title: "A" }, tolerance: 1 })).toBe(true);
    expect(isSameDraft(one, { ...one, tolerance: 2 })).toBe(false);
  });
});

test.each([
  ["20 December", "12-20", "20 December"],
  ["5 apr", "04-05", "5 April"],
  ["23/7", "07-23", "23 July"],
  ["Christmas", "Christmas", "Christmas"],
  ["3 foo", "3 foo", "3 foo"],
])("a term that ends on %s is kept as %s", (typed, kept, shown) => {
  expect(monthAndDay(typed)).toBe(kept);
  expect(dayAndMonth(kept)).toBe(shown);
});

describe("a file of settings", () => {
  it("comes in as it went out", () => {
    const stored = {
      ...NOTHING_STORED,
      settings: { tolerance: 2, checks: { "plan/redated": "off" as const } },
    };
    expect(readSettingsFile(settingsFileText(stored))).toEqual(stored);
  });

  it("is refused in a sentence when it is none", () => {
    expect(() => readSettingsFile("tolerance: 2")).toThrow(/^This is no file of settings: /);
    expect(() => readSettingsFile('{"settings":{"tolerance":"two"}}')).toThrow(
      'settings.tolerance is "two"; expected a number from 0 to 100.',
    );
  });
});
