/** @jest-environment jsdom */
import { act, StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { ChoiceList } from "../../src/pane/components/Choice/ChoiceList";

const WORDS = { a: "Action", b: "Before", c: "Comment" };
const REST_MS = 700;

let chosen: string[];
let root: Root;
let list: HTMLSelectElement;

beforeEach(async () => {
  jest.useFakeTimers();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  chosen = [];
  const place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
  await show("a");
  const select = place.querySelector("select");
  if (!select) throw new Error("There is no list.");
  list = select;
});
afterEach(async () => {
  await act(async () => root.unmount());
  jest.useRealTimers();
});

test("what keys pass by is not chosen: the last one is, once they rest", async () => {
  await byKey("ArrowDown", "b");
  await wait(REST_MS - 1);
  await byKey("ArrowDown", "c");
  await wait(REST_MS - 1);
  expect([list.value, chosen]).toEqual(["c", []]);
  await wait(1);
  expect(chosen).toEqual(["c"]);
});

test("drawing the pane anew does not put the rest off", async () => {
  await byKey("ArrowDown", "b");
  for (let times = 0; times < 7; times++) {
    await wait(REST_MS / 7);
    await show("a");
  }
  expect(chosen).toEqual(["b"]);
});

test("Enter and leaving the list do not wait; Escape takes it back", async () => {
  await byKey("ArrowDown", "b");
  await press("Enter");
  expect(chosen).toEqual(["b"]);
  await byKey("ArrowDown", "c");
  await act(async () => list.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
  expect(chosen).toEqual(["b", "c"]);
  await byKey("ArrowDown", "c");
  await press("Escape");
  await wait(REST_MS);
  expect([list.value, chosen]).toEqual(["a", ["b", "c"]]);
});

test("the mouse chooses at once, and what keys were on their way to is forgotten", async () => {
  await byKey("ArrowDown", "b");
  await act(async () => list.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true })));
  await change("c");
  await wait(REST_MS);
  expect(chosen).toEqual(["c"]);
});

test("so it is where something else is chosen meanwhile", async () => {
  await byKey("ArrowDown", "b");
  await show("c");
  expect(list.value).toBe("c");
  await wait(REST_MS);
  expect(chosen).toEqual([]);
});

test("a choice whose list is taken away counts", async () => {
  await byKey("ArrowDown", "b");
  await act(async () => root.render(null));
  expect(chosen).toEqual(["b"]);
});

function show(value: keyof typeof WORDS): Promise<void> {
  return act(async () =>
    root.render(
      <StrictMode>
        <ChoiceList
          value={value}
          choices={["a", "b", "c"]}
          words={WORDS}
          onChoice={(one) => chosen.push(one)}
        />
      </StrictMode>,
    ),
  );
}

function wait(ms: number): Promise<void> {
  return act(async () => jest.advanceTimersByTime(ms));
}

function press(key: string): Promise<void> {
  return act(async () => void list.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
}

function change(value: string): Promise<void> {
  return act(async () => {
    list.value = value;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** A closed list changes with the key. */
async function byKey(key: string, value: string): Promise<void> {
  await press(key);
  await change(value);
}
