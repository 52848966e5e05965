import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { usePaperStyles } from "./Paper.styles";

export interface FilePickProps {
  readonly label: string;
  /** ".xlsx,.csv". */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file of this computer. The same file can be chosen twice: it may have changed. */
export function FilePick({ label, accept, disabled, onFile }: FilePickProps) {
  const styles = usePaperStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="small"
        className={styles.start}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        className={styles.hidden}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}
