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
    const start = startOfOpenValue(parsed, wanted, delimiter);
    if (start === null) return parsed.data;
    wanted = `${wanted.slice(0, start - 1)}${LITERAL_QUOTE}${wanted.slice(start)}`;
  }
  return parse(text.replaceAll('"', LITERAL_QUOTE), delimiter).data;
}

/** @returns where the first value begins, after its quotation mark, that is not closed in its own line; or null. */
function startOfOpenValue(
  { errors }: Papa.ParseResult<string[]>,
  text: string,
  delimiter: string,
): number | null {
  let looked = -1;
  for (const { code, index } of errors) {
    if (index === undefined) continue;
    if (code === "MissingQuotes") return index;
    // One value can have many errors, all told at its beginning.
    if (code === "InvalidQuotes" && index !== looked && !closesInLine(text, index, delimiter)) return index;
    looked = index;
  }
  return null;
}

/** A value is closed by a mark that is not doubled and has only spaces between it and what ends the value. */
function closesInLine(text: string, start: number, delimiter: string): boolean {
  const ends = [delimiter, "\n", ""];
  for (let at = start; at < text.length && text[at] !== "\n"; at++) {
    if (text[at] !== '"') continue;
    let next = at + 1;
    while (text[next] === " ") next++;
    if (ends.includes(text[next] ?? "")) return true;
    if (text[at + 1] === '"') at++;
  }
  return false;
}

/**
 * Where one sign parts all the first lines into as many values and the sign guessed does not, it is that one: in a list
 * of long sentences between commas nearly every line may have a few semicolons too.
 */
function guessDelimiter(text: string): string {
  const read = { newline: "\n", preview: 20, skipEmptyLines: true } as const;
  const guessed = Papa.parse(text, { ...read, delimitersToGuess: DELIMITERS }).meta.delimiter;
  const parts = (delimiter: string) => {
    const { data } = Papa.parse<string[]>(text, { ...read, delimiter });
    const [first = 0, ...others] = data.map(({ length }) => length);
    return first > 1 && others.length > 0 && others.every((length) => length === first);
  };
  return parts(guessed) ? guessed : (DELIMITERS.find(parts) ?? guessed);
}

function parse(text: string, delimiter: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { newline: "\n", delimiter });
}
