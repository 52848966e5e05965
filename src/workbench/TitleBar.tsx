import { useRef, type ReactElement } from "react";
import { AgainIcon, ClearIcon, OpenIcon, ReviewIcon, SampleIcon, SaveIcon } from "./icons";

export interface TitleBarProps {
  /** The file's name, or null while there is no workbook. */
  readonly workbookName: string | null;
  readonly onOpenFile: (file: File) => void;
  readonly onOpenSample: () => void;
  readonly onSave: () => void;
  /** The three buttons that the add-in puts on Excel's ribbon. */
  readonly onReviewPlan: () => void;
  readonly onReviewNow: () => void;
  readonly onClearHighlights: () => void;
}

export function TitleBar(props: TitleBarProps): ReactElement {
  const hasWorkbook = props.workbookName !== null;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <div className="workbook">
        <h1 className="workbook-name" title={props.workbookName ?? undefined}>
          {props.workbookName ?? "No workbook"}
        </h1>
        <p className="workbook-hint">Stands in for Excel; files stay in this browser</p>
      </div>
      <div className="button-group" role="group" aria-label="File">
        <Button
          icon={<OpenIcon />}
          label="Open…"
          title="Open an .xlsx, .xlsm or .csv file of your own; or drop it on this page"
          onClick={() => chooser.current?.click()}
        />
        <Button
          icon={<SampleIcon />}
          label="Open sample"
          title="Open the sample plan afresh"
          onClick={props.onOpenSample}
        />
        <Button
          icon={<SaveIcon />}
          label="Save as .xlsx"
          title="Save a copy as it is now, with highlights and added sheets"
          onClick={props.onSave}
          disabled={!hasWorkbook}
        />
        <input
          ref={chooser}
          type="file"
          accept=".xlsx,.xlsm,.csv"
          hidden
          aria-label="Workbook to open"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // Cleared, so that choosing the same file again opens it again.
            event.currentTarget.value = "";
            if (file) props.onOpenFile(file);
          }}
        />
      </div>
      <div className="button-group ribbon" role="group" aria-label="Plan Check">
        <Button
          icon={<ReviewIcon />}
          label="Review plan"
          title="Open the pane of Plan Check"
          onClick={props.onReviewPlan}
          disabled={!hasWorkbook}
        />
        <Button
          icon={<AgainIcon />}
          label="Review now"
          title="Review and highlight without the pane"
          onClick={props.onReviewNow}
          disabled={!hasWorkbook}
        />
        <Button
          icon={<ClearIcon />}
          label="Clear highlights"
          title="Take every highlight away again"
          onClick={props.onClearHighlights}
          disabled={!hasWorkbook}
        />
      </div>
    </header>
  );
}

interface ButtonProps {
  readonly icon: ReactElement;
  readonly label: string;
  /** What it does, for who points at it. */
  readonly title: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

function Button({ icon, label, title, onClick, disabled = false }: ButtonProps): ReactElement {
  return (
    <button type="button" className="button" title={title} onClick={onClick} disabled={disabled}>
      {icon}
      {label}
    </button>
  );
}
