/** A message of a log, in plain text. */
export interface PlainMessage {
  readonly text: string;
}

/**
 * @param text words that may hold anything a cell can hold.
 * @returns them as a plain message: braces would be placeholders (SARIF 2.1.0, 3.11.5) and "[…](…)" a link (3.11.6),
 *   which no cell may make.
 */
export function plainMessage(text: string): PlainMessage {
  return { text: text.replace(/[{}]/g, "$&$&").replace(/\](?=\()/g, "] ") };
}
