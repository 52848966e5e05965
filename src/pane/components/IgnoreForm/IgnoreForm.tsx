import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { IgnoredKind, IgnoreEntry } from "../../../core/model/ignoring";
import { WORDS } from "../../words";
import { IGNORE_WORD, FINDING_WORDS } from "../../words/findings";
import { useIgnoreFormStyles } from "./IgnoreForm.styles";

export interface IgnoreFormProps {
  /** What can be ignored from here, the narrowest first; the reason and the day are added. */
  readonly choices: readonly Pick<IgnoreEntry, "what" | "key" | "about">[];
  readonly onIgnore: (entry: Omit<IgnoreEntry, "on">) => void;
  readonly onCancel: () => void;
}

/** Asks how much to ignore, and why: without a reason nothing is ignored. */
export function IgnoreForm({ choices, onIgnore, onCancel }: IgnoreFormProps) {
  const styles = useIgnoreFormStyles();
  const [what, setWhat] = useState<IgnoredKind>("finding");
  const [reason, setReason] = useState("");
  const chosen = choices.find((choice) => choice.what === what);
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined && reason.trim() !== "") onIgnore({ ...chosen, reason: reason.trim() });
      }}
    >
      <RadioGroup
        aria-label={FINDING_WORDS.ignoreWhat}
        value={what}
        onChange={(_event, { value }) => setWhat(value as IgnoredKind)}
      >
        {choices.map((choice) => (
          <Radio key={choice.what} value={choice.what} label={IGNORE_WORD[choice.what]} />
        ))}
      </RadioGroup>
      <Field label={FINDING_WORDS.ignoreReason} required>
        <Input autoFocus value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={reason.trim() === ""}>
          {FINDING_WORDS.ignore}
        </Button>
        <Button size="small" onClick={onCancel}>
          {WORDS.cancel}
        </Button>
      </div>
    </form>
  );
}
