import type { Edge } from "../../../xlsx/document";
import { invalidArgument, itemNotFound, notEmulated } from "../hostError";
import { defineType, type Argument, type HostObject, type Member } from "../hostObject";
import type { Json } from "../wire";
import { boolean, color, integer, text } from "./arguments";
import { requireOwn, type RuleTarget } from "./ruleTarget";

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export const makeCustomFormat = defineType<RuleTarget>({
  name: "CustomConditionalFormat",
  members: {
    Rule: { open: (target) => makeRule(target) },
    Format: { open: (target) => makeFormat(target) },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule: formulas carry their "=" here. */
const makeRule = defineType<RuleTarget>({
  name: "ConditionalFormatRule",
  members: {
    Formula: {
      get: ({ rule }) => (rule.formula === "" ? "" : `=${rule.formula}`),
      set: (target, value) => {
        requireOwn(target, "ConditionalFormatRule.formula");
        const formula = text(value, "ConditionalFormatRule.formula");
        if (!formula.startsWith("=") || formula.length < 2) {
          throw invalidArgument("ConditionalFormatRule.formula", "A formula starts with =.");
        }
        target.rule.formula = formula.slice(1);
      },
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
const makeFormat = defineType<RuleTarget>({
  name: "ConditionalRangeFormat",
  members: {
    Fill: { open: (target) => makeFill(target) },
    Font: { open: (target) => makeFont(target) },
    Borders: { open: (target) => makeBorders(target) },
  },
});

/** What the documentation leaves open: a rule without a fill reads as "". */
const makeFill = defineType<RuleTarget>({
  name: "ConditionalRangeFill",
  members: {
    Color: {
      get: ({ rule }) => rule.look.fill ?? "",
      set: (target, value) => {
        requireOwn(target, "ConditionalRangeFill.color");
        target.rule.look.fill = color(value, "ConditionalRangeFill.color");
      },
    },
    Clear: {
      call: (target) => {
        requireOwn(target, "ConditionalRangeFill.clear");
        target.rule.look.fill = null;
      },
    },
  },
});

const makeFont = defineType<RuleTarget>({
  name: "ConditionalRangeFont",
  members: {
    Color: {
      get: ({ rule }) => rule.look.fontColor ?? "",
      set: (target, value) => {
        requireOwn(target, "ConditionalRangeFont.color");
        target.rule.look.fontColor = color(value, "ConditionalRangeFont.color");
      },
    },
    Bold: flag("bold"),
    Italic: flag("italic"),
    Strikethrough: flag("strikethrough"),
    Underline: {
      get: ({ rule: { look } }) => (look.underline === null ? null : look.underline ? "Single" : "None"),
      set: (target, value) => {
        requireOwn(target, "ConditionalRangeFont.underline");
        target.rule.look.underline = underlined(value);
      },
    },
    Clear: {
      call: (target) => {
        requireOwn(target, "ConditionalRangeFont.clear");
        const cleared = { fontColor: null, bold: null, italic: null, underline: null, strikethrough: null };
        Object.assign(target.rule.look, cleared);
      },
    },
  },
});

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;

interface BorderTarget extends RuleTarget {
  readonly edge: Edge;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangebordercollection: the four edges, no more. */
const makeBorders = defineType<RuleTarget>({
  name: "ConditionalRangeBorderCollection",
  members: {
    Count: { get: () => 4 },
    Top: { open: (target) => makeBorder({ ...target, edge: "top" }) },
    Bottom: { open: (target) => makeBorder({ ...target, edge: "bottom" }) },
    Left: { open: (target) => makeBorder({ ...target, edge: "left" }) },
    Right: { open: (target) => makeBorder({ ...target, edge: "right" }) },
    GetItemAt: {
      call: (target, [index]) => {
        const edge = Object.values(SIDES)[integer(index, "ConditionalRangeBorderCollection.getItemAt")];
        if (!edge) throw itemNotFound("ConditionalRangeBorderCollection.getItemAt");
        return makeBorder({ ...target, edge });
      },
    },
  },
  items: {
    all: (target) => Object.values(SIDES).map((edge) => makeBorder({ ...target, edge })),
    item: borderOf,
  },
});

/** Styles by their names in Office.js, and in the file (ECMA-376 part 1, 18.18.3). */
const LINES = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
} as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeborder */
const makeBorder = defineType<BorderTarget>({
  name: "ConditionalRangeBorder",
  identity: ({ edge }) => ({ SideIndex: sideIndex(edge) }),
  members: {
    SideIndex: { get: ({ edge }) => sideIndex(edge) },
    Style: {
      get: ({ rule, edge }) => {
        const style = rule.look.borders[edge]?.style;
        if (style === undefined) return "None";
        return Object.entries(LINES).find(([, inFile]) => inFile === style)?.[0] ?? "Continuous";
      },
      set: (target, value) => setLine(target, text(value, "ConditionalRangeBorder.style")),
    },
    Color: {
      get: ({ rule, edge }) => rule.look.borders[edge]?.color ?? "#000000",
      set: (target, value) => {
        requireOwn(target, "ConditionalRangeBorder.color");
        const { look } = target.rule;
        // An edge given a colour and no style gets an unbroken line, as in Excel.
        const style = look.borders[target.edge]?.style ?? LINES.Continuous;
        look.borders[target.edge] = { style, color: color(value, "ConditionalRangeBorder.color") };
      },
    },
  },
});

function flag(name: "bold" | "italic" | "strikethrough"): Member<RuleTarget> {
  return {
    get: ({ rule }) => rule.look[name],
    set: (target, value) => {
      requireOwn(target, `ConditionalRangeFont.${name}`);
      target.rule.look[name] = boolean(value, `ConditionalRangeFont.${name}`);
    },
  };
}

function underlined(value: Json): boolean {
  if (value === "None" || value === "Single") return value === "Single";
  if (value === "Double")
    throw notEmulated("ConditionalRangeFont.underline", "Double underlines cannot be kept.");
  throw invalidArgument("ConditionalRangeFont.underline");
}

function setLine(target: BorderTarget, style: string): void {
  requireOwn(target, "ConditionalRangeBorder.style");
  const { borders } = target.rule.look;
  if (style === "None") {
    target.rule.look.borders = Object.fromEntries(
      Object.entries(borders).filter(([edge]) => edge !== target.edge),
    );
    return;
  }
  if (!Object.hasOwn(LINES, style)) throw invalidArgument("ConditionalRangeBorder.style");
  const line = LINES[style as keyof typeof LINES];
  borders[target.edge] = { style: line, color: borders[target.edge]?.color ?? null };
}

function borderOf(target: RuleTarget, side: Argument): HostObject {
  if (typeof side !== "string" || !Object.hasOwn(SIDES, side)) {
    throw invalidArgument("ConditionalRangeBorderCollection.getItem");
  }
  return makeBorder({ ...target, edge: SIDES[side as keyof typeof SIDES] });
}

function sideIndex(edge: Edge): string {
  return `Edge${edge.charAt(0).toUpperCase()}${edge.slice(1)}`;
}
