import { Field } from "@fluentui/react-components";
import { useChoiceStyles } from "./Choice.styles";
import { ChoiceList, type ChoiceListProps } from "./ChoiceList";

export interface ChoiceProps<T extends string> extends Pick<
  ChoiceListProps<T>,
  "value" | "choices" | "words" | "onChoice"
> {
  readonly label: string;
  readonly hint?: string;
}

/** One of several, from a list. */
export function Choice<T extends string>({ label, hint, ...list }: ChoiceProps<T>) {
  const styles = useChoiceStyles();
  return (
    <Field label={label} size="small" className={styles.root} {...(hint === undefined ? {} : { hint })}>
      <ChoiceList className={styles.select} {...list} />
    </Field>
  );
}
