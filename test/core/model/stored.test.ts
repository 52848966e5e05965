import { readStored, writeStored } from "../../../src/core/model/stored";

describe("what is kept in a workbook", () => {
  it("reads back what it writes", () => {
    expect(readStored(writeStored({ asAt: "2019-06-24" }))).toEqual({ asAt: "2019-06-24" });
    expect(readStored(writeStored({ asAt: null }))).toEqual({ asAt: null });
    expect(readStored(null)).toEqual({ asAt: null });
  });

  it.each([
    ["<other/>", "What Plan Check stored in this workbook is damaged: its root element is missing."],
    [
      '<planCheck xmlns="urn:plan-check:stored" version="7">{}</planCheck>',
      "What Plan Check stored in this workbook was written by a newer version (7); update Plan Check to use it.",
    ],
    [
      '<planCheck xmlns="urn:plan-check:stored" version="1">{</planCheck>',
      "What Plan Check stored in this workbook is damaged: its values are not JSON.",
    ],
    [
      '<planCheck xmlns="urn:plan-check:stored" version="1">{"asAt":"24/06/2019"}</planCheck>',
      'The as-at date stored in this workbook, "24/06/2019", is no date; expected YYYY-MM-DD.',
    ],
  ])("refuses %s with a sentence", (xml, message) => {
    expect(() => readStored(xml)).toThrow(message);
  });
});
