import type { Edge } from "../../../xlsx/document";
import { invalidArgument, itemNotFound } from "../hostError";
import { defineType, type Argument, type HostObject } from "../hostObject";
import { color, integer, text } from "./arguments";
import { requireOwn, type RuleTarget } from "./ruleTarget";

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;

interface BorderTarget extends RuleTarget {
  readonly edge: Edge;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangebordercollection: the four edges, no more. */
export const makeConditionalBorders = defineType<RuleTarget>({
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
