/** @returns whether the clipboard took it; where it did not, the officer copies by hand. */
export async function copyRich(html: string, text: string): Promise<boolean> {
  return tookIt(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([text], { type: "text/plain" }),
      }),
    ]),
  );
}

/** @returns whether the clipboard took it. */
export async function copyText(text: string): Promise<boolean> {
  return tookIt(() => navigator.clipboard.writeText(text));
}

/** Saves a file as the browser saves what is downloaded; nothing leaves the computer. */
export function saveFile(bytes: Uint8Array, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // A browser may fetch what it downloads a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Inside Excel on the web a pane has no right to the clipboard: then it refuses, or is not there at all. */
async function tookIt(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError || error instanceof ReferenceError)
      return false;
    throw error;
  }
}
