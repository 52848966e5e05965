import { CHECKS } from "../../core/index";
import type { Severity } from "../../core/model/finding";
import { plainMessage, type PlainMessage } from "./message";

export interface Rule {
  readonly id: string;
  readonly shortDescription: PlainMessage;
  readonly fullDescription: PlainMessage;
  readonly help: PlainMessage;
  readonly defaultConfiguration: { readonly level: Severity };
  readonly properties: { readonly tags: readonly string[]; readonly fixWrites?: string };
}

/** @returns every check, in the order of their indexes: {@link ruleIndexes}. */
export function sarifRules(): Rule[] {
  return CHECKS.map(({ id, title, why, howToFix, severity, appliesTo, fixWrites }) => ({
    id,
    // A title is a heading; a description is a sentence.
    shortDescription: plainMessage(`${title}.`),
    fullDescription: plainMessage(why),
    help: plainMessage(howToFix),
    defaultConfiguration: { level: severity },
    properties: { tags: [appliesTo], ...(fixWrites === undefined ? {} : { fixWrites }) },
  }));
}

/** @returns the place of each check's rule among the rules, by its id. */
export function ruleIndexes(): ReadonlyMap<string, number> {
  return new Map(CHECKS.map(({ id }, index) => [id, index]));
}
