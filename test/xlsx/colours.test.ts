import { readXlsx } from "../../src/xlsx/read";
import { cellOf } from "../../src/xlsx/documentEdit";
import { tinted } from "../../src/xlsx/tint";
import { sheetPackage, styleSheet } from "./packageOf";

/** Excel's own palettes (Office 2007 and 2013): an accent, then lighter 80, 60, 40 and darker 25, 50 per cent. */
const TINTS = [
  0.7999816888943144, 0.5999938962981048, 0.3999755851924192, -0.249977111117893, -0.499984740745262,
];
const PALETTES = `
4F81BD DCE6F1 B8CCE4 95B3D7 366092 244062
C0504D F2DCDB E6B8B7 DA9694 963634 632523
9BBB59 EBF1DE D8E4BC C4D79B 76933C 4F6228
8064A2 E4DFEC CCC0DA B1A0C7 60497A 403151
4BACC6 DAEEF3 B7DEE8 92CDDC 31869B 215967
F79646 FDE9D9 FCD5B4 FABF8F E26B0A 974706
5B9BD5 DDEBF7 BDD7EE 9BC2E6 2F75B5 1F4E78
ED7D31 FCE4D6 F8CBAD F4B084 C65911 833C0C
A5A5A5 EDEDED DBDBDB C9C9C9 7B7B7B 525252
FFC000 FFF2CC FFE699 FFD966 BF8F00 806000
4472C4 D9E1F2 B4C6E7 8EA9DB 305496 203764
70AD47 E2EFDA C6E0B4 A9D08E 548235 375623
44546A D6DCE4 ACB9CA 8497B0 333F4F 222B35`;

test.each(
  PALETTES.trim()
    .split("\n")
    .map((line) => line.split(" ")),
)("%s is lightened and darkened as Excel does", (base, ...shades) => {
  expect(TINTS.map((tint) => tinted(`#${base}`, tint))).toEqual(shades.map((shade) => `#${shade}`));
});

test("white is darkened to Excel's greys", () => {
  const tints = [-4.9989318521683403e-2, -0.14999847407452621, -0.249977111117893, -0.34998626667073579];
  expect(tints.map((tint) => tinted("#FFFFFF", tint))).toEqual(["#F2F2F2", "#D9D9D9", "#BFBFBF", "#A6A6A6"]);
});

const solid = (color: string) => `<fill><patternFill patternType="solid">${color}</patternFill></fill>`;
const THEME =
  '<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="111111"/></a:dk2>' +
  '<a:lt2><a:srgbClr val="222222"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

async function fillOf(fill: string, colors = ""): Promise<string | null> {
  const document = await readXlsx(
    sheetPackage('<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>', {
      "xl/styles.xml": styleSheet(
        `<fills>${solid("")}${fill}</fills><cellXfs><xf fillId="9"/><xf fillId="1"/></cellXfs>${colors}`,
      ),
      "xl/theme/theme1.xml": THEME,
    }),
  );
  const sheet = document.sheets[0];
  return sheet ? (cellOf(sheet, 0, 0)?.style.fill ?? null) : null;
}

test.each<[what: string, fill: string, expected: string | null]>([
  ["no pattern", '<fill><patternFill patternType="none"/></fill>', null],
  ["a colour", solid('<fgColor rgb="FF00b050"/>'), "#00B050"],
  ["a colour without alpha", solid('<fgColor rgb="00B050"/>'), "#00B050"],
  ["white, which is not none", solid('<fgColor rgb="FFFFFFFF"/>'), "#FFFFFF"],
  ["theme colour 0 is light 1", solid('<fgColor theme="0"/>'), "#FFFFFF"],
  ["theme colour 1 is dark 1", solid('<fgColor theme="1"/>'), "#000000"],
  ["theme colour 2 is light 2", solid('<fgColor theme="2"/>'), "#222222"],
  ["theme colour 3 is dark 2", solid('<fgColor theme="3"/>'), "#111111"],
  ["theme with tint", solid('<fgColor theme="4" tint="0.7999816888943144"/>'), "#D9E1F2"],
  ["theme colour the theme leaves out", solid('<fgColor theme="9"/>'), "#F79646"],
  ["indexed", solid('<fgColor indexed="10"/>'), "#FF0000"],
  ["indexed 64", solid('<fgColor indexed="64"/>'), "#000000"],
  ["automatic over a background", solid('<fgColor auto="1"/><bgColor rgb="FFFFC000"/>'), "#FFC000"],
  [
    "a hatching",
    '<fill><patternFill patternType="lightUp"><fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFFFF"/></patternFill></fill>',
    "#FF0000",
  ],
  [
    "a gradient",
    '<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFC000"/></stop><stop position="1"><color theme="0"/></stop></gradientFill></fill>',
    "#FFC000",
  ],
])("fill: %s", async (_, fill, expected) => {
  expect(await fillOf(fill)).toBe(expected);
});

test("a workbook's own indexed colours stand before the standard ones", async () => {
  const colors = '<colors><indexedColors><rgbColor rgb="00ABCDEF"/></indexedColors></colors>';
  expect(await fillOf(solid('<fgColor indexed="0"/>'), colors)).toBe("#ABCDEF");
  expect(await fillOf(solid('<fgColor indexed="2"/>'), colors)).toBe("#FF0000");
});
