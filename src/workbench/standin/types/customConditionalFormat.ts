import { invalidArgument, notEmulated } from "../hostError";
import { defineType, type Member } from "../hostObject";
import type { Json } from "../wire";
import { boolean, color, text } from "./arguments";
import { makeConditionalBorders } from "./conditionalBorders";
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
    Borders: { open: (target) => makeConditionalBorders(target) },
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
