/**
 * The number formats that a file names by number only (ECMA-376 part 1, 18.8.30). Those that follow the regional
 * settings are given as Excel shows them with the United Kingdom's: 14 is dd/mm/yyyy and 22 dd/mm/yyyy hh:mm.
 */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"£"#,##0;-"£"#,##0',
  6: '"£"#,##0;[Red]-"£"#,##0',
  7: '"£"#,##0.00;-"£"#,##0.00',
  8: '"£"#,##0.00;[Red]-"£"#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "hh:mm",
  21: "hh:mm:ss",
  22: "dd/mm/yyyy hh:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-"£"* #,##0_-;-"£"* #,##0_-;_-"£"* "-"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Those that look different with other regional settings, so that a code must be written out to stay itself. */
const REGIONAL = new Set([5, 6, 7, 8, 14, 20, 21, 22, 37, 38, 39, 40, 41, 42, 43, 44]);

const IDS = new Map(
  Object.entries(BUILT_IN_FORMATS)
    .filter(([id]) => !REGIONAL.has(Number(id)))
    .map(([id, code]) => [code, Number(id)]),
);

/** @returns the number of a built-in format that is the same everywhere, or null when the code must be written out. */
export function builtInFormatId(code: string): number | null {
  return IDS.get(code) ?? null;
}
