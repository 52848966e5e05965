import type { ConditionalFormatDocument } from "../../../xlsx/document";
import type { Area } from "../area";
import { notEmulated } from "../hostError";

/** A conditional format, and the area through whose collection it was reached. */
export interface RuleTarget {
  readonly area: Area;
  readonly rule: ConditionalFormatDocument;
}

/** Rules that came with the file are written back as they stood, so here they can be read and deleted only. */
export function requireOwn({ area, rule }: RuleTarget, location: string): void {
  area.requireUnprotected(location);
  if (rule.sourceXml !== null)
    throw notEmulated(location, "The rule came with the file and cannot be changed here.");
}
