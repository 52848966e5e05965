/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import { Boundary } from "../../src/pane/components/Boundary/Boundary";

const SECRET = "child 4, 12 High Street";

it("shows what failed, with a code and details to copy, in place of a part that cannot be drawn", async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  const root = document.body.appendChild(document.createElement("div"));
  const reported: unknown[] = [];
  await act(async () =>
    createRoot(root, { onCaughtError: (error) => reported.push(error) }).render(
      <Boundary>
        <Broken />
      </Boundary>,
    ),
  );
  const alert = root.querySelector("[role=alert]");
  expect(alert?.textContent).toMatch(/^This part of Plan Check could not be shown\..*Code [0-9A-Z]{4}\./);
  const button = (label: string) =>
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent === label);
  expect(button("Reload")).toBeDefined();

  await act(async () => button("Copy details")?.click());
  expect(root.querySelector("textarea")?.value).toBe(copied[0]);
  expect(copied[0]).toMatch(/^Plan Check \d+\.\d+\.\d+, code /);
  expect(root.innerHTML + copied.join()).not.toContain(SECRET);
  expect(reported).toHaveLength(1);
});

function Broken(): never {
  throw new Error(`Cannot draw ${SECRET}`);
}
