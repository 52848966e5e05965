import { Field, Select } from "@fluentui/react-components";
import { useChoiceStyles } from "./Choice.styles";

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly onChoice: (value: T) => void;
}

/** One of several, from a list. */
export function Choice<T extends string>({ label, hint, value, choices, words, onChoice }: ChoiceProps<T>) {
  const styles = useChoiceStyles();
  return (
    <Field label={label} size="small" className={styles.root} {...(hint === undefined ? {} : { hint })}>
      <Select
        size="small"
        className={styles.select}
        value={value}
        onChange={(_event, data) => {
          const chosen = choices.find((known) => known === data.value);
          if (chosen !== undefined) onChoice(chosen);
        }}
      >
        {choices.map((known) => (
          <option key={known} value={known}>
            {words[known]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
