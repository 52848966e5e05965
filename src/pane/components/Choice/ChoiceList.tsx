import { Select, type SelectProps } from "@fluentui/react-components";
import { useRestingChoice } from "./useRestingChoice";

export interface ChoiceListProps<T extends string> extends Omit<SelectProps, "value" | "onChange"> {
  readonly value: T;
  readonly choices: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly onChoice: (value: T) => void;
}

/** A list of which one is chosen; what it is about is said by whatever stands around it. */
export function ChoiceList<T extends string>(props: ChoiceListProps<T>) {
  const { value, choices, words, onChoice, ...others } = props;
  const { shown, choose, handlers } = useRestingChoice(value, onChoice);
  return (
    <Select
      size="small"
      value={shown}
      onChange={(_event, data) => {
        const chosen = choices.find((known) => known === data.value);
        if (chosen !== undefined) choose(chosen);
      }}
      {...handlers}
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
