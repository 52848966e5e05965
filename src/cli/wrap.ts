/**
 * Breaks text into lines at spaces. A word longer than a line stands alone and is not broken.
 * @param width columns of a whole line, the indent included.
 * @param indent put before every line but the first, which starts at column `first`.
 */
export function wrap(text: string, { width, indent = 0, first = indent }: WrapOptions): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const start = lines.length === 0 ? first : indent;
    if (line !== "" && start + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join(`\n${" ".repeat(indent)}`);
}

export interface WrapOptions {
  readonly width: number;
  readonly indent?: number;
  readonly first?: number;
}

/** @returns the text without control characters, which in a cell's words could steer a terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, " ");
}

/** @returns "1 error", "2 errors", "no errors". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? "no" : number} ${number === 1 ? one : many}`;
}
