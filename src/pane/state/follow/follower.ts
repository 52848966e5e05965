import type { Reviewer } from "../../../core/index";
import type { Severity } from "../../../core/model/finding";
import type { Settings } from "../../../core/model/settings";
import { explainOfficeError } from "../../../excel/explainOfficeError";
import { repaintHighlights, type Disturbed } from "../../../excel/highlights/repaint";
import { paintHighlights } from "../../../excel/highlights/highlights";
import type { Highlight } from "../../../core/report/highlights/highlightsOf";
import { inSlices } from "../../../excel/inSlices";
import type { KnownWorkbook } from "../../../excel/readWorkbook";
import { rereadWorkbook } from "../../../excel/watch/rereadWorkbook";
import { watchWorkbook } from "../../../excel/watch/watchWorkbook";
import { gather, type WorkbookChange } from "../../../excel/watch/workbookChange";
import type { Dispatch } from "../paneAction";
import type { StaleReason } from "../paneState";
import type { Reviewed } from "../reviewed";
import { toReviewed } from "../toReviewed";
import { EchoFilter } from "./echoFilter";
import type { Queue } from "./queue";

/** What a review was made of, from which changes are followed. */
export interface FollowBase {
  readonly known: KnownWorkbook;
  readonly reviewer: Reviewer;
  readonly settings: Settings;
  /** Which findings are highlighted. */
  readonly marked: readonly Severity[];
}

export interface FollowerOptions {
  readonly dispatch: Dispatch;
  /** Shared with the officer's own steps. */
  readonly queue: Queue;
  /** Milliseconds from some moment on. */
  readonly now: () => number;
  /** How long the workbook must be quiet before it is read again. */
  readonly quietMs?: number;
}

/** A person types a word in less; a paste or a sort raises its events at once. */
const QUIET_MS = 250;
/** A follow-up that takes longer would hold the officer up at every edit. */
const SLOW_MS = 1000;
/** Where a change waits this long, the edits go on: what there is so far is followed. */
const LONGEST_WAIT_MS = 1500;
/** An officer who goes to and fro between sheet and pane need not be waited for each time. */
const LOOK_EVERY_MS = 3000;

/**
 * Keeps the review and the highlights right while the workbook changes. A co-author's change is reviewed at once, but
 * painted only along with the officer's next own change or look: two add-ins never paint against each other.
 */
export class Follower {
  readonly #options: FollowerOptions;
  readonly #echoes: EchoFilter;
  #on = true;
  #base: FollowBase | null = null;
  #stop: (() => Promise<void>) | null = null;
  /** What is highlighted; null: nothing should be. `sure` is false when another page has painted. */
  #painted: { readonly highlights: readonly Highlight[]; readonly sure: boolean } | null = null;
  /** What is to be painted; null: nothing has changed since. */
  #wanted: readonly Highlight[] | null = null;
  #unpainted: Disturbed = UNDISTURBED;
  #waiting: WorkbookChange[] = [];
  #since = 0;
  #looked = -Infinity;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #suspended: StaleReason | null = null;

  constructor(options: FollowerOptions) {
    this.#options = options;
    this.#echoes = new EchoFilter(options.now);
  }

  /** Follows from a review on. The first time, Excel is asked to tell of changes. */
  async begin(base: FollowBase): Promise<void> {
    this.#base = base;
    this.#waiting = [];
    this.#suspended = null;
    this.#wanted = null;
    this.#unpainted = UNDISTURBED;
    if (this.#on) await this.#watch();
  }

  /** Other findings are highlighted from now on. */
  mark(marked: readonly Severity[]): void {
    if (this.#base !== null) this.#base = { ...this.#base, marked };
  }

  /** The workbook as it is now; null where its changes are not followed, or some are still to be read. */
  get known(): KnownWorkbook | null {
    const current = this.#on && this.#stop !== null && this.#suspended === null && this.quiet;
    return current ? (this.#base?.known ?? null) : null;
  }

  /** Who made the last review. */
  get reviewer(): Reviewer | null {
    return this.#base?.reviewer ?? null;
  }

  /** Told after every whole painting and clearing. @param highlights null: cleared. */
  painted(highlights: readonly Highlight[] | null, sure = true): void {
    this.#painted = highlights && { highlights, sure };
    this.#unpainted = UNDISTURBED;
    this.#wanted = null;
  }

  /** Switches following on or off. @throws what Office.js throws. */
  async turn(on: boolean): Promise<void> {
    this.#on = on;
    if (on && this.#base !== null) await this.#watch();
    if (!on) await this.stop();
  }

  /** Takes the handlers away. */
  async stop(): Promise<void> {
    const stop = this.#stop;
    this.#stop = null;
    this.#waiting = [];
    await stop?.();
  }

  /**
   * The add-in itself has changed cells.
   * @returns false when changes are not followed, so that a whole review is due.
   */
  edited(cells: readonly { readonly sheet: string; readonly cell: string }[]): boolean {
    if (!this.#on || this.#base === null || this.#suspended !== null) return false;
    const { outlines, snapshot } = this.#base.known;
    for (const { sheet, cell } of cells) {
      const sheetId = outlines[snapshot.sheets.findIndex(({ name }) => name === sheet)]?.id;
      if (sheetId === undefined) return false;
      this.#waiting.push({ kind: "cells", sheetId, address: cell, looks: false, remote: false });
    }
    this.#schedule(0);
    return true;
  }

  /** The pane is used again: what Excel raises no event for is looked for. */
  look(): void {
    if (!this.#on || this.#base === null || this.#suspended !== null) return;
    if (this.#options.now() - this.#looked < LOOK_EVERY_MS) return;
    this.#looked = this.#options.now();
    this.#hear({ kind: "look", remote: false });
  }

  /** Whether everything heard so far has been taken up. */
  get quiet(): boolean {
    return this.#timer === null && this.#waiting.length === 0;
  }

  async #watch(): Promise<void> {
    this.#stop ??= await watchWorkbook((change) => this.#hear(change));
  }

  #hear(change: WorkbookChange): void {
    if (this.#base === null || this.#echoes.isEcho(change, this.#base.known)) return;
    if (this.#suspended !== null) return this.#tellStale(this.#suspended);
    if (this.#waiting.length === 0) this.#since = this.#options.now();
    this.#waiting.push(change);
    const waited = this.#options.now() - this.#since;
    this.#schedule(waited > LONGEST_WAIT_MS ? 0 : (this.#options.quietMs ?? QUIET_MS));
  }

  #schedule(delay: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.#options.queue(() => this.#follow());
    }, delay);
  }

  async #follow(): Promise<void> {
    const base = this.#base;
    if (base === null || this.#waiting.length === 0) return;
    const changes = gather(this.#waiting);
    this.#waiting = [];
    try {
      const started = this.#options.now();
      const reread = await rereadWorkbook(base.known, changes);
      if (reread === null) return this.#suspend({ why: "large" });
      this.#base = { ...base, known: reread.known };
      const changed = reread.known.snapshot !== base.known.snapshot;
      if (changed) {
        const reviewed = await this.#review(this.#base);
        this.#options.dispatch({ type: "followed", reviewed });
        this.#wanted = reviewed.highlights;
        this.#unpainted = both(this.#unpainted, reread.disturbed);
        if (this.#options.now() - started > SLOW_MS) this.#suspended = { why: "slow" };
      }
      if (!changes.remote && this.#wanted !== null) await this.#repaint(this.#wanted);
    } catch (error) {
      this.#suspend({ why: "failed", message: explainOfficeError(error) });
    }
  }

  async #review({ known: { snapshot }, reviewer, settings, marked }: FollowBase): Promise<Reviewed> {
    return toReviewed(await inSlices(reviewer.reviewSteps(snapshot)), snapshot, settings, marked);
  }

  async #repaint(highlights: readonly Highlight[]): Promise<void> {
    if (this.#painted === null) {
      this.#wanted = null;
      return;
    }
    const { highlights: before, sure } = this.#painted;
    const disturbed = this.#unpainted;
    await this.#echoes.whilePainting([...before, ...highlights], () =>
      sure ? repaintHighlights(before, highlights, disturbed) : paintHighlights(highlights),
    );
    this.painted(highlights);
    this.#options.dispatch({ type: "repainted", highlighted: highlights.length > 0 });
  }

  #suspend(reason: StaleReason): void {
    this.#suspended = reason;
    this.#tellStale(reason);
  }

  #tellStale(reason: StaleReason): void {
    this.#options.dispatch({ type: "stale", reason });
  }
}

const UNDISTURBED: Disturbed = { cells: [], sheets: [] };

function both(a: Disturbed, b: Disturbed): Disturbed {
  return { cells: [...a.cells, ...b.cells], sheets: [...new Set([...a.sheets, ...b.sheets])] };
}
