import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { KeptList } from "../../../core/model/coverage";
import { listOnSheet, pastedList } from "../../state/commitmentList";
import type { Reviewed } from "../../state/reviewed";
import type { Tasks } from "../../state/useTask";
import { COMMITMENT_WORDS } from "../../words/commitments";
import { PAPER_WORDS } from "../../words/paper";
import { FilePick } from "../Paper/FilePick";
import { usePaperStyles } from "../Paper/Paper.styles";

export interface ListSourceProps {
  readonly reviewed: Reviewed;
  readonly tasks: Tasks;
  readonly onList: (list: KeptList) => void;
}

/** Where the list comes from: pasted, from a file, or from a sheet of the workbook. */
export function ListSource({ reviewed, tasks, onList }: ListSourceProps) {
  const styles = usePaperStyles();
  const [pasted, setPasted] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const take = (list: KeptList | null, otherwise: string) => {
    if (list === null) setProblem(otherwise);
    else onList(list);
  };
  return (
    <>
      <p className={styles.words}>{COMMITMENT_WORDS.what}</p>
      <Field label={COMMITMENT_WORDS.paste} hint={COMMITMENT_WORDS.pasteHint}>
        <Textarea value={pasted} rows={5} onChange={(_event, { value }) => setPasted(value)} />
      </Field>
      <Button
        size="small"
        className={styles.start}
        disabledFocusable={pasted.trim() === ""}
        onClick={() => take(pastedList(pasted), COMMITMENT_WORDS.nothingPasted)}
      >
        {COMMITMENT_WORDS.use}
      </Button>
      <FilePick
        label={COMMITMENT_WORDS.pick}
        accept=".txt,.xlsx,.xlsm,.csv"
        disabled={tasks.task !== null}
        onFile={(file) =>
          tasks.run(PAPER_WORDS.readingFile, async ({ signal }) => {
            const { readList } = await import("../../state/pickedFile");
            const list = await readList(file);
            if (!signal.aborted) onList(list);
          })
        }
      />
      <Field label={COMMITMENT_WORDS.onSheet}>
        <Select
          value=""
          onChange={(_event, { value }) =>
            take(listOnSheet(value, reviewed), COMMITMENT_WORDS.nothingOnSheet(value))
          }
        >
          <option value="">{COMMITMENT_WORDS.chooseSheet}</option>
          {reviewed.sheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      {problem !== null && (
        <p role="alert" className={styles.words}>
          {problem}
        </p>
      )}
    </>
  );
}
