const PREFIX = "plan-check:";
const OURS = /N\(\s*"plan-check:([a-z-]+)"\s*\)/i;

/**
 * The formula of our rules: true in every cell, harmless where Plan Check is not installed, and to be recognised in
 * Excel's own list of rules. N() of a text is 0.
 * @see https://support.microsoft.com/office/n-function-a624cad1-3635-4208-b54a-29733d1278c9
 */
export function markFormula(look: string): string {
  return `=N("${PREFIX}${look}")=0`;
}

/**
 * @param formula of a custom rule, with or without its "=", as Excel gives it back. An empty one is ours too: Excel
 *   lets nobody make such a rule, so it is one that a fault kept us from finishing.
 */
export function isOurs(formula: string): boolean {
  return formula === "" || OURS.test(formula);
}

/** @returns the look that a rule of ours shows, or null when it is not one of ours or was left unfinished. */
export function lookIn(formula: string): string | null {
  return OURS.exec(formula)?.[1]?.toLowerCase() ?? null;
}
