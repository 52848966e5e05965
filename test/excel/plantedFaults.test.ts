/** @jest-environment jsdom */
import fc from "fast-check";
import type { Highlight } from "../../src/core/report/highlights/highlightsOf";
import type { SheetRules } from "../../src/excel/highlights/sheetRules";
import { officerEdit } from "./random/officerEdits";
import { proveCrash, proveEdits, proveReview, type AddIn } from "./random/proof";
import { randomWorkbook } from "./random/randomWorkbook";

// The proof of the highlights is worth what it catches: each fault here, planted in a function of the add-in, must make
// it fail. What is at the other end of the wire stays as it is.

type Highlights = typeof import("../../src/excel/highlights/highlights");
type HighlightsOf = typeof import("../../src/core/report/highlights/highlightsOf");
type Mark = typeof import("../../src/core/report/highlights/mark");
type Rules = typeof import("../../src/core/report/highlights/rules");
type Find = typeof import("../../src/excel/highlights/findOurRules");
type Commands = typeof import("../../src/commands/reviewNow");

const IN_CORE = "../../src/core/report/highlights";
const IN_EXCEL = "../../src/excel/highlights";

/** A module with some of its functions replaced by faulty ones. */
interface Fault {
  /** Its path, without the ending. */
  readonly module: string;
  readonly plant: (real: never) => object;
  /** The proof that catches it: what holds of a review unless it says otherwise. */
  readonly caughtBy?: "edits" | "crash";
}

/** Far more than it takes to catch any of them. */
const RUNS = 60;

const FAULTS: Readonly<Record<string, Fault>> = {
  "a sheet is skipped": inRules((real) => ({
    rulesFor: (highlights) =>
      real.rulesFor(highlights.filter(({ sheet }) => sheet !== lastSheet(highlights))),
  })),
  "a rule is painted twice": inRules((real) => ({
    rulesFor: (highlights) => real.rulesFor(highlights).flatMap((rule) => [rule, rule]),
  })),
  "the last cell of an address is lost": inRules((real) => ({
    rulesFor: (highlights) =>
      real.rulesFor(highlights).map((rule) => ({ ...rule, address: rule.address.replace(/,[^,]*$/, "") })),
  })),
  "the officer's own formulas are taken for ours": inMark(() => ({ isOurs: () => true })),
  "whatever speaks of plan-check is taken for ours": inMark(() => ({
    isOurs: (formula) => formula === "" || formula.includes("plan-check"),
  })),
  "the mark is forgotten": inMark(() => ({ markFormula: () => "=TRUE" })),
  "one look's mark is misspelt": inMark((real) => ({
    markFormula: (look) => real.markFormula(look).replace("plan-check:note", "plan-chek:note"),
  })),
  "unfinished rules are left": {
    ...inMark((real) => ({
      isOurs: (formula) => formula !== "" && real.isOurs(formula),
    })),
    caughtBy: "crash",
  },
  "Clear looks at the first sheet only": inFind((found) => found.slice(0, 1)),
  "Clear looks at visible sheets only": {
    ...inFind((found) => found.filter(({ visibility }) => visibility === "Visible")),
    caughtBy: "edits",
  },
  "one of our rules on a sheet is overlooked": inFind((found) =>
    found.map((sheet) => ({ ...sheet, ours: sheet.ours.slice(1) })),
  ),
  "a review keeps what the last one painted": inFind((found, known) =>
    known.length === 0 ? found : found.map((sheet) => ({ ...sheet, ours: [] })),
  ),
  "protected sheets are taken for open": inFind((found) =>
    found.map((sheet) => ({ ...sheet, locked: false })),
  ),
  "notes are not highlighted": inHighlightsOf((real) => ({
    highlightsOf: (...args) => real.highlightsOf(...args).filter(({ severity }) => severity !== "note"),
  })),
  "only the first cell of a merge is highlighted": inHighlightsOf((real) => ({
    highlightsOf: (...args) =>
      real.highlightsOf(...args).map((each) => ({ ...each, address: each.address.replace(/:.*/, "") })),
  })),
  "our rules go above the officer's": inHighlights((real) => ({
    paintHighlights: async (...args) => {
      const painted = await real.paintHighlights(...args);
      await onEverySheet((rules) => {
        const last = rules.items.at(-1);
        if (last) last.priority = 0;
      });
      return painted;
    },
  })),
  "Clear clears all conditional formats": inHighlights(() => ({
    clearHighlights: async () => {
      await onEverySheet((rules) => rules.items.forEach((rule) => rule.delete()));
      return { rules: 0, skipped: [] };
    },
  })),
  "a cell's own fill is changed": inHighlights((real) => ({
    paintHighlights: async (highlights, sheets) => {
      const painted = await real.paintHighlights(highlights, sheets);
      await Excel.run(async (context) => {
        const fill = context.workbook.worksheets.getItem(firstSheet(highlights)).getRange("A1").format.fill;
        fill.color = "#FDE7E9";
        await context.sync();
      });
      return painted;
    },
  })),
  "the review leaves something of ours in the workbook": inHighlights((real) => ({
    paintHighlights: async (...args) => {
      const painted = await real.paintHighlights(...args);
      await Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.load("items");
        await context.sync();
        parts.items[0]?.delete();
        await context.sync();
      });
      return painted;
    },
  })),
};

it.each(Object.entries(FAULTS))(
  "the proof fails when %s",
  async (_name, fault) => {
    const faulty = await loadCommands(fault);
    await expect(prove(faulty, fault.caughtBy)).rejects.toThrow(/Property failed/);
  },
  30_000,
);

/** One of the proofs, over the same random workbooks each time. */
async function prove(addIn: AddIn, by: Fault["caughtBy"]): Promise<void> {
  const edits = fc.array(officerEdit, { minLength: 1, maxLength: 5 });
  const crash = fc.record({ request: fc.constantFrom(3, 4), done: fc.nat(120) });
  const property = fc.asyncProperty(randomWorkbook, edits, crash, (workbook, made, at) => {
    if (by === "crash") return proveCrash(addIn, workbook, at);
    return by === "edits" ? proveEdits(addIn, workbook, made, false) : proveReview(addIn, workbook);
  });
  await fc.assert(property, { numRuns: RUNS, seed: 2019, endOnFailure: true });
}

/** The ribbon's commands, loaded anew with the fault in them. */
async function loadCommands({ module, plant }: Fault): Promise<AddIn> {
  jest.doMock(module, () => {
    const real: object = jest.requireActual(module);
    return { ...real, ...plant(real as never) };
  });
  const loaded: Commands[] = [];
  await jest.isolateModulesAsync(async () => {
    loaded.push(await import("../../src/commands/reviewNow"));
  });
  jest.dontMock(module);
  const [commands] = loaded;
  if (commands === undefined) throw new Error("The commands were not loaded.");
  return commands;
}

function inRules(plant: (real: Rules) => Partial<Rules>): Fault {
  return { module: `${IN_CORE}/rules`, plant };
}

function inMark(plant: (real: Mark) => Partial<Mark>): Fault {
  return { module: `${IN_CORE}/mark`, plant };
}

function inHighlights(plant: (real: Highlights) => Partial<Highlights>): Fault {
  return { module: `${IN_EXCEL}/highlights`, plant };
}

function inHighlightsOf(plant: (real: HighlightsOf) => Partial<HighlightsOf>): Fault {
  return { module: `${IN_CORE}/highlightsOf`, plant };
}

/** @param change what is made of what was really found; `known` is empty when Clear asks. */
function inFind(
  change: (found: readonly SheetRules[], known: readonly string[]) => readonly SheetRules[],
): Fault {
  const plant = (real: Find): Partial<Find> => ({
    findOurRules: async (context, known) => change(await real.findOurRules(context, known), known),
  });
  return { module: `${IN_EXCEL}/findOurRules`, plant };
}

async function onEverySheet(change: (rules: Excel.ConditionalFormatCollection) => void): Promise<void> {
  await Excel.run(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/protection/protected");
    await context.sync();
    const open = worksheets.items.filter(({ protection }) => !protection.protected);
    const all = open.map((sheet) => sheet.getRange().conditionalFormats.load("items/id"));
    await context.sync();
    all.forEach(change);
    await context.sync();
  });
}

function firstSheet(highlights: readonly Highlight[]): string {
  return highlights[0]?.sheet ?? "Plan";
}

function lastSheet(highlights: readonly Highlight[]): string | undefined {
  return highlights.at(-1)?.sheet;
}
