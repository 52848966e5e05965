import type { ConditionalFormatDocument } from "./document";
import { placeFor } from "./elementList";
import { formatRuleXml, ruleBlockXml, withPriority } from "./formatRuleXml";
import type { LocatedFormat } from "./readConditionalFormats";
import type { StyleTableEditor } from "./styleTableEditor";
import { WORKSHEET_ORDER } from "./worksheetOrder";
import type { XmlElement } from "./xmlTree";
import { prefixOf } from "./xmlTree";
import type { TextEdit } from "./xmlText";

/**
 * The edits that turn a sheet's conditional formats as the file has them into those wanted. Rules that stay are left
 * in place, with no more than their priority changed where a new rule goes before them.
 *
 * @param located what the file has, highest priority first.
 * @param wanted what it shall have, highest priority first.
 */
export function editConditionalFormats(
  sheet: XmlElement,
  text: string,
  located: readonly LocatedFormat[],
  wanted: readonly ConditionalFormatDocument[],
  styles: StyleTableEditor,
): TextEdit[] {
  const claimed = matchFormats(located, wanted);
  if (wanted.length === located.length && claimed.every((match, index) => match === located[index]))
    return [];
  const prefix = prefixOf(sheet.name);
  const edits: TextEdit[] = [];
  const added: string[] = [];
  let priority = 0;
  wanted.forEach((format, index) => {
    const match = claimed[index];
    priority = match ? Math.max(priority + 1, match.priority) : priority + 1;
    if (match) edits.push(...renumbered(match, priority, text));
    else if (
      format.sourceXml === null ||
      !located.some((candidate) => saysTheSame(candidate.format, format))
    ) {
      added.push(formatRuleXml(format, priority, styles.look(format.look), prefix));
    } else {
      const startTag = /^<[^>]*>/.exec(format.sourceXml)?.[0] ?? "";
      const rule = withPriority(startTag, priority) + format.sourceXml.slice(startTag.length);
      added.push(ruleBlockXml(format, rule, prefix));
    }
  });
  edits.push(...removed(located, new Set(claimed)));
  const place = placeFor(sheet, WORKSHEET_ORDER, "conditionalFormatting");
  if (added.length > 0) edits.push({ start: place, end: place, text: added.join("") });
  return edits;
}

/** @returns for each wanted format the one in the file that it is, or undefined when it is new or has moved. */
function matchFormats(
  located: readonly LocatedFormat[],
  wanted: readonly ConditionalFormatDocument[],
): (LocatedFormat | undefined)[] {
  const free = new Set(located);
  return wanted.map((format) => {
    const match = [...free].find((candidate) => isSame(candidate.format, format));
    if (match) free.delete(match);
    return match;
  });
}

function isSame(a: ConditionalFormatDocument, b: ConditionalFormatDocument): boolean {
  return saysTheSame(a, b) && JSON.stringify(a.ranges) === JSON.stringify(b.ranges);
}

/** A rule from the file may have been changed since: then its XML no longer stands for it. */
function saysTheSame(a: ConditionalFormatDocument, b: ConditionalFormatDocument): boolean {
  const said = ({ sourceXml, formula, stopIfTrue, look }: ConditionalFormatDocument) =>
    JSON.stringify([sourceXml, formula, stopIfTrue, look]);
  return said(a) === said(b);
}

function renumbered({ rule, priority: before }: LocatedFormat, priority: number, text: string): TextEdit[] {
  if (before === priority) return [];
  const startTag = text.slice(rule.start, rule.startTagEnd);
  return [{ start: rule.start, end: rule.startTagEnd, text: withPriority(startTag, priority) }];
}

/** An element whose rules all go goes with them. */
function removed(
  located: readonly LocatedFormat[],
  kept: ReadonlySet<LocatedFormat | undefined>,
): TextEdit[] {
  const blocks = new Set(located.map(({ block }) => block));
  return [...blocks].flatMap((block) => {
    const rules = located.filter((candidate) => candidate.block === block);
    const gone = rules.filter((rule) => !kept.has(rule));
    if (gone.length === rules.length) return [{ start: block.start, end: block.end, text: "" }];
    return gone.map(({ rule }) => ({ start: rule.start, end: rule.end, text: "" }));
  });
}
