import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { KeptReview } from "../../../core/model/movement";
import type { PaperDraft } from "../../state/paperDraft";
import { compareWord, PAPER_WORDS } from "../../words/paper";
import { FilePick } from "./FilePick";
import { usePaperStyles } from "./Paper.styles";

export interface ComparedWithProps {
  readonly draft: PaperDraft;
  readonly kept: KeptReview | null;
  /** Whether the review kept is the one on show. */
  readonly isKept: boolean;
  readonly busy: boolean;
  readonly onCompare: (compareWith: PaperDraft["compareWith"]) => void;
  readonly onFile: (file: File) => void;
  readonly onKeepReview: () => void;
}

const CHOICES = ["kept", "file", "nothing"] as const;

/** The earlier review that the paper is held against: the one kept, an older file, or none. */
export function ComparedWith(props: ComparedWithProps) {
  const { draft, kept, isKept, busy, onCompare, onFile, onKeepReview } = props;
  const styles = usePaperStyles();
  return (
    <section className={styles.part}>
      <Field label={PAPER_WORDS.compare}>
        <RadioGroup
          value={kept === null && draft.compareWith === "kept" ? "nothing" : draft.compareWith}
          onChange={(_event, { value }) => onCompare(CHOICES.find((one) => one === value) ?? "nothing")}
        >
          {CHOICES.filter((choice) => choice !== "kept" || kept !== null).map((choice) => (
            <Radio key={choice} value={choice} label={compareWord(choice, kept, draft.older)} />
          ))}
        </RadioGroup>
      </Field>
      {draft.compareWith === "file" && (
        <>
          <FilePick label={PAPER_WORDS.pickOlder} accept=".xlsx,.xlsm,.csv" disabled={busy} onFile={onFile} />
          <p className={styles.hint}>{PAPER_WORDS.readHere}</p>
        </>
      )}
      {isKept ? (
        <p className={styles.hint}>{PAPER_WORDS.reviewKept}</p>
      ) : (
        <Button size="small" className={styles.start} onClick={onKeepReview}>
          {PAPER_WORDS.keepReview}
        </Button>
      )}
    </section>
  );
}
