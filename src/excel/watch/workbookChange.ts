/** Something in the workbook is no longer as it was read. `remote`: a co-author's doing. */
export type WorkbookChange =
  /** Cells hold or look otherwise. `looks`: their formats alone. */
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly address: string;
      readonly looks: boolean;
      readonly remote: boolean;
    }
  /** A sheet of which nobody can say what stands where: rows were inserted, sorted, hidden … */
  | { readonly kind: "sheet"; readonly sheetId: string; readonly remote: boolean }
  /** Sheets or tables were added, deleted, renamed, shown or hidden. */
  | { readonly kind: "workbook"; readonly remote: boolean }
  /** Nothing was told; but something may have changed of which Excel tells nothing. */
  | { readonly kind: "look"; readonly remote: false };

/** Changes put together, so that a burst of them is read once. */
export interface Changes {
  /** True when which sheets and tables there are must be looked at. */
  readonly outline: boolean;
  /** True when the sheet in front is to be read whole if that takes one request. */
  readonly front: boolean;
  /** Sheets to be read whole, by id. */
  readonly sheets: ReadonlySet<string>;
  /** Areas of other sheets, by the sheet's id. */
  readonly areas: ReadonlyMap<string, readonly ChangedArea[]>;
  /** Whether all of it was done by co-authors. */
  readonly remote: boolean;
}

export interface ChangedArea {
  readonly address: string;
  readonly looks: boolean;
}

/** More single areas than this on a sheet are no edit by hand, and are better read with what lies between them. */
const MOST_AREAS = 200;

/** @returns the changes as one. */
export function gather(changes: readonly WorkbookChange[]): Changes {
  const sheets = new Set<string>();
  const areas = new Map<string, Map<string, ChangedArea>>();
  for (const change of changes) {
    if (change.kind === "sheet") sheets.add(change.sheetId);
    if (change.kind !== "cells") continue;
    for (const address of change.address.split(",")) add(areas, change.sheetId, address.trim(), change.looks);
  }
  for (const [sheetId, own] of areas) if (own.size > MOST_AREAS) sheets.add(sheetId);
  return {
    outline: changes.some(({ kind }) => kind === "workbook" || kind === "look"),
    front: changes.some(({ kind }) => kind === "look"),
    sheets,
    areas: new Map(
      [...areas].filter(([id]) => !sheets.has(id)).map(([id, own]) => [id, [...own.values()]] as const),
    ),
    remote: changes.every(({ remote }) => remote),
  };
}

/** The same cells are read once; when not their looks alone, then all of them. */
function add(
  areas: Map<string, Map<string, ChangedArea>>,
  id: string,
  address: string,
  looks: boolean,
): void {
  const own = areas.get(id) ?? new Map<string, ChangedArea>();
  own.set(address, { address, looks: looks && (own.get(address)?.looks ?? true) });
  areas.set(id, own);
}
