import type { Action } from "../../model/plan";
import type { LinkReading } from "../../model/reading";
import { namesPlan } from "../../read/planNames";
import { defineCheck, type CheckContext, type Draft } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { rowsThat } from "../shared/eachRow";
import { cellEvidence } from "../shared/evidence";
import { refsLackedBy } from "../shared/knownRefs";
import { columnFor, type TableOnly } from "../shared/plans";
import { roleSaying } from "../shared/sayings";
import { nameOf, shorten } from "../shared/words";

export const unknownReference = defineCheck({
  id: "plan/unknown-reference",
  appliesTo: "plan",
  severity: "warning",
  title: "Reference to an action that does not exist",
  why: "Whoever follows the reference finds nothing: the action was renumbered, dropped or mistyped, and what this row rests on is not known.",
  howToFix: "Correct the ref, or name the plan or document that it belongs to.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green | Depends on action 1.7\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | See 1.1\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green | ",
    finds: ["F2"],
    good: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green | Depends on action 1.3 and on CSC IP 3.4.6\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | See action 4.2 of the School Plan\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green | ",
  },
  run: drawnFrom(
    () => ({ rows: linkingRows, carried: carriedOn, isUnknown: unknownIn }),
    ({ rows, carried, isUnknown }, plan) =>
      rows.flatMap((row) =>
        carried.has(row)
          ? []
          : row.links.filter((link) => isUnknown(row, link)).map((link) => one(plan, row, link)),
      ),
  ),
});

const NONE: ReadonlySet<Action> = new Set();

/** Another check tells what became of these. */
function carriedOn(_: unknown, { carriedForward }: CheckContext): ReadonlySet<Action> {
  return carriedForward.length === 0 ? NONE : new Set(carriedForward.map(({ from }) => from.action));
}

function one(plan: TableOnly, row: Action, link: LinkReading): Draft {
  const role = roleSaying(row, link.text);
  const where =
    link.plan === null ? "no table of this workbook has that ref" : `${link.plan} has no such action`;
  return {
    row: row.row,
    column: columnFor(plan, row, role, "action"),
    ref: row.ref,
    message: `${nameOf(row)} refers to ${link.ref} (“${shorten(link.text)}”), but ${where}.`,
    evidence: cellEvidence(row, role),
    content: `${row.title} ${link.text}`,
  };
}

type IsUnknown = (row: Action, link: LinkReading) => boolean;

/** Where no other plan is beside the workbook, which is nearly always: by what tells that its refs lack one. */
const unknownAlone = new WeakMap<object, IsUnknown>();

/** Claimed only of a ref that is built like those of the plan it belongs to: any other may be a document's. */
function unknownIn(_: unknown, { workbook, others }: CheckContext): IsUnknown {
  const isLackedHere = refsLackedBy(workbook);
  const known = others.length === 0 ? unknownAlone.get(isLackedHere) : undefined;
  if (known) return known;
  const isUnknown: IsUnknown = (row, { ref, plan, text }) => {
    if (plan === null) return isLackedHere(ref) && !isOfDocument(row, text);
    const named = others.filter(({ name }) => namesPlan(plan, [name]));
    return named.length > 0 && named.every((other) => refsLackedBy(other.workbook)(ref));
  };
  if (others.length === 0) unknownAlone.set(isLackedHere, isUnknown);
  return isUnknown;
}

const OWN =
  /^(?:actions?|tasks?|now|see|refer|refs?|superseded|replaced|moved|linked|links?|depends|dependent|merged|carried)\b/i;
const OF_DOCUMENT =
  /^\s*,?\s*(?:of|in|from|under) (?:the |our |its |their )?(?:[\w'’-]+ ){0,5}?(?:plan|strategy|report|programme|framework|policy|statement|act|code|review|inspection|audit|agreement|contract|minutes)\b/i;

/** "action 4.2 of the School Plan", "recommendation 2": of a document that is not here. */
function isOfDocument(row: Action, words: string): boolean {
  if (!OWN.test(words)) return true;
  return Object.values(row.texts).some((text) => {
    const at = text.indexOf(words);
    return at >= 0 && OF_DOCUMENT.test(text.slice(at + words.length, at + words.length + 80));
  });
}

const linkingRows = rowsThat(({ links }) => links.length > 0);
