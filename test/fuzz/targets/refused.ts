import { mustHold } from "../harness/target";

type Errors = new (...given: never[]) => Error;

/**
 * @returns what `read` gives, or the sentence with which it refuses.
 * @throws whatever else it throws, and Error when the sentence is none.
 */
export function refused<T>(errors: Errors, read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    return sentenceOf(errors, error);
  }
}

/** The same for what comes later. */
export async function refusedLater<T>(errors: Errors, read: () => Promise<T>): Promise<T | string> {
  try {
    return await read();
  } catch (error) {
    return sentenceOf(errors, error);
  }
}

function sentenceOf(errors: Errors, error: unknown): string {
  if (!(error instanceof errors)) throw error;
  mustHold(/\S[^]*[.…]$/.test(error.message), `It refuses without a sentence: ${error.message}`);
  return error.message;
}
