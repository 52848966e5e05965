import { normalizeHeading } from "../../../../src/core/tables/normalizeHeading";
import { beginningsOf } from "../../../../src/core/tables/vocabulary/beginnings";
import { KPI_TERMS } from "../../../../src/core/tables/vocabulary/kpiTerms";
import { byOpening } from "../../../../src/core/tables/vocabulary/openings";
import { OTHER_TERMS } from "../../../../src/core/tables/vocabulary/otherTerms";
import { PLAN_TERMS } from "../../../../src/core/tables/vocabulary/planTerms";
import { readBlocks } from "../../../fixtures/headings/readBlocks";

const ANY = null;

test.each<[string, RegExp, string | null]>([
  ["letters", /^due$/, "d"],
  ["alternatives", /^(lead|owner)s?$|^who$/, "low"],
  ["what may be left out", /^(the )?(key )?action$/, "tka"],
  ["what may come no times", /^x{0,2}y*z/, "xyz"],
  ["what comes once or more", /^a+b/, "a"],
  ["classes and their ranges", /^[a-c_][0-9]/, "abc_"],
  ["a hyphen at the end of a class", /^[x-]/, "x-"],
  ["figures", /^\d{1,2}/, "0123456789"],
  ["signs that stand for themselves", /^\(?%/, "(%"],
  ["what is looked for ahead", /^(?!target)(?=.*date)due/, "d"],
  ["what is looked for behind", /^(?<!x)\bdue/, "d"],
  ["groups without a number", /^(?:a|(?:b|c)d)/, "abc"],
  ["nested, of which all may be left out", /^((a )?(b )?)*c$/, "abc"],
  ["any character", /^.{2,20} date$/, ANY],
  ["any letter", /^\p{L}+ by/u, ANY],
  ["all but some", /^[^x]y/, ANY],
  ["an alternative that begins anywhere", /^due$|date$/, ANY],
  ["a beginning inside a group", /(^due|date)$/, ANY],
  ["what fits nothing at all", /^(due)?$/, ANY],
  ["either case", /^due$/i, ANY],
])("%s", (_, pattern, expected) => {
  expect([...(beginningsOf(pattern) ?? [])].sort().join("")).toBe([...(expected ?? "")].sort().join(""));
  expect(beginningsOf(pattern) === null).toBe(expected === null);
});

const PATTERNS = [
  ...[...PLAN_TERMS, ...KPI_TERMS].map(([, , pattern]) => pattern),
  ...OTHER_TERMS.map(([, pattern]) => pattern),
];

test("no term is left out that fits a heading or a cell, and most of the others are", () => {
  const texts = readBlocks("usual-anywhere").flatMap(({ text }) => text.split(/[|\n]/).map(normalizeHeading));
  const patternsFor = byOpening(PATTERNS, (pattern) => pattern);
  const lost: string[] = [];
  let asked = 0;
  for (const text of new Set(texts)) {
    const left = new Set(patternsFor([text]));
    asked += left.size / PATTERNS.length;
    if (PATTERNS.some((pattern) => !left.has(pattern) && pattern.test(text))) lost.push(text);
  }
  expect(lost).toEqual([]);
  expect(asked / new Set(texts).size).toBeLessThan(0.5);
});

test("of several texts, those that may fit one of them are left, in their order", () => {
  const patternsFor = byOpening([/^who$/, /^due$/, /^lead$/], (pattern) => pattern);
  expect(patternsFor(["lead", "who"])).toEqual([/^who$/, /^lead$/]);
});
