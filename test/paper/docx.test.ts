import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { paperDocx } from "../../src/paper/docx";
import { readXlsx } from "../../src/xlsx/read";
import { toSnapshot } from "../../src/xlsx/snapshot";
import { paperOf } from "../support/paperOf";
import { HOSTILE, hostilePaper, LONG } from "./hostile";

const SAMPLE = path.resolve(__dirname, "../../assets/sample-plan.xlsx");

/** The second reader takes a second or two, and more on a busy machine. */
jest.setTimeout(60_000);

/** @returns the parts of a .docx as text, and what a second reader makes of it. */
async function opened(bytes: Uint8Array) {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const text = html
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
  return { part: (name: string) => parts[name] ?? "", names: Object.keys(parts), html, text };
}

async function samplePaper() {
  return paperOf(toSnapshot(await readXlsx(readFileSync(SAMPLE))), {
    paper: {
      title: "SEND Improvement Plan: progress report",
      author: "Board Secretary",
      committee: "Health and Wellbeing Board",
    },
  });
}

describe("the sample's paper in Word", () => {
  let word: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    word = await opened(await paperDocx(await samplePaper()));
  });

  it("has a title and headings in order, none skipped", () => {
    const styles = [...word.part("word/document.xml").matchAll(/<w:pStyle w:val="(Title|Heading\d)"/g)].map(
      (m) => m[1] ?? "",
    );
    expect(styles[0]).toBe("Title");
    expect(styles.filter((style) => style === "Title")).toHaveLength(1);
    expect(new Set(styles)).toEqual(new Set(["Title", "Heading1", "Heading2"]));
    expect(styles[1]).toBe("Heading1");
    expect([...word.html.matchAll(/<h1>(.*?)<\/h1>/g)].map((m) => m[1])).toEqual(
      expect.arrayContaining([
        "Summary",
        "Overdue, though not rated delayed",
        "Delayed",
        "Questions members will ask",
      ]),
    );
  });

  it("has a heading row that repeats, a caption with a number field, and fixed widths that fill the page, on every table", () => {
    const document = word.part("word/document.xml");
    const tables = document.split("<w:tbl>").slice(1);
    expect(tables.length).toBeGreaterThan(15);
    for (const table of tables) {
      const [first = "", ...rows] = table.split("<w:tr>").slice(1);
      expect(first).toContain("<w:tblHeader");
      expect(rows.every((row) => !row.includes("<w:tblHeader"))).toBe(true);
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638);
      expect(table).not.toMatch(/<w:gridSpan|<w:vMerge/);
    }
    const captions = [
      ...document.matchAll(/<w:fldSimple w:instr="SEQ Table[^"]*"[^>]*>.*?<w:t[^>]*>(\d+)</g),
    ].map((m) => Number(m[1]));
    expect(captions).toEqual(tables.map((_, i) => i + 1));
  });

  it("is in British English, names its title and author, is A4, and numbers its pages", () => {
    expect(word.part("word/styles.xml")).toContain('<w:lang w:val="en-GB"');
    expect(word.part("docProps/core.xml")).toContain(
      "<dc:title>SEND Improvement Plan: progress report</dc:title>",
    );
    expect(word.part("docProps/core.xml")).toContain("<dc:creator>Board Secretary</dc:creator>");
    expect(word.part("word/document.xml")).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
    const footer = word.part("word/footer1.xml");
    expect(footer).toMatch(/<w:instrText[^>]*>PAGE</);
    expect(footer).toMatch(/<w:instrText[^>]*>NUMPAGES</);
  });

  it("has no picture without words, for it has none", () => {
    expect(word.part("word/document.xml")).not.toMatch(/<w:drawing|<w:pict/);
    expect(word.names.filter((name) => name.startsWith("word/media/"))).toEqual([]);
  });

  it("says what the data says", () => {
    expect(word.text).toContain("22 not started (23%)");
    expect(word.html).toContain(
      "1.7.3 is left out, although the plan has it as not started and due by 31 July 2019.",
    );
  });
});

it("lets hostile words arrive as words", async () => {
  const word = await opened(await paperDocx(hostilePaper()));
  for (const words of Object.values(HOSTILE)) expect(word.text).toContain(words.replace(/\s+/g, " "));
  expect(word.text).toContain(LONG);
  expect(word.text).toContain("before[31m a\ufffd b");
  expect(word.html).not.toMatch(/<script|<img|<a /);
  for (const name of word.names.filter((one) => one.endsWith(".xml"))) {
    // XML 1.0, 2.2: no control characters but these.
    expect(word.part(name).replace(/[\t\n\r]/g, "")).not.toMatch(/\p{Cc}|\ufffe|\uffff/u);
  }
  const fields = [...word.part("word/document.xml").matchAll(/w:instr="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(fields)).toEqual(new Set(["SEQ Table \\* ARABIC"]));
  expect(word.part("word/_rels/document.xml.rels")).not.toContain("evil.example");
});
