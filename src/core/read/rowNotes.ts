import type { StatusValue } from "../model/reading";
import { colorOfWord, type ColorWord } from "./scales/colorWords";
import { describeStatus } from "./keyDescription";

/** What a note says of the rows of one colour. */
export interface RowNote {
  readonly color: ColorWord;
  readonly value: StatusValue;
  /** The words of the note that say it: "blue rows are closed". */
  readonly words: string;
}

const LONGEST = 400;
const COLOR = "(grey|gray|red|amber|yellow|orange|green|blue)";
const ROWS = "(?:rows?|lines?|items?|entries|actions?|tasks?|jobs?)";
const FILLED = "(?:shaded|filled|coloured|colored|highlighted|marked|shown)";
const MEANS = "(?: (?:are|is|mean|means|indicates?|has been|have been)| ?=| ?:)";
const SAYINGS: readonly { readonly pattern: RegExp; readonly color: number; readonly means: number }[] = [
  { pattern: new RegExp(`^${COLOR}(?: ${FILLED})? ${ROWS}${MEANS} (.+)$`), color: 1, means: 2 },
  { pattern: new RegExp(`^${ROWS}(?: ${FILLED})?(?: in)? ${COLOR}${MEANS} (.+)$`), color: 1, means: 2 },
  { pattern: new RegExp(`^(.{3,30}) ${ROWS} (?:are )?(?:${FILLED} )?(?:in )?${COLOR}$`), color: 2, means: 1 },
  // A key of one colour.
  { pattern: new RegExp(`^${COLOR}(?: shading| fill)? ?(?:[=:–-]|means) ?(.+)$`), color: 1, means: 2 },
  { pattern: new RegExp(`^(.{3,30}?) ?[=:] ?${COLOR}(?: ${ROWS})?$`), color: 2, means: 1 },
];

/**
 * Reads what a note beside a table says of its rows' colours: "Note: blue rows are closed. Yellow rows wait for parts."
 *
 * @returns what it says of how far they are, in its order; nothing of what else a colour may mean.
 */
export function readRowNotes(text: string): readonly RowNote[] {
  if (text.length > LONGEST) return [];
  return text
    .split(/[.;,\n]/)
    .map(plainWords)
    .flatMap(readSaying);
}

/** In lower case, without label, brackets and what says nothing of the colour: "(All light blue rows …)". */
function plainWords(part: string): string {
  return part
    .toLowerCase()
    .replace(/[()[\]*"“”]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(LABEL, "")
    .replace(/\b(?:(?:light|pale|dark|bright)(?: |-)|(?:all|the|any) )/g, "")
    .replace(/\bgr([ea])yed(?:[ -]out)?\b/g, "gr$1y");
}

const LABEL = /^(?:note|key|legend|nb|please note)s? ?[:–-] ?/;

function readSaying(words: string): RowNote[] {
  for (const { pattern, color: colorAt, means } of SAYINGS) {
    const match = pattern.exec(words);
    const color = match && colorOfWord(match[colorAt] ?? "");
    const described = match && describeStatus(match[means] ?? "");
    if (color && described) return [{ color, value: described.value, words }];
  }
  return [];
}
