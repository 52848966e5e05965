const EMPTY_MARK = /^(?:0|-|–|#n\/a|#value!|#ref!|#name\?|#div\/0!|false|00\/01\/1900|jan-00)$/i;

/** @returns whether a text is what formulas and habit leave in rows that nobody has filled in: noughts, errors, dashes. */
export function isEmptyMark(text: string): boolean {
  return EMPTY_MARK.test(text);
}
