import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { TABLE_WORDS } from "../../words/tables";
import { useReadingFormStyles } from "./ReadingForm.styles";

export interface ReadingFormProps {
  /** The words in the cell. */
  readonly text: string;
  readonly onRead: (readAs: string) => void;
  readonly onCancel: () => void;
}

/** Asks what to read in a cell's place; the cell itself stays as it is. */
export function ReadingForm({ text, onRead, onCancel }: ReadingFormProps) {
  const styles = useReadingFormStyles();
  const [readAs, setReadAs] = useState(text);
  const same = readAs.trim() === text.trim();
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (!same) onRead(readAs.trim());
      }}
    >
      <Field label={TABLE_WORDS.readAs} hint={TABLE_WORDS.readAsHint}>
        <Input autoFocus value={readAs} onChange={(_event, { value }) => setReadAs(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={same}>
          {TABLE_WORDS.keepReading}
        </Button>
        <Button size="small" onClick={onCancel}>
          {TABLE_WORDS.cancel}
        </Button>
      </div>
    </form>
  );
}
