import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Stored } from "../../../core/settings/stored";
import { explainOfficeError } from "../../../excel/explainOfficeError";
import { readSettingsFile, SETTINGS_FILE_NAME, settingsFileText } from "../../state/settingsFile";
import { fileHolds, SETTING_WORDS } from "../../words/settings";
import { Notice } from "../Notice/Notice";
import { useKeptHereStyles } from "./KeptHere.styles";

export interface SettingsFileProps {
  readonly stored: Stored;
  readonly onUse: (stored: Stored) => void;
}

/** Everything that is kept goes out as a file, and comes in from one once the officer has seen what it holds. */
export function SettingsFile({ stored, onUse }: SettingsFileProps) {
  const styles = useKeptHereStyles();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<Stored | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const open = async (file: File) => {
    const outcome = await outcomeOf(file);
    setRead(outcome.read);
    setAsked(outcome.read !== null);
    setProblem(outcome.problem);
  };
  return (
    <div className={styles.stack}>
      <Button size="small" onClick={() => saveFile(settingsFileText(stored))}>
        {SETTING_WORDS.saveFile}
      </Button>
      {read === null && (
        <Button size="small" autoFocus={asked} onClick={() => input.current?.click()}>
          {SETTING_WORDS.openFile}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void open(file);
          // The same file can be chosen again once it was put right.
          target.value = "";
        }}
      />
      {problem !== null && <Notice intent="error">{problem}</Notice>}
      {read !== null && (
        <div className={styles.stack}>
          <p role="status" className={styles.text}>
            {fileHolds(read)}
          </p>
          <div className={styles.buttons}>
            <Button
              autoFocus
              size="small"
              appearance="primary"
              onClick={() => {
                setRead(null);
                onUse(read);
              }}
            >
              {SETTING_WORDS.useFile}
            </Button>
            <Button size="small" onClick={() => setRead(null)}>
              {SETTING_WORDS.cancel}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

interface Outcome {
  readonly read: Stored | null;
  readonly problem: string | null;
}

async function outcomeOf(file: File): Promise<Outcome> {
  try {
    return { read: readSettingsFile(await file.text()), problem: null };
  } catch (error) {
    return { read: null, problem: explainOfficeError(error) };
  }
}

function saveFile(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = SETTINGS_FILE_NAME;
  link.click();
  URL.revokeObjectURL(url);
}
