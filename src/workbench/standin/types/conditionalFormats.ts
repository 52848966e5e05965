import type { ConditionalFormatDocument } from "../../../xlsx/document";
import { NO_LOOK } from "../../../xlsx/documentEdit";
import { intersection } from "../addresses";
import type { Area } from "../area";
import { raiseFormatChanged } from "../changes";
import { invalidArgument, invalidOperation, itemNotFound, notEmulated } from "../hostError";
import { defineType, type Argument, type HostObject } from "../hostObject";
import { boolean, integer } from "./arguments";
import { makeCustomFormat } from "./customConditionalFormat";
import { requireOwn, type RuleTarget } from "./ruleTarget";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];
const WITHOUT_STOP = ["DataBar", "ColorScale", "IconSet"];

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection: the rules that touch the area. */
export const makeConditionalFormatCollection = defineType<Area>({
  name: "ConditionalFormatCollection",
  members: {
    Add: { call: add },
    ClearAll: {
      call: (area) => {
        area.requireUnprotected("ConditionalFormatCollection.clearAll");
        if (touching(area).some((rule) => rule.ranges.some((range) => !covers(area, range)))) {
          throw notEmulated("ConditionalFormatCollection.clearAll", "A rule reaches beyond the range.");
        }
        const cleared = new Set(touching(area));
        area.sheet.conditionalFormats = area.sheet.conditionalFormats.filter((rule) => !cleared.has(rule));
      },
    },
    GetCount: { call: (area) => touching(area).length },
    GetItemAt: {
      call: (area, [index]) => {
        const rule = touching(area)[integer(index, "ConditionalFormatCollection.getItemAt")];
        if (!rule) throw itemNotFound("ConditionalFormatCollection.getItemAt");
        return makeConditionalFormat({ area, rule });
      },
    },
    GetItemOrNullObject: { since: "1.14", call: (area, [id]) => find(area, id) },
  },
  items: {
    all: (area) => touching(area).map((rule) => makeConditionalFormat({ area, rule })),
    item: (area, id) => {
      const found = find(area, id);
      if (!found) throw itemNotFound("ConditionalFormatCollection.getItem");
      return found;
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
const makeConditionalFormat = defineType<RuleTarget>({
  name: "ConditionalFormat",
  identity: ({ area, rule }) => ({ Id: area.host.identities.of(rule) }),
  requireUsable: ({ area, rule }, location) => {
    if (area.host.brokenRules.has(rule)) throw itemNotFound(location);
  },
  members: {
    Id: { get: ({ area, rule }) => area.host.identities.of(rule) },
    Type: { get: ({ rule }) => rule.type },
    Priority: {
      get: ({ area, rule }) => area.sheet.conditionalFormats.indexOf(rule),
      set: (target, value) => setPriority(target, integer(value, "ConditionalFormat.priority")),
    },
    StopIfTrue: {
      get: ({ rule }) => (WITHOUT_STOP.includes(rule.type) ? null : rule.stopIfTrue),
      set: (target, value) => {
        requireOwn(target, "ConditionalFormat.stopIfTrue");
        target.rule.stopIfTrue = boolean(value, "ConditionalFormat.stopIfTrue");
      },
    },
    Custom: {
      open: (target) => {
        if (target.rule.type === "Custom") return makeCustomFormat(target);
        throw invalidOperation("ConditionalFormat.custom", `The rule is of the type ${target.rule.type}.`);
      },
    },
    CustomOrNullObject: {
      open: (target) => (target.rule.type === "Custom" ? makeCustomFormat(target) : null),
    },
    GetRange: {
      call: ({ area, rule }) => {
        const [range, second] = rule.ranges;
        if (range && !second) return area.host.types.range(area.with(range));
        throw invalidOperation("ConditionalFormat.getRange", "The rule is applied to several ranges.");
      },
    },
    GetRangeOrNullObject: {
      call: ({ area, rule }) => {
        const [range, second] = rule.ranges;
        return range && !second ? area.host.types.range(area.with(range)) : null;
      },
    },
    GetRanges: {
      since: "1.9",
      call: ({ area, rule }) => area.host.types.rangeAreas(area.with(...rule.ranges)),
    },
    Delete: {
      call: ({ area, rule }) => {
        area.requireUnprotected("ConditionalFormat.delete");
        const at = area.sheet.conditionalFormats.indexOf(rule);
        if (at < 0) throw itemNotFound("ConditionalFormat.delete");
        area.sheet.conditionalFormats.splice(at, 1);
        raiseWhereTold(area.with(...rule.ranges));
      },
    },
  },
});

/** "Adds a new conditional format to the collection at the first/top priority." */
function add(area: Area, [type]: readonly Argument[]): HostObject {
  area.requireUnprotected("ConditionalFormatCollection.add");
  if (typeof type !== "string" || !TYPES.includes(type)) {
    throw invalidArgument("ConditionalFormatCollection.add");
  }
  if (type !== "Custom")
    throw notEmulated("ConditionalFormatCollection.add", `Only Custom rules, not ${type}.`);
  const rule: ConditionalFormatDocument = {
    type,
    ranges: [...area.ranges],
    formula: "",
    stopIfTrue: false,
    look: { ...NO_LOOK, borders: {} },
    sourceXml: null,
  };
  area.sheet.conditionalFormats.unshift(rule);
  raiseWhereTold(area);
  return makeConditionalFormat({ area, rule });
}

function raiseWhereTold(area: Area): void {
  if (area.host.rulesChangeFormats) raiseFormatChanged(area);
}

/**
 * "Changing this also changes other conditional formats' priorities, to allow for a contiguous priority order. Use a
 * negative priority to begin from the back. Priorities greater than the bounds will get and set to the maximum."
 */
function setPriority({ area, rule }: RuleTarget, priority: number): void {
  area.requireUnprotected("ConditionalFormat.priority");
  const others = area.sheet.conditionalFormats.filter((other) => other !== rule);
  const from = priority < 0 ? others.length + 1 + priority : priority;
  others.splice(Math.max(0, Math.min(from, others.length)), 0, rule);
  area.sheet.conditionalFormats = others;
}

function find(area: Area, id: Argument): HostObject | null {
  const rule = touching(area).find((each) => area.host.identities.of(each) === id);
  return rule ? makeConditionalFormat({ area, rule }) : null;
}

function touching(area: Area): ConditionalFormatDocument[] {
  return area.sheet.conditionalFormats.filter((rule) =>
    rule.ranges.some((range) => area.ranges.some((own) => intersection(own, range) !== null)),
  );
}

function covers(area: Area, range: ConditionalFormatDocument["ranges"][number]): boolean {
  return area.ranges.some((own) => {
    const both = intersection(own, range);
    return both?.rowCount === range.rowCount && both.columnCount === range.columnCount;
  });
}
