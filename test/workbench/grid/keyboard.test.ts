import { keyAction } from "../../../src/workbench/grid/keyboard";

const press = (
  key: string,
  held: Partial<Record<"shiftKey" | "ctrlKey" | "metaKey" | "altKey", boolean>> = {},
) => keyAction({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held }, 20);

describe("keys in the grid", () => {
  test.each([
    ["ArrowDown", {}, { kind: "move", rows: 1, columns: 0, toEnd: false, extend: false }],
    ["ArrowLeft", { shiftKey: true }, { kind: "move", rows: 0, columns: -1, toEnd: false, extend: true }],
    ["ArrowDown", { ctrlKey: true }, { kind: "move", rows: 1, columns: 0, toEnd: true, extend: false }],
    ["PageUp", {}, { kind: "move", rows: -20, columns: 0, toEnd: false, extend: false }],
    ["Enter", { shiftKey: true }, { kind: "move", rows: -1, columns: 0, toEnd: false, extend: false }],
    ["Home", { ctrlKey: true }, { kind: "goTo", place: "sheetStart", extend: false }],
    ["a", { metaKey: true }, { kind: "selectAll" }],
    ["a", {}, { kind: "edit", text: "a" }],
    ["z", { ctrlKey: true }, { kind: "undo" }],
    ["z", {}, { kind: "edit", text: "z" }],
    ["F2", {}, { kind: "edit", text: null }],
    ["Delete", {}, { kind: "clear" }],
  ])("%s with %j", (key, held, action) => {
    expect(press(key, held)).toEqual(action);
  });

  test.each([
    ["Tab", {}],
    ["Escape", {}],
    ["c", { ctrlKey: true }],
    ["Shift", { shiftKey: true }],
    ["F5", {}],
  ])("%s with %j is left to the browser", (key, held) => {
    expect(press(key, held)).toBeNull();
  });
});
