import { partText, readPart } from "./readPart";
import { scanSharedStrings } from "./scanSharedStrings";
import { decodeXstring } from "./xmlText";
import type { PackageParts } from "./zipPackage";

/**
 * @param part the name of the shared strings' part.
 * @returns the shared strings, by their number; rich text is joined and phonetic guides are left out.
 */
export function readSharedStrings(parts: PackageParts, part: string): string[] {
  return scanSharedStrings(partText(parts, part)) ?? parseSharedStrings(parts, part);
}

function parseSharedStrings(parts: PackageParts, part: string): string[] {
  const strings: string[] = [];
  const item = new RichText();
  readPart(parts, part, {
    local: "sst",
    events: {
      open: (local) => item.open(local),
      text: (text) => item.text(text),
      close(local) {
        item.close(local);
        if (local === "si") strings.push(item.take());
      },
    },
  });
  return strings;
}

/** Joins the runs of a rich text (`si` or `is`, ECMA-376 part 1, 18.4) as its elements go by. */
export class RichText {
  private joined = "";
  private inText = false;
  private inPhonetic = false;

  open(local: string): void {
    if (local === "t") this.inText = !this.inPhonetic;
    else if (local === "rPh") this.inPhonetic = true;
  }

  text(chunk: string): void {
    if (this.inText) this.joined += chunk;
  }

  close(local: string): void {
    if (local === "t") this.inText = false;
    else if (local === "rPh") this.inPhonetic = false;
  }

  /** @returns the text so far, and starts the next. */
  take(): string {
    const text = decodeXstring(this.joined);
    this.joined = "";
    return text;
  }
}
