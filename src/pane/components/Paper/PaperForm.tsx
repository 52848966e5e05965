import { Button, Field, Input } from "@fluentui/react-components";
import { formatDate, parseIsoDate } from "../../../core/model/calendarDate";
import type { PaperSettings } from "../../../core/model/settings";
import type { PaperFields } from "../../state/paperDraft";
import { FIELD_WORDS, PAPER_WORDS } from "../../words/paper";
import { Folded } from "./Folded";
import { usePaperStyles } from "./Paper.styles";

export interface PaperFormProps {
  /** As it would be written now. */
  readonly paper: PaperSettings;
  /** Whether anything differs from what the settings say. */
  readonly changed: boolean;
  readonly onChange: (fields: PaperFields) => void;
  readonly onKeep: () => void;
}

const DATES = ["lastMeeting", "nextMeeting"] as const;
const NAMES = ["title", "committee", "author"] as const;

/** The meetings the paper goes from and to, and what it says of itself. */
export function PaperForm({ paper, changed, onChange, onKeep }: PaperFormProps) {
  const styles = usePaperStyles();
  return (
    <section className={styles.part} aria-label={PAPER_WORDS.meetings}>
      <div className={styles.pair}>
        {DATES.map((name) => (
          <Field
            key={name}
            label={FIELD_WORDS[name]}
            className={styles.date}
            hint={paper[name] === null ? "" : formatDate(paper[name])}
          >
            <Input
              type="date"
              value={paper[name] ?? ""}
              onChange={(_event, { value }) => onChange({ [name]: parseIsoDate(value) })}
            />
          </Field>
        ))}
      </div>
      <Folded title={PAPER_WORDS.names}>
        {NAMES.map((name) => (
          <Field key={name} label={FIELD_WORDS[name]}>
            <Input
              value={paper[name] ?? ""}
              onChange={(_event, { value }) => onChange({ [name]: value === "" ? null : value })}
            />
          </Field>
        ))}
      </Folded>
      {changed && (
        <Button size="small" className={styles.start} onClick={onKeep}>
          {PAPER_WORDS.keep}
        </Button>
      )}
    </section>
  );
}
