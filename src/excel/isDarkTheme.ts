/**
 * Whether Excel is shown dark. Where Excel does not say, as office.js on the web may not, the system's choice is taken.
 * @see https://learn.microsoft.com/javascript/api/office/office.officetheme
 */
export function isDarkTheme(): boolean {
  // Absent on some hosts, whatever its type says; and all of Office where its library could not be fetched.
  const context: Partial<Office.Context> | undefined =
    typeof Office === "undefined" ? undefined : Office.context;
  const theme: Partial<Office.OfficeTheme> | undefined = context?.officeTheme;
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const ground = luminance(theme?.bodyBackgroundColor);
  return ground === null ? matchMedia("(prefers-color-scheme: dark)").matches : ground < 0.5;
}

/** Tells when the system's choice changes; Excel tells of its own only by opening the pane anew. */
export function onDarkThemeChanged(tell: () => void): () => void {
  const query = matchMedia("(prefers-color-scheme: dark)");
  query.addEventListener("change", tell);
  return () => query.removeEventListener("change", tell);
}

/** @returns 0 for black to 1 for white; null for anything but "#RRGGBB". */
function luminance(colour: string | undefined): number | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (parts === null) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
