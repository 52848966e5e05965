/** The words and letter that name a colour. */
export const COLOR_WORDS = {
  grey: ["grey", "gray"],
  red: ["red", "r"],
  amber: ["amber", "a", "yellow", "orange"],
  green: ["green", "g"],
  blue: ["blue", "b"],
} as const;

/** Both colours of one rating; the delivery-confidence scale is where they come from. */
export const AMBER_GREEN = ["amber/green", "green/amber", "a/g", "g/a"];
export const AMBER_RED = ["amber/red", "red/amber", "a/r", "r/a"];
