import * as fc from "fast-check";
import { NOTHING_STORED } from "../../../src/core/settings/nothingStored";
import { SettingsError } from "../../../src/core/settings/settingsError";
import { parseStored, readStored, writeStored, type Stored } from "../../../src/core/settings/stored";

import { growth, LINEAR } from "../../support/growth";

const root = (version: number, json: string) =>
  `<planCheck xmlns="urn:plan-check:stored" version="${version}">${json}</planCheck>`;

const FULL: Stored = {
  settings: {
    profile: "threePointPlan",
    asAt: "2019-06-24",
    tolerance: 1.5,
    paper: { committee: "Board <A> & B" },
  },
  ignored: [{ what: "row", key: "0abc", about: "1.5.1", reason: "Agreed in May.", on: "2019-06-01" }],
  previous: null,
  coverage: {
    list: {
      lines: [{ kind: "commitment", number: "1.1", priority: "1", text: "Publish <the> offer & keep it" }],
    },
    corrections: [{ commitment: "1.1", ref: "1.5" }],
  },
};

describe("what is kept in a workbook", () => {
  it("reads back what it writes", () => {
    expect(readStored(writeStored(FULL))).toEqual(FULL);
    expect(readStored(null)).toEqual(NOTHING_STORED);
  });

  it("is nothing at all when there is nothing to keep", () => {
    expect(writeStored(NOTHING_STORED)).toBeNull();
  });

  it("carries the as-at date over from the first version", () => {
    expect(readStored(root(1, '{"asAt":"2019-06-24"}'))).toEqual({
      ...NOTHING_STORED,
      settings: { asAt: "2019-06-24" },
    });
    expect(readStored(root(1, '{"asAt":null}'))).toEqual(NOTHING_STORED);
  });

  it.each([
    ["<other/>", "What Plan Check stored in this workbook is damaged: its root element is missing."],
    [
      root(7, "{}"),
      "What Plan Check stored in this workbook was written by a newer version (7); update Plan Check to use it.",
    ],
    [root(2, "{"), "What Plan Check stored in this workbook is damaged: its values are not JSON"],
    [
      root(1, '{"asAt":"24/06/2019"}'),
      'settings.asAt is "24/06/2019"; expected a day that exists, written YYYY-MM-DD.',
    ],
  ])("refuses %s with a sentence", (xml, message) => {
    expect(() => readStored(xml)).toThrow(message);
  });

  it("keeps any text a reason can hold, whatever XML cannot", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "binary" }), (reason) => {
        const ignored = [{ what: "check" as const, key: "plan/overdue", about: "", reason, on: null }];
        const stored = { ...NOTHING_STORED, ignored };
        expect(readStored(writeStored(stored))).toEqual(stored);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [[], "the file is a list of 0; expected an object."],
    [
      { profile: "threePointPlan", settings: {} },
      'profile is a setting and belongs inside "settings": {"settings": {"profile": …}}.',
    ],
    [{ previous: { version: 1 } }, "The review kept in this workbook is damaged: asAt is missing"],
  ])("refuses the file %j with a sentence for the officer", (value, message) => {
    expect(() => parseStored(value)).toThrow(SettingsError);
    expect(() => parseStored(value)).toThrow(message);
  });

  it.each(['version="1" ', "<planCheck ", "<planCheck>", "</planCheck> ", " ", "&#"])(
    "a part of nothing but %j is refused in linear time",
    (unit) => {
      const read = (text: string) => expect(() => readStored(`<planCheck ${text}x`)).toThrow(SettingsError);
      expect(growth(unit, read)).toBeLessThan(LINEAR);
    },
  );

  it("takes no key that would change the program's own objects", () => {
    const hostile = JSON.parse(
      '{"settings":{"__proto__":{"polluted":1},"checks":{"__proto__":"off"}}}',
    ) as unknown;
    expect(() => parseStored(hostile)).toThrow(/__proto__/);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
