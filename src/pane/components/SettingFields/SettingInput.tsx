import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { valueAt, type SettingPath } from "../../state/settingsDraft";
import { expectedHere } from "../../words/settings";
import type { SettingForm } from "./settingForm";

export interface SettingInputProps {
  readonly form: SettingForm;
  readonly path: SettingPath;
  readonly label: string;
  readonly hint?: string;
  readonly type?: "text" | "date";
  /** What counts where the field is blank. */
  readonly unset: string;
  /** What was typed as the setting has it; undefined: not set. */
  readonly read: (typed: string) => unknown;
  /** The setting as the officer reads it. */
  readonly show?: (value: string) => string;
  /** What is expected, where the schema's own words are of another form. */
  readonly expected?: string;
}

/** A setting that is typed. What cannot be used stays as it was typed and is told beside it. */
export function SettingInput(props: SettingInputProps) {
  const { form, path, label, hint, type = "text", unset, read, show = String, expected } = props;
  const value = valueAt(form.draft, path);
  // A field shows what is being typed; once it is left, the setting as it was understood.
  const [typing, setTyping] = useState<string | null>(null);
  const problem = form.problems.get(path);
  return (
    <Field
      label={label}
      size="small"
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: expectedHere(expected ?? problem) })}
    >
      <Input
        size="small"
        type={type}
        placeholder={unset}
        value={typing ?? (value === undefined || value === null ? "" : show(String(value)))}
        onChange={(_event, data) => {
          setTyping(data.value);
          form.set(path, read(data.value));
        }}
        onBlur={() => setTyping(null)}
      />
    </Field>
  );
}

/** @returns the words, or undefined for none. */
export function typedWords(typed: string): string | undefined {
  return typed.trim() === "" ? undefined : typed;
}
