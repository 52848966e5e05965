import type { BoardPaper } from "../../src/core/model/boardPaper";
import type { SheetSnapshot } from "../../src/core/model/workbookSnapshot";
import { paperOf } from "../support/paperOf";
import { sheetFromText } from "../support/textTable";

/** Words that mean something to one program or another. All of them are to arrive as words. */
export const HOSTILE = {
  formula: '=HYPERLINK("https://evil.example/","press here")',
  plus: "+44 1522 552222",
  at: "@SUM(A1:A9)",
  script: "<script>alert(1)</script><img src=x onerror=alert(1)>&amp; & < >",
  markdown:
    "# Heading | a | b `code` **bold** [press](https://evil.example) ![x](y) <b>x</b> ~~no~~ \\ _it_ $x$",
  list: "- item\n1. first\n> quote\n=== line",
  link: "See https://evil.example/?a=1&b=2 or www.evil.example or me@evil.example",
  emoji: "👩🏽‍🏫 family 👨‍👩‍👧 done ✅",
  rightToLeft: "تقرير التقدم عن الخطة",
  xml: ']]> <!-- --> <?xml version="1.0"?> &#x0; _x0041_',
} as const;

/** Control characters, half a surrogate pair and a turned direction: these cannot stand in a document, and go. */
export const UNPRINTABLE = "be\u0000fore\u0007\u001b[31m a\ud800 \u202eb\ufffe";
export const LONG = "word ".repeat(6000).trim();

const TITLES: readonly string[] = [...Object.values(HOSTILE), UNPRINTABLE, LONG];

/** @returns the paper of a plan whose actions, leads, updates and measures say all of that. */
export function hostilePaper(): BoardPaper {
  const lines = TITLES.map(
    (_, i) =>
      `1.${i + 1} | Title ${i} | March 2019 | Lead ${i} | ${["R", "G", "C"][i % 3] ?? ""} | Note ${i}`,
  );
  const plan = sheetFromText(["Ref | Action | Due | Lead | Status | Update", ...lines].join("\n"));
  const kpis = sheetFromText(
    "Ref | Measure | Owner | Baseline | Dec 2018 targets | Actual\n1a | Number of complaints | Nobody | 10 | 8 | 9\n1b | Number of exclusions | Nobody | 10 | 8 | 7",
    "KPIs",
  );
  const sheets = [withTitles(plan, 1), { ...kpis, text: withCell(kpis.text), values: withCell(kpis.values) }];
  return paperOf(
    { sheets, stored: null },
    { paper: { title: HOSTILE.script, committee: HOSTILE.markdown, author: HOSTILE.formula } },
  );
}

function withTitles(sheet: SheetSnapshot, column: number): SheetSnapshot {
  const replaced = (grid: readonly (readonly string[])[]) =>
    grid.map((row, r) =>
      row.map((cell, c) => (r > 0 && (c === column || c === 5) ? (TITLES[r - 1] ?? cell) : cell)),
    );
  const text = replaced(sheet.text);
  return { ...sheet, text, values: text };
}

/** The measure's own words, in the first row. */
function withCell<Value>(grid: readonly (readonly Value[])[]): (Value | string)[][] {
  return grid.map((row, r) =>
    row.map((cell, c) =>
      r === 1 && c === 1 ? `Number of complaints ${HOSTILE.markdown} ${HOSTILE.script}` : cell,
    ),
  );
}
