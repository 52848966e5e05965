import { useState, type KeyboardEvent, type ReactElement } from "react";
import { parseAddress, rangeAddress, type CellRange } from "../core/model/address";

export interface FormulaBarProps {
  readonly selection: CellRange;
  /** What the selection's first cell holds, as it would be typed. */
  readonly content: string;
  readonly onGoTo: (range: CellRange) => void;
  readonly onEdit: (text: string) => void;
  /** The typing is over: the grid may have the focus back. */
  readonly onDone: () => void;
}

/** The name box, which says where the selection is and goes where it is told, and the content of the selected cell. */
export function FormulaBar({ selection, content, onGoTo, onEdit, onDone }: FormulaBarProps): ReactElement {
  const address =
    selection.rowCount * selection.columnCount > 1 ? rangeAddress(selection) : firstCell(selection);
  return (
    <div className="formula-bar">
      <DraftInput
        className="name-box"
        label="Name box: the selected cell"
        value={address}
        onEnter={(text) => {
          const range = parseAddress(text.trim());
          if (range) onGoTo(range);
          onDone();
        }}
        onEscape={onDone}
      />
      <span className="formula-sign" aria-hidden="true">
        fx
      </span>
      <DraftInput
        className="formula-input"
        label={`Content of ${firstCell(selection)}`}
        value={content}
        onEnter={(text) => {
          if (text !== content) onEdit(text);
          onDone();
        }}
        onEscape={onDone}
      />
    </div>
  );
}

interface DraftInputProps {
  readonly className: string;
  readonly label: string;
  readonly value: string;
  readonly onEnter: (text: string) => void;
  readonly onEscape: () => void;
}

/** An input that shows `value` until someone types in it, and again once they are done. */
function DraftInput({ className, label, value, onEnter, onEscape }: DraftInputProps): ReactElement {
  const [draft, setDraft] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    const typed = event.currentTarget.value;
    setDraft(null);
    if (event.key === "Enter") onEnter(typed);
    else onEscape();
  };
  return (
    <input
      className={className}
      aria-label={label}
      value={draft ?? value}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => setDraft(null)}
    />
  );
}

function firstCell({ row, column }: CellRange): string {
  return rangeAddress({ row, column, rowCount: 1, columnCount: 1 });
}
