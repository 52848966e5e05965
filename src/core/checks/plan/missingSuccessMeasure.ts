import { isOpen } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { allTogether, eachOrOne, type RowWords } from "../shared/rows";
import { countOf, openActionsThat } from "../shared/eachRow";
import { nameOf } from "../shared/words";

export const missingSuccessMeasure = defineCheck({
  id: "plan/missing-success-measure",
  appliesTo: "plan",
  severity: "note",
  title: "No success measure",
  why: "This plan says for its actions how their success will be known. For this one nobody can tell whether it worked, only whether it was done.",
  howToFix: "Say what will be different, and by which figure or by whose word that will be known.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | Success measure\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green | \n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | All schools have been briefed",
    finds: ["F2"],
    good: "Ref | Action | Due | Lead | Status | Success measure\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green | Visits to the pages rise by a fifth\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | All schools have been briefed",
  },
  run: drawnFrom(
    () => ({ bare: bareRows, stated: statedRows, themes: statedThemes }),
    ({ bare, stated, themes }, plan) => {
      // Stated once for a theme, it holds for what stands under it.
      if (bare.length === 0 || themes > 0) return [];
      const words: RowWords = {
        roles: ["successMeasure"],
        one: (row) => `${nameOf(row)} has no success measure.`,
        all: (count, names) => `${count} open actions have no success measure: ${names}.`,
      };
      return stated === 0 && bare.length > 1
        ? [allTogether(plan, bare, words)]
        : eachOrOne(plan, bare, words);
    },
  ),
});

const bareRows = openActionsThat(({ texts }) => texts.successMeasure === "");
const statedRows = countOf((row) => row.kind === "action" && isOpen(row) && row.texts.successMeasure);
const statedThemes = countOf(({ kind, texts }) => kind === "theme" && texts.successMeasure);
