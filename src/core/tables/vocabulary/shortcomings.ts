/** What headings call that which is not as it should be, to put into a pattern. */
export const SHORTCOMINGS =
  "findings?|weakness(?:es)?|deficienc(?:y|ies)|non-?conform(?:it(?:y|ies)|ances?)|gaps?|failures?|shortfalls?|faults?|defects?";
