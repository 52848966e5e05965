import type { ChaseItem, ChaseLead } from "../../model/boardPaper";
import { formatDate } from "../../model/calendarDate";
import { shorten } from "../../model/words";
import type { PaperContext } from "../context";
import { groupBy } from "../../model/groupBy";
import { askedOfActions, type Asked } from "./actionItems";
import { leadNames } from "./leads";
import { askedOfMeasures } from "./measureItems";

/** @returns what is asked of each lead, those of whom most is asked first; rows without a lead last. */
export function chaseList(context: PaperContext): ChaseLead[] {
  const { actions, measures } = context.review;
  const nameOf = leadNames([...actions, ...measures].flatMap(({ leads }) => leads));
  const asked = [...askedOfActions(context), ...askedOfMeasures(context)];
  const shares = asked.flatMap((one) => shared(one, nameOf));
  const byLead = [...groupBy(shares, ({ lead }) => lead)].map(([lead, own]) => ({
    lead,
    items: own.map(({ item }) => item),
  }));
  return byLead
    .sort((a, b) => Number(a.lead === null) - Number(b.lead === null) || b.items.length - a.items.length)
    .map(({ lead, items }) => ({ lead, items, message: messageTo(lead, items, context) }));
}

interface Share {
  readonly lead: string | null;
  readonly item: ChaseItem;
}

function shared({ item, leads }: Asked, nameOf: (spelling: string) => string): Share[] {
  const names = [...new Set(leads.map(nameOf))];
  if (names.length === 0) return [{ lead: null, item: { ...item, sharedWith: [] } }];
  return names.map((lead) => ({
    lead,
    item: { ...item, sharedWith: names.filter((name) => name !== lead) },
  }));
}

/** One message, ready to paste; the title is cut, for the row is named by its ref and cell. */
function messageTo(
  lead: string | null,
  items: readonly ChaseItem[],
  { review, settings }: PaperContext,
): string {
  const { nextMeeting } = settings.paper;
  const known = nextMeeting !== null && nextMeeting >= review.asAt;
  const meeting = known ? ` for the meeting on ${formatDate(nextMeeting)}` : "";
  const lines = items.map(({ name, title, ask, sheet, cell, sharedWith }) => {
    const others = sharedWith.length === 0 ? "" : ` (Shared with ${sharedWith.join("; ")}.)`;
    return `- ${name}, ${shorten(title)} (${sheet}, ${cell}): ${ask}${others}`;
  });
  return [
    `To: ${lead ?? "whoever should lead these"}`,
    `For the board paper as at ${formatDate(review.asAt)}${meeting}, please answer the following:`,
    ...lines,
  ].join("\n");
}
