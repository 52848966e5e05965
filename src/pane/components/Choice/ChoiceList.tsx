import { Select, type SelectProps } from "@fluentui/react-components";

export interface ChoiceListProps<T extends string> extends Omit<SelectProps, "value" | "onChange"> {
  readonly value: T;
  readonly choices: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly onChoice: (value: T) => void;
}

/** A list of which one is chosen; what it is about is said by whatever stands around it. */
export function ChoiceList<T extends string>(props: ChoiceListProps<T>) {
  const { value, choices, words, onChoice, ...others } = props;
  return (
    <Select
      size="small"
      value={value}
      onChange={(_event, data) => {
        const chosen = choices.find((known) => known === data.value);
        if (chosen !== undefined) onChoice(chosen);
      }}
      {...others}
    >
      {choices.map((known) => (
        <option key={known} value={known}>
          {words[known]}
        </option>
      ))}
    </Select>
  );
}
