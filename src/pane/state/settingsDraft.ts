import * as v from "valibot";
import { SETTINGS_SCHEMA, type SettingsValues } from "../../core/settings/schema";

/** Settings as the officer is changing them: what was typed, right or wrong. */
export type Draft = Readonly<Record<string, unknown>>;

/** Where a setting stands: "tolerance", "paper.title", "termEnds.autumn". */
export type SettingPath = string;

/** Settings that are being changed. */
export interface SettingsDraft {
  /** Those that were kept when the change began. */
  readonly of: Draft;
  readonly draft: Draft;
}

export interface CheckedDraft {
  /** Null while something cannot be used. */
  readonly values: SettingsValues | null;
  /** What was expected, by the setting's path: "a number from 0 to 100". */
  readonly problems: ReadonlyMap<SettingPath, string>;
}

/** @returns what stands at a path, or undefined. */
export function valueAt(draft: Draft, path: SettingPath): unknown {
  const [group = "", name] = path.split(".");
  const value = draft[group];
  return name === undefined ? value : isGroup(value) ? value[name] : undefined;
}

/** @param value undefined takes the setting away; a group that is empty then is left out. */
export function withValue(draft: Draft, path: SettingPath, value: unknown): Draft {
  const [group = "", name] = path.split(".");
  if (name === undefined) return withKey(draft, group, value);
  const own = draft[group];
  const changed = withKey(isGroup(own) ? own : {}, name, value);
  return withKey(draft, group, Object.keys(changed).length === 0 ? undefined : changed);
}

/** Holds a draft against what may stand there. */
export function checkDraft(draft: Draft): CheckedDraft {
  const result = v.safeParse(SETTINGS_SCHEMA, draft);
  if (result.success) return { values: result.output, problems: new Map() };
  const problems = result.issues.map((issue) => [pathOf(issue), issue.message] as const);
  return { values: null, problems: new Map(problems) };
}

/** @returns what was typed as a number where it is one, undefined where the field is blank, else the words themselves. */
export function typedNumber(typed: string): unknown {
  const text = typed.trim();
  if (text === "") return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : typed;
}

export function isSameDraft(a: Draft, b: Draft): boolean {
  return sorted(a) === sorted(b);
}

/** The order in which settings were touched says nothing. */
function sorted(draft: Draft): string {
  return JSON.stringify(draft, (_key, value: unknown) =>
    isGroup(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}

function withKey(values: Draft, key: string, value: unknown): Draft {
  const others = Object.fromEntries(Object.entries(values).filter(([known]) => known !== key));
  return value === undefined ? others : { ...others, [key]: value };
}

function pathOf({ path }: v.BaseIssue<unknown>): SettingPath {
  return (path ?? [])
    .slice(0, 2)
    .map(({ key }) => String(key))
    .join(".");
}

function isGroup(value: unknown): value is Draft {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
