import * as v from "valibot";
import { SettingsError } from "./settingsError";

/**
 * @param root what the values are, as the path names them: "settings".
 * @returns the values as the schema describes them.
 * @throws SettingsError with a sentence for each wrong value: "settings.tolerance is "two"; expected a number from 0 to 100."
 */
export function parseWith<T extends v.GenericSchema>(
  schema: T,
  value: unknown,
  root: string,
): v.InferOutput<T> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new SettingsError(result.issues.map((issue) => problem(issue, root)));
}

/**
 * An object with these entries and no others. Valibot's own takes a list for an object without entries.
 * @returns the schema.
 */
export function objectOf<const T extends v.ObjectEntries>(entries: T) {
  return v.pipe(v.custom<object>(isObject, "an object"), v.strictObject(entries));
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function problem(issue: v.BaseIssue<unknown>, root: string): string {
  const path = [root, ...(issue.path ?? []).map(({ key }) => step(key))].join("");
  if (issue.type === "strict_object" && issue.expected === "never") {
    return `${path} is not a setting: there is none of this name. Check its spelling, or take it out.`;
  }
  if (issue.type === "strict_object" && issue.input === undefined) return `${path} is missing.`;
  if (issue.path?.at(-1)?.origin === "key") return `${path} is not known; expected ${issue.message}.`;
  return `${path} is ${shown(issue.input)}; expected ${issue.message}.`;
}

function step(key: unknown): string {
  if (typeof key === "number") return `[${key}]`;
  const name = String(key);
  return /^[A-Za-z]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(shorten(name))}]`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return "an object";
  return shorten(JSON.stringify(value) ?? String(value));
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
