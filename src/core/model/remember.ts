/** Distinct inputs that are worth keeping; past this all are forgotten, and what comes again is kept again. */
const MOST_KEPT = 10_000;
/** Letters of an input that is worth keeping: longer ones are prose, and hardly any comes again. */
const LONGEST_KEPT = 500;

/**
 * @param read gives the same answer for inputs with the same key, whenever it is asked.
 * @returns the same reader, which reads each of its inputs once. Answers are shared, so nobody may change them.
 */
export function remember<In, Out>(
  keyOf: (input: In) => string,
  read: (input: In) => Out,
): (input: In) => Out {
  const answers = new Map<string, { readonly answer: Out }>();
  return (input) => {
    const key = keyOf(input);
    const known = answers.get(key);
    if (known) return known.answer;
    const answer = read(input);
    if (key.length > LONGEST_KEPT) return answer;
    if (answers.size === MOST_KEPT) answers.clear();
    answers.set(key, { answer });
    return answer;
  };
}

/** As {@link remember}, of texts. */
export function rememberTexts<Out>(read: (text: string) => Out): (text: string) => Out {
  return remember((text: string) => text, read);
}
