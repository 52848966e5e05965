import { parseAddress, touches } from "../../core/model/address";
import { runExcel } from "../runExcel";
import { addRule } from "./addRule";
import { mayBeOneRule } from "./findSheetBySheet";
import { mayChange, paintHighlights } from "./highlights";
import type { Highlight } from "../../core/report/highlights/highlightsOf";
import { lookOf as lookFor } from "../../core/report/highlights/looks";
import { isOurs, lookIn } from "../../core/report/highlights/mark";
import { rulesFor, type Rule } from "../../core/report/highlights/rules";
import { loadRules, RULE_PROPERTIES, sheetRules } from "./sheetRules";

/** What is known to have been done to the sheets since they were painted. */
export interface Disturbed {
  /** Cells that may have got a copy of a highlight, pasted with what they hold; at most a few. */
  readonly cells: readonly { readonly sheet: string; readonly address: string }[];
  /** Names of sheets on which rows or columns were moved, or that are new: all of ours there is painted anew. */
  readonly sheets: readonly string[];
}

/**
 * Brings highlights up to date: on the sheets concerned, the looks that have changed or are not where they should be,
 * and nothing else. One request when nothing is to be done, else two; none when no sheet is concerned.
 * @param before what was painted. @param after what should be shown.
 * @throws what Office.js throws. Protected and hidden sheets are left as they are.
 */
export async function repaintHighlights(
  before: readonly Highlight[],
  after: readonly Highlight[],
  disturbed: Disturbed,
): Promise<void> {
  const [old, wanted] = [bySheet(before), bySheet(after)];
  const names = new Set([...disturbed.sheets, ...disturbed.cells.map(({ sheet }) => sheet)]);
  for (const sheet of [...old.keys(), ...wanted.keys()]) {
    if (changedLooks(old.get(sheet), wanted.get(sheet)).size > 0) names.add(sheet);
  }
  if (names.size === 0) return;
  try {
    await runExcel(async (context) => {
      const asked = [...names].map((name) => ask(context, name, disturbed));
      await context.sync();
      let changes = 0;
      for (const sheet of asked) {
        const highlights = after.filter((highlight) => highlight.sheet === sheet.name);
        const strays = sheet.worksheet.isNullObject
          ? []
          : sheet.touching.flatMap((each) => strayLooks(each, highlights));
        changes += repaintSheet(sheet, strays, old.get(sheet.name), wanted.get(sheet.name));
      }
      if (changes > 0) await context.sync();
    });
  } catch (error) {
    // A rule that Excel cannot describe: the whole way round knows what to do.
    if (!mayBeOneRule(error)) throw error;
    await paintHighlights(after);
  }
}

type Looks = ReadonlyMap<string, readonly Rule[]>;

function bySheet(highlights: readonly Highlight[]): Map<string, Map<string, Rule[]>> {
  const sheets = new Map<string, Map<string, Rule[]>>();
  for (const rule of rulesFor(highlights)) {
    const looks = sheets.get(rule.sheet) ?? new Map<string, Rule[]>();
    looks.set(rule.look.name, [...(looks.get(rule.look.name) ?? []), rule]);
    sheets.set(rule.sheet, looks);
  }
  return sheets;
}

function changedLooks(old: Looks = new Map(), wanted: Looks = new Map()): Set<string> {
  const addresses = (rules: readonly Rule[] = []) => rules.map(({ address }) => address).join(" ");
  const names = [...old.keys(), ...wanted.keys()];
  return new Set(names.filter((name) => addresses(old.get(name)) !== addresses(wanted.get(name))));
}

interface Asked {
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
  readonly rules: Excel.ConditionalFormatCollection;
  /** The rules at the cells that may have got a copy. */
  readonly touching: readonly Touching[];
  readonly anew: boolean;
}

interface Touching {
  readonly address: string;
  readonly rules: Excel.ConditionalFormatCollection;
}

function ask(context: Excel.RequestContext, name: string, disturbed: Disturbed): Asked {
  const worksheet = context.workbook.worksheets
    .getItemOrNullObject(name)
    .load("name,visibility,protection/protected");
  return {
    name,
    worksheet,
    rules: loadRules(worksheet),
    touching: disturbed.cells
      .filter(({ sheet }) => sheet === name)
      .map(({ address }) => ({
        address,
        rules: worksheet.getRange(address).conditionalFormats.load(RULE_PROPERTIES),
      })),
    anew: disturbed.sheets.includes(name),
  };
}

/** @returns how many rules it takes away and adds. */
function repaintSheet(
  { worksheet, rules, anew }: Asked,
  strays: readonly string[],
  old: Looks = new Map(),
  wanted: Looks = new Map(),
): number {
  // Renamed or deleted: what was painted there is under another name, or gone.
  if (worksheet.isNullObject) return 0;
  const sheet = sheetRules(worksheet, rules.items, 0);
  if (!mayChange(sheet)) return 0;
  const found = sheet.ours.map((rule) => ({ rule, look: lookOf(rule) }));
  const looks = new Set([...changedLooks(old, wanted), ...strays]);
  for (const look of new Set([...found.map((each) => each.look), ...wanted.keys()])) {
    const count = found.filter((each) => each.look === look).length;
    if (anew || count !== (wanted.get(look)?.length ?? 0)) looks.add(look);
  }
  const removed = found.filter(({ look }) => looks.has(look));
  for (const { rule } of removed) rule.delete();
  const added = sheet.visibility === "Visible" ? [...looks].flatMap((look) => wanted.get(look) ?? []) : [];
  for (const rule of added) addRule(worksheet, rule);
  return removed.length + added.length;
}

/** The looks that are at a cell and should not be, or should be and are not: pasting brings and takes rules. */
function strayLooks({ address, rules }: Touching, highlights: readonly Highlight[]): string[] {
  const place = parseAddress(address);
  const isHere = (highlight: Highlight) => {
    const its = parseAddress(highlight.address);
    return place !== null && its !== null && touches(its, place);
  };
  const wanted = new Set(
    highlights.filter(isHere).map(({ severity, surface }) => lookFor(severity, surface).name as string),
  );
  const present = new Set(
    rules.items
      .filter(({ customOrNullObject: custom }) => !custom.isNullObject && isOurs(custom.rule.formula))
      .map(lookOf),
  );
  return [...new Set([...wanted, ...present])].filter((look) => wanted.has(look) !== present.has(look));
}

/** "" for a rule of ours that was left unfinished, which nobody wants. */
function lookOf({ customOrNullObject }: Excel.ConditionalFormat): string {
  return lookIn(customOrNullObject.rule.formula) ?? "";
}
