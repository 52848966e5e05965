import { useEffect, useRef, type CSSProperties, type KeyboardEvent, type ReactElement } from "react";

export interface CellEditorProps {
  readonly address: string;
  readonly initialText: string;
  readonly style: CSSProperties;
  /** `move` says where the selection goes next: down after Enter, right after Tab, nowhere otherwise. */
  readonly onCommit: (text: string, move: { rows: number; columns: number } | null) => void;
  readonly onCancel: () => void;
}

/** The box that opens over a cell while its content is typed. */
export function CellEditor({
  address,
  initialText,
  style,
  onCommit,
  onCancel,
}: CellEditorProps): ReactElement {
  const box = useRef<HTMLTextAreaElement>(null);
  const finished = useRef(false);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
    fitHeight(element);
  }, []);

  const finish = (act: () => void) => {
    if (finished.current) return;
    finished.current = true;
    act();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    const text = event.currentTarget.value;
    if (event.key === "Escape") finish(onCancel);
    else if (event.key === "Enter" && !event.altKey) {
      event.preventDefault();
      finish(() => onCommit(text, { rows: event.shiftKey ? -1 : 1, columns: 0 }));
    } else if (event.key === "Enter") {
      event.preventDefault();
      event.currentTarget.setRangeText(
        "\n",
        event.currentTarget.selectionStart,
        event.currentTarget.selectionEnd,
        "end",
      );
      fitHeight(event.currentTarget);
    } else if (event.key === "Tab") {
      event.preventDefault();
      finish(() => onCommit(text, { rows: 0, columns: event.shiftKey ? -1 : 1 }));
    }
  };
  return (
    <textarea
      ref={box}
      className="cell-editor"
      aria-label={`Content of ${address}`}
      defaultValue={initialText}
      style={style}
      rows={1}
      spellCheck={false}
      onInput={(event) => fitHeight(event.currentTarget)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={(event) => {
        const text = event.currentTarget.value;
        finish(() => onCommit(text, null));
      }}
    />
  );
}

function fitHeight(element: HTMLTextAreaElement): void {
  element.style.height = "auto";
  element.style.height = `${element.scrollHeight + 2}px`;
}
