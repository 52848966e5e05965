/** What the pane says of failures that nobody foresaw. */
export const ERROR_WORDS = {
  code: (code: string) => `Code ${code}.`,
  copy: "Copy details",
  copied: "Copied.",
  notCopied: "Excel does not let Plan Check copy here: select the details below and press Ctrl+C.",
  details: "Details for whoever supports Plan Check; nothing of the workbook is in them",
  notShown:
    "This part of Plan Check could not be shown. Press Reload to start Plan Check again; the workbook stays as it is.",
  reload: "Reload",
};
