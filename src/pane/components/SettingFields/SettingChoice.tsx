import { valueAt, type SettingPath } from "../../state/settingsDraft";
import { notSetWords } from "../../words/settings";
import { Choice } from "../Choice/Choice";
import type { SettingForm } from "./settingForm";

export interface SettingChoiceProps<T extends string> {
  readonly form: SettingForm;
  readonly path: SettingPath;
  readonly label: string;
  readonly hint: string;
  /** Each choice with its words, and with the value it sets where that is not its name. */
  readonly words: Readonly<Record<T, string>>;
  readonly values?: Readonly<Partial<Record<T, unknown>>>;
  /** The choice for "not set"; by default it names what then counts. */
  readonly unset?: string;
}

const UNSET = "";

/** A setting that is one of several. */
export function SettingChoice<T extends string>(props: SettingChoiceProps<T>) {
  const { form, path, label, hint, words, values = {}, unset } = props;
  const names = Object.keys(words) as T[];
  const valueOf = (name: T) => (name in values ? (values as Record<string, unknown>)[name] : name);
  const set = valueAt(form.draft, path);
  const chosen = set === undefined ? UNSET : (names.find((name) => valueOf(name) === set) ?? UNSET);
  const base = Object.entries(form.base).find(([name]) => name === path)?.[1];
  const counts = names.find((name) => valueOf(name) === base);
  const notSet = unset ?? notSetWords(counts === undefined ? null : words[counts]);
  const all: Readonly<Record<T | "", string>> = { [UNSET]: notSet, ...words } as Record<T | "", string>;
  return (
    <Choice<T | "">
      label={label}
      hint={hint}
      value={chosen}
      choices={[UNSET, ...names]}
      words={all}
      onChoice={(name) => form.set(path, name === UNSET ? undefined : valueOf(name))}
    />
  );
}
