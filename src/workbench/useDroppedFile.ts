import { useState, type DragEvent } from "react";

export interface DroppedFile {
  /** True while a file is held over the page. */
  readonly dropping: boolean;
  /** For the element that files are dropped on. */
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Takes a file that is dragged onto the page. */
export function useDroppedFile(onFile: (file: File) => void): DroppedFile {
  const [dropping, setDropping] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      setDropping(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (event.relatedTarget === null) setDropping(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setDropping(false);
      const file = event.dataTransfer.files[0];
      if (file) onFile(file);
    },
  };
  return { dropping, handlers };
}
