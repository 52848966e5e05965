import type { KeyboardEvent } from "react";

/** What a key does in the grid. */
export type KeyAction =
  | {
      readonly kind: "move";
      readonly rows: number;
      readonly columns: number;
      readonly toEnd: boolean;
      readonly extend: boolean;
    }
  | {
      readonly kind: "goTo";
      readonly place: "rowStart" | "sheetStart" | "sheetEnd";
      readonly extend: boolean;
    }
  | { readonly kind: "selectAll" }
  /** `text` is the key that was typed, or null to go on with what is in the cell. */
  | { readonly kind: "edit"; readonly text: string | null }
  | { readonly kind: "clear" }
  | { readonly kind: "undo" };

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

const ARROWS: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * @param pageRows how many rows Page Up and Page Down move
 * @returns what Excel does on this key, or null for keys that are the browser's. Tab is one of these: it leaves the
 *   grid, so that the whole page can be reached without a mouse.
 */
export function keyAction(event: Pressed, pageRows: number): KeyAction | null {
  const control = event.ctrlKey || event.metaKey;
  const extend = event.shiftKey;
  const arrow = ARROWS[event.key];
  if (arrow) return { kind: "move", rows: arrow[0], columns: arrow[1], toEnd: control, extend };
  switch (event.key) {
    case "PageUp":
    case "PageDown":
      return {
        kind: "move",
        rows: event.key === "PageUp" ? -pageRows : pageRows,
        columns: 0,
        toEnd: false,
        extend,
      };
    case "Home":
      return { kind: "goTo", place: control ? "sheetStart" : "rowStart", extend };
    case "End":
      return control ? { kind: "goTo", place: "sheetEnd", extend } : null;
    case "Enter":
      return { kind: "move", rows: event.shiftKey ? -1 : 1, columns: 0, toEnd: false, extend: false };
    case "F2":
      return { kind: "edit", text: null };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    case "a":
      if (control) return { kind: "selectAll" };
      break;
    case "z":
      if (control && !event.shiftKey) return { kind: "undo" };
  }
  return event.key.length === 1 && !control && !event.altKey ? { kind: "edit", text: event.key } : null;
}
