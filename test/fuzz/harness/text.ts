/** Characters that bytes seldom spell: control characters that no officer types stand for them. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\x01": "\ud800",
  "\x02": "\udc00",
  "\x03": "\0",
  "\x04": "\u202e",
  "\x05": "\u00a0",
  "\x06": "\u2013",
  "\x07": "\ufffe",
  "\x0e": "🙂",
  "\x0f": "e\u0301",
};
const MARKS = new RegExp(`[${Object.keys(SPECIAL).join("")}]`, "g");

/** @returns the input as text that may hold anything a JavaScript string can. */
export function textOf(input: Uint8Array): string {
  return new TextDecoder().decode(input).replace(MARKS, (mark) => SPECIAL[mark] ?? mark);
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
