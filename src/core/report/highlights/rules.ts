import type { Highlight } from "./highlightsOf";
import { lookOf, type Look } from "./looks";

/** One conditional format to add. */
export interface Rule {
  readonly sheet: string;
  readonly look: Look;
  /** Areas with commas between them, shorter than Excel's limit for an address. */
  readonly address: string;
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getranges-member(1) */
const LONGEST_ADDRESS = 8191;

/** @returns one rule for each sheet and look, and one more where the addresses of its cells are too long for one. */
export function rulesFor(highlights: readonly Highlight[], longest = LONGEST_ADDRESS): Rule[] {
  const groups = new Map<string, { sheet: string; look: Look; addresses: string[] }>();
  for (const { sheet, address, severity, surface } of highlights) {
    const look = lookOf(severity, surface);
    const key = `${look.name} ${sheet}`;
    const group = groups.get(key) ?? { sheet, look, addresses: [] };
    group.addresses.push(address);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ sheet, look, addresses }) =>
    chunks(addresses, longest).map((address) => ({ sheet, look, address })),
  );
}

function chunks(addresses: readonly string[], longest: number): string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= longest) {
      joined[joined.length - 1] = `${last},${address}`;
    } else joined.push(address);
  }
  return joined;
}
