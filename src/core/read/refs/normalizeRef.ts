import { LABEL } from "./forms";

/** @returns the form in which refs are compared: "Action 1B (i)." and "1b(i)" are "1b(i)". */
export function normalizeRef(ref: string): string {
  if (ref.length <= 30 && isDotted(ref)) return ref;
  return ref
    .slice(0, 200)
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replace(LABELLED, "")
    .replace(/[\s\u00A0]+/g, "")
    .replace(/[.:]+$/, "");
}

/** @returns the form in which a ref in running words is looked up among a plan's: "PIP 107" is PIP-107. */
export function looseRef(ref: string): string {
  const whole = normalizeRef(ref);
  return isDotted(whole) ? whole : whole.replace(/[-_/]/g, "");
}

/** "Action 3.7.3" is the plan's 3.7.3. */
export const LABELLED = new RegExp(`^${LABEL}\\.?[ :]*(?=\\w*\\d)`, "i");

/** Most refs are numbers apart by dots, which are the form that refs are compared in. By hand, for every row asks often. */
export function isDotted(ref: string): boolean {
  let isNumber = false;
  for (let i = 0; i < ref.length; i++) {
    const code = ref.charCodeAt(i);
    if (code >= 48 && code <= 57) isNumber = true;
    else if (code === 46 && isNumber) isNumber = false;
    else return false;
  }
  return isNumber;
}
