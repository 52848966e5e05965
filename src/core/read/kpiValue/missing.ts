import type { MissingReason } from "../../model/reading";
import type { Parts, ValuePattern } from "./types";

/**
 * Whole cells that mean that there is no figure. Symbols in brackets are the Government Statistical Service's; "x" and
 * "c" without them are what the Department for Education's older tables use for suppressed figures.
 *
 * @see https://analysisfunction.civilservice.gov.uk/policy-store/symbols-in-tables-definitions-and-help/
 */
const MARKERS: readonly (readonly [RegExp, MissingReason])[] = [
  [
    /^(?:not|un)[- ]?available(?: yet)?$|^not yet available$|^(?:data|figures?|information) (?:is |are )?(?:not (?:yet )?|un)available$|^\[x\]$|^(?:\.\.|:)$/,
    "notAvailable",
  ],
  [/^(?:n\.? ?[/\\]? ?a\.?|not applicable|\[z\]|z)$/, "notApplicable"],
  [/^(?:\?+|unknown|not known|don'?t know|\[u\])$/, "unknown"],
  [
    /^(?:no target(?: (?:required|set|needed|applicable|agreed))?|no target for .*|target not (?:required|applicable|needed)|not targeted)$/,
    "noTarget",
  ],
  [
    /^(?:[-–_.]+|no (?:data|figures?|information|return|results?|baseline)(?: (?:available|yet|provided|submitted|received|recorded|to report))?|none|not (?:reported|recorded|collected|measured|provided|submitted|received|monitored|captured|published)|new (?:measure|indicator|kpi)|nothing to report|null|nan|missing|blank)$/,
    "noData",
  ],
  [
    /^(?:\*+|x|c|\[c\]|\[low\]|\[s\]|suppressed|confidential|redacted|disclosive|withheld|low numbers?)$/,
    "suppressed",
  ],
  [
    /^(?:tb[acd]|to be (?:confirmed|agreed|advised|announced|decided|determined|set|established?|reported|provided|published)|target (?:tb[acd]|to be (?:confirmed|agreed|set|established?|determined))|pending|awaited|awaiting(?: .*)?|to follow|due|not (?:yet )?due|not (?:yet )?(?:set|agreed|finalised)|in development|under development|in progress|under review|data pending|due shortly)$/,
    "undecided",
  ],
];

/** A marker at the head of more words: "Not available Lancashire Overall … is 8.3%". */
const LEADING: readonly (readonly [RegExp, MissingReason])[] = [
  [/^(?:data |figures? )?(?:is |are )?(?:not (?:yet |currently )?available|unavailable)\b/, "notAvailable"],
  [/^(?:n\/a|not applicable)(?=[\s,:;(–-])/, "notApplicable"],
  [/^(?:unknown|not known)\b/, "unknown"],
  [
    /^no (?:data|figures?|return)\b|^not (?:reported|recorded|collected|measured|provided|submitted|received|captured)\b/,
    "noData",
  ],
  [/^no (?:national |local |annual |specific |set )?target\b/, "noTarget"],
  [/^(?:suppressed|confidential)\b/, "suppressed"],
  [
    /^(?:tb[acd]|to be (?:confirmed|agreed|decided|determined|set|established?|advised|published)|(?:targets?|baseline|figures?|data) (?:tb[acd]|to be \w+|to follow)|pending|awaiting|available|data (?:will be |is )?available|not due|baseline (?:to be|being|year)|establish(?:ing)? (?:a |the )?baseline|collecting baseline)\b/,
    "undecided",
  ],
];

/** Words that end as undecided do: "Targets to be set post review", "Annual figure tbc". */
const ENDS_UNDECIDED =
  /\b(?:tb[acd]|to be (?:confirmed|agreed|set|determined|established?|decided))\b[^\d]*$/;

export const errorValue: ValuePattern = {
  id: "error",
  forms: ["#N/A", "#DIV/0!"],
  read: (text) =>
    /^#(?:n\/a|div\/0!|value!|ref!|name\?|num!|null!|spill!|calc!|getting_data|#+|field!|blocked!|unknown!|busy!|connect!)?$/i.test(
      text,
    )
      ? { missing: "error", note: `The cell shows the error ${text}.` }
      : null,
};

export const missingMarker: ValuePattern = {
  id: "missing",
  forms: [
    "",
    "Not available",
    "[x]",
    "..",
    "N/A",
    "[z]",
    "Unknown",
    "?",
    "No data",
    "–",
    "None",
    "*",
    "x",
    "c",
    "[c]",
    "[low]",
    "tbc",
    "TBA",
    "Pending",
    "No target",
    "No target required",
  ],
  read(text) {
    if (text === "") return { missing: "blank" };
    const words = text.toLowerCase().replace(/(?<=\w)[.!*]+$/, "");
    const reason = MARKERS.find(([pattern]) => pattern.test(words))?.[1];
    return reason === undefined ? null : { missing: reason };
  },
};

/** What is missing now and promised for later; the date is told by the context's reader. */
export const promised: ValuePattern = {
  id: "promised",
  forms: [
    "Baseline March 2019",
    "Available May 19",
    "tbc based on Jan 19 performance",
    "Target to be confirmed (data available June 2019)",
    "Baseline from July 2019",
    "Baseline 2019",
    "Not available until June 2019",
    "Available in Q4",
  ],
  read(text, { readPromise }) {
    if (/^[-+£$€<>≤≥~(]?\s?\d/.test(text)) return null;
    const promise = readPromise?.(text) ?? null;
    if (promise === null) return null;
    return promise.by === null ? { missing: "undecided" } : { missing: "promised", promisedBy: promise.by };
  },
};

export const missingWithRemark: ValuePattern = {
  id: "missingWithRemark",
  forms: [
    "Not available: the overall figure is 8.3%",
    "N/A - not counted here",
    "No national target for this",
  ],
  read(text): Parts | null {
    const words = text.toLowerCase();
    for (const [pattern, reason] of LEADING) {
      const match = pattern.exec(words);
      if (!match) continue;
      const rest = text.slice(match[0].length).replace(/^[\s,:;.–-]+/, "");
      // "tbc based on March 19 performance" names a date, not a figure.
      const figure = reason !== "undecided" && /\d/.test(rest);
      return { missing: reason, remark: figure ? rest : null };
    }
    if (/^\D*$/.test(words) && ENDS_UNDECIDED.test(words) && !AIM_FIRST.test(words))
      return { missing: "undecided" };
    return null;
  },
};

/** "Increase in issues resolved tba" states an aim before it puts the figure off; it is read as the aim it is. */
const AIM_FIRST = /^(?:an? )?(?:increas|decreas|reduc|improv|maintain|sustain|higher|lower|more|fewer|less)/;
