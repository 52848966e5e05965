import type { StatusValue } from "../model/reading";

/** What a key's description means, and whether it says "delayed" only weakly ("at risk", "minor delays"). */
export interface DescriptionMeaning {
  readonly value: StatusValue;
  readonly weak: boolean;
}

/** Words that would mislead: what is not the case, and degrees of risk. Replaced by "~". */
const MISLEADING: readonly RegExp[] = [
  /\bno (?:known |significant |major |immediate )?(?:delays?|risks?|concerns?|issues?|slippage)\b/g,
  /\bnot (?:delayed|overdue|at risk)\b/g,
  /\bno longer at risk\b/g,
  /\b(?:very |extremely )?(?:high|medium|moderate|low) (?:risks?|priorit(?:y|ies)|impact|likelihood|concerns?)\b/g,
];

/** Tried in order: the first that fits says what the description means. */
const MEANINGS: readonly (readonly [RegExp, StatusValue, "weak"?])[] = [
  [
    /^(?:actions? )?(?:fully )?(?:completed?|closed|done|finished)\b(?! by\b| or on (?:track|target)| on (?:track|target))/,
    "complete",
  ],
  [
    /\b(?:cancell?ed|withdrawn|no longer (?:required|needed|applicable|relevant)|not required|superseded|merged|abandoned|descoped)\b|^(?:stopped|dropped)$/,
    "cancelled",
  ],
  [/\b(?:on hold|paused|deferred|suspended|parked|postponed)\b/, "onHold"],
  [
    /\b(?:minor|slight|some|small|possible|potential) (?:delays?|slippage|risks?|concerns?|issues?|problems?)\b/,
    "delayed",
    "weak",
  ],
  [
    /\b(?:delayed|delays?|overdue|off (?:track|target|schedule|course)|behind|late|missed|slipped|slippage|past (?:its |the )?(?:due|deadline)|deadline (?:has )?(?:passed|missed)|not on (?:track|target|schedule)|(?:will|may|might) not (?:be )?(?:achieved?|met|meet|completed?|delivered?|done|finish(?:ed)?)|unlikely|unachievable|not achievable|in doubt|failed|failing|not (?:be )?(?:achieved|met)|stalled|blocked|not complete[d]? (?:on|by|within)|serious|critical)\b/,
    "delayed",
  ],
  [
    /\b(?:not (?:yet )?(?:started|commenced|begun|due)|(?:yet|due) to (?:start|commence|begin)|to be (?:started|commenced)|no (?:action|progress|work)|nothing (?:(?:has been|was|is) )?(?:done|started|begun)|not yet|planned|scheduled|to do|future|pending)\b/,
    "notStarted",
  ],
  [/\b(?:at risk|risks?|concerns?|issues?|slipping)\b/, "delayed", "weak"],
  [
    /\b(?:on (?:track|target|schedule|course|time|plan)|to (?:plan|schedule|time)|as planned|(?:will|expected to|likely to|set to) (?:be )?(?:achieved?|completed?|delivered?|met|meet|done|finish(?:ed)?)|progressing well|ahead|highly likely|probable|in line with)\b/,
    "onTrack",
  ],
  [
    /\b(?:under ?way|in progress|in process|in hand|in train|implementation|on ?going|started|commenced|begun|part(?:ly|ially)?|progress(?:ing)?|being|some work|feasible|nearly|almost|not (?:yet )?completed?|incomplete)\b/,
    "underway",
  ],
  [
    /\b(?:completed?|closed|done|finished|delivered|achieved|signed off|implemented|met|embedded|resolved)\b/,
    "complete",
  ],
];

/**
 * @param text the description beside a colour or a rating in a key: "Action will achieve completion deadline".
 * @returns what it means, or null when it says nothing of progress ("High priority").
 */
export function describeStatus(text: string): DescriptionMeaning | null {
  let words = text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
  for (const misleading of MISLEADING) words = words.replace(misleading, "~");
  for (const [pattern, value, weak] of MEANINGS) {
    if (pattern.test(words)) return { value, weak: weak === "weak" };
  }
  return null;
}
