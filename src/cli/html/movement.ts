import type { Movement } from "../../core/model/movement";
import { movementLines, movementSince } from "../movementText";
import { markup } from "./markup";
import type { Section } from "./page";

/** What moved since an earlier review, every row of it by name; null where there was none to compare with. */
export function movementSection(movement: Movement | null): Section | null {
  if (movement === null) return null;
  return {
    id: "movement",
    heading: `What moved ${movementSince(movement)}`,
    content: markup`<ul>
      ${movementLines(movement, Infinity).map((line) => markup`<li dir="auto">${line}</li>`)}
    </ul>`,
  };
}
