import { escapeMarkup } from "../../paper/escapeMarkup";
import { plainText } from "../../paper/plainText";

/** Markup that is safe to write into a page. Only {@link markup} makes it, so that no cell's text becomes any. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand between pieces of markup: text of any kind, which is escaped, and markup. Null is nothing. */
export type Content = string | number | Markup | null | readonly Content[];

/** @returns the template's own words as markup, with every text put into it escaped: markup`<p>${text}</p>`. */
export function markup(pieces: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const written = pieces.map((piece, i) => {
    const content = contents[i];
    return content === undefined ? piece : piece + rendered(content);
  });
  return new Markup(written.join(""));
}

function rendered(content: Content): string {
  if (content === null) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content === "object") return content.map(rendered).join("\n");
  return escapeMarkup(plainText(String(content)));
}
