import type { ConditionalFormatDocument } from "./document";
import { writeReferences } from "./references";
import { escapeXml } from "./xmlText";

/**
 * @param dxfId the number of the format's look in the style table.
 * @returns the `conditionalFormatting` element of a rule made here (ECMA-376 part 1, 18.3.1.18 and 18.3.1.10).
 * @throws Error for other types than "Custom", which only a file can bring.
 */
export function formatRuleXml(
  format: ConditionalFormatDocument,
  priority: number,
  dxfId: number,
  prefix: string,
): string {
  if (format.type !== "Custom") {
    throw new Error(
      `A conditional format of type ${format.type} cannot be written; only Custom ones are made here.`,
    );
  }
  const stop = format.stopIfTrue ? ' stopIfTrue="1"' : "";
  return ruleBlockXml(
    format,
    `<${prefix}cfRule type="expression" dxfId="${dxfId}" priority="${priority}"${stop}>` +
      `<${prefix}formula>${escapeXml(format.formula)}</${prefix}formula></${prefix}cfRule>`,
    prefix,
  );
}

/** @param startTag of a `cfRule`. @returns it with this priority. */
export function withPriority(startTag: string, priority: number): string {
  const stated = /(\spriority\s*=\s*["'])[^"']*/;
  return stated.test(startTag)
    ? startTag.replace(stated, `$1${priority}`)
    : startTag.replace(/\s*(\/?>)$/, ` priority="${priority}"$1`);
}

/** @returns a `cfRule` in an element of its own for the format's ranges. */
export function ruleBlockXml(format: ConditionalFormatDocument, rule: string, prefix: string): string {
  const name = `${prefix}conditionalFormatting`;
  return `<${name} sqref="${writeReferences(format.ranges)}">${rule}</${name}>`;
}
