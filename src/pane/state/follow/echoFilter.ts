import type { Highlight } from "../../../core/report/highlights/highlightsOf";
import type { KnownWorkbook } from "../../../excel/readWorkbook";
import type { WorkbookChange } from "../../../excel/watch/workbookChange";

/** Excel hands its events over after the request that raised them, within moments. */
const ECHO_MS = 1000;

/**
 * Knows changes of looks that come from our own painting. Microsoft's documentation does not say whether a conditional
 * format raises onFormatChanged; should it, those cells need not be read again. (Reading them would find nothing new.)
 */
export class EchoFilter {
  #cells: ReadonlySet<string> = new Set();
  #until = -Infinity;

  constructor(readonly now: () => number) {}

  async whilePainting(highlights: readonly Highlight[], paint: () => Promise<unknown>): Promise<void> {
    this.#cells = new Set(highlights.map(({ sheet, address }) => key(sheet, address)));
    this.#until = Infinity;
    try {
      await paint();
    } finally {
      this.#until = this.now() + ECHO_MS;
    }
  }

  isEcho(change: WorkbookChange, { outlines, snapshot }: KnownWorkbook): boolean {
    if (change.kind !== "cells" || !change.looks || change.remote || this.now() > this.#until) return false;
    const sheet = snapshot.sheets[outlines.findIndex(({ id }) => id === change.sheetId)]?.name ?? "";
    return change.address.split(",").every((address) => this.#cells.has(key(sheet, address.trim())));
  }
}

function key(sheet: string, address: string): string {
  return `${address} ${sheet}`;
}
