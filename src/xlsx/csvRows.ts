import Papa from "papaparse";

/** Semicolons are what Excel writes where the comma parts decimals; tabs are in its "Unicode text". */
const DELIMITERS = [",", ";", "\t"];

/** So many quotation marks that are opened and never closed are put right one by one; past that none counts. */
const MAX_REPAIRS = 20;

/** Stands for a quotation mark that is only a character; no text that is read holds one. */
const LITERAL_QUOTE = "\0";

/**
 * @param text lines ending in "\n", without NUL characters.
 * @returns the values row by row. A quotation mark that is not closed, or is closed rows below by another value's mark,
 *   would take rows in: it is read as a character of its value instead, and the rows below it as rows.
 */
export function parseCsv(text: string): string[][] {
  const separator = /^sep=([,;\t|])\n/i.exec(text);
  const body = separator ? text.slice(separator[0].length) : text;
  return repaired(body, separator?.[1] ?? guessDelimiter(body)).map((row) =>
    row.map((value) => value.replaceAll(LITERAL_QUOTE, '"')),
  );
}

function repaired(text: string, delimiter: string): string[][] {
  let wanted = text;
  for (let repairs = 0; repairs < MAX_REPAIRS; repairs++) {
    const parsed = parse(wanted, delimiter);
    const start = startOfOpenValue(parsed, wanted);
    if (start === null) return parsed.data;
    wanted = `${wanted.slice(0, start - 1)}${LITERAL_QUOTE}${wanted.slice(start)}`;
  }
  return parse(text.replaceAll('"', LITERAL_QUOTE), delimiter).data;
}

/** @returns where the first value begins, after its quotation mark, that is not closed in its own line; or null. */
function startOfOpenValue({ data, errors }: Papa.ParseResult<string[]>, text: string): number | null {
  for (const { code, row = -1, index } of errors) {
    if (index === undefined) continue;
    const takesInLines = (value: string) =>
      value.includes("\n") && text.startsWith(value.split('"', 1).join(""), index);
    if (code === "MissingQuotes" || (code === "InvalidQuotes" && data[row]?.some(takesInLines))) return index;
  }
  return null;
}

function guessDelimiter(text: string): string {
  return Papa.parse(text, { newline: "\n", delimitersToGuess: DELIMITERS, preview: 20 }).meta.delimiter;
}

function parse(text: string, delimiter: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { newline: "\n", delimiter });
}
