/** Markdown in the form that the project's formatter leaves alone, so that what is generated is what is committed. */

/** @returns blocks, one blank line apart, as the text of a file. */
export function page(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}

/** @returns a table; cells are Markdown of one line. A column that is empty throughout is left out. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = headings.map((heading, i) => heading === "" || rows.some((row) => (row[i] ?? "") !== ""));
  const lines = [headings, ...rows].map((row) =>
    headings.flatMap((_, i) => (kept[i] ? [cell(row[i] ?? "")] : [])),
  );
  const widths = (lines[0] ?? []).map((_, i) =>
    Math.max(3, ...lines.map((line) => displayWidth(line[i] ?? ""))),
  );
  const [first = "", ...rest] = lines.map(
    (line) => `| ${line.map((text, i) => pad(text, widths[i] ?? 0)).join(" | ")} |`,
  );
  return [first, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rest].join("\n");
}

/** @returns text exactly as written in a cell, set apart from the words around it. */
export function code(text: string): string {
  const shown = text.replace(/\r?\n/g, " ⏎ ");
  return shown.includes("`") ? `\`\` ${shown} \`\`` : `\`${shown}\``;
}

/** @returns plain words with the signs that Markdown would take for its own made harmless. */
export function plain(text: string): string {
  return text.replace(/\r?\n/g, " ⏎ ").replace(/[\\`*<[]/g, (sign) => `\\${sign}`);
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** Gives each heading the anchor that GitHub gives it: a second heading of the same words gets a number. */
export class Anchors {
  private readonly seen = new Map<string, number>();

  next(heading: string): string {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replace(/ /g, "-");
    const count = this.seen.get(slug) ?? 0;
    this.seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  }
}

/** A bar would end the cell, in code too. */
function cell(text: string): string {
  return text.replace(/\|/g, "\\|");
}

function pad(text: string, width: number): string {
  return text + " ".repeat(width - displayWidth(text));
}

/** Emoji take two columns, their variation selectors none, as the formatter counts them. */
function displayWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + widthOf(sign), 0);
}

function widthOf(sign: string): number {
  if (/\p{Mn}/u.test(sign)) return 0;
  return /\p{Emoji_Presentation}/u.test(sign) ? 2 : 1;
}
