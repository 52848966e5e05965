import type { StaleReason } from "../state/paneState";

export const FOLLOW_WORDS = {
  follow: "Follow changes",
  followHint: "The findings and highlights keep up with what you type.",
  notFollowing: "Changes are not followed. Press Review again to bring the findings up to date.",
} as const;

const STALE: Readonly<Record<Exclude<StaleReason["why"], "failed">, string>> = {
  slow: "The workbook has changed since this review. It is too large to be followed while you type without holding you up.",
  cancelled:
    "What you changed has been kept, but the review by it was stopped. Press Review again to bring the findings up to date.",
  large: "The workbook has changed since this review: too much at once to be followed while you work.",
};

/** Why the findings may no longer be right. */
export function staleLine(reason: StaleReason): string {
  return reason.why === "failed"
    ? `The workbook has changed since this review, and the change could not be read. ${reason.message}`
    : STALE[reason.why];
}

/** "What Plan Check stored in this workbook is damaged: … Review goes on with the usual settings. …" */
export function damagedLine(why: string): string {
  return `${why} Reviews go on with the usual settings and nothing ignored. Take it away to start afresh, or keep the workbook as it is until someone has looked at it: saving a setting replaces it.`;
}

export const TAKE_AWAY = "Take it away";
