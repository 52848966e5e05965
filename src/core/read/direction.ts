import type { Direction, DirectionReading } from "../model/reading";

/** Figures that show where a measure is to go, in the order of their periods. */
export interface MeasureFigures {
  readonly latest: number | null;
  readonly targets: readonly number[];
}

type Known = Exclude<Direction, "unknown">;

/** Phrases that decide whatever else the title says; tried in order, each with what it is there for. */
const DECIDING: readonly (readonly [RegExp, Known])[] = [
  [/\b(?:higher|bigger|more) is (?:better|good)\b/, "higher"],
  [/\b(?:lower|smaller|less|fewer) is (?:better|good)\b/, "lower"],
  // Coming back soon is bad, although it is "within" a time.
  [/\b(?:re-?offend\w*|re-?referr\w*|re-?admi\w+|repeat \w+)\b/, "lower"],
  [
    /\b(?:not|never|without|un)[- ]?(?:being |been )?(?:complet\w+|met|achiev\w+|participat\w+|attend\w*|resolv\w+|respond\w*)\b/,
    "lower",
  ],
  [
    /\b(?:outside|beyond|exceed\w*|breach\w*|miss\w*|overdue|late|waiting (?:more than|over|longer than|above))\b/,
    "lower",
  ],
  [
    /\bwithout (?:an? |any )?(?:faults?|errors?|defects?|complaints?|incidents?|accidents?|delays?)\b/,
    "higher",
  ],
  // A share that was cut is better larger; "Reduce …" itself is handled below.
  [/(?:%|\bper ?cent(?:age)?|\brate of) (?:reduction|decrease|fall|cut|improvement|increase)\b/, "higher"],
  [
    /\b(?:within|on time|timely|timeliness|timescales? met|in under|in less than|(?:less|fewer|no more) than \d+ (?:working )?(?:minute|hour|day|week|month)s?)\b/,
    "higher",
  ],
  [
    /\b(?:complaints?|issues?|cases?|calls?|incidents?|actions?|enquiries|queries|faults?|repairs?|alerts?|vacancies|requests?)(?: \w+){0,2} (?:resolved|closed|answered|responded to|filled|dealt with|cleared|acknowledged|mended|fixed|repaired|rectified|corrected)\b/,
    "higher",
  ],
  [
    /\b(?:clos\w+|narrow\w*|reduc\w+) (?:of )?(?:the )?gap\b|\bgap (?:between|in)\b|\battainment gap\b/,
    "lower",
  ],
  [
    /^(?:to )?(?:reduc(?:e|ed|ing|tion)|decreas(?:e|ed|ing)|minimis\w+|lower(?:ing)?|fewer|cut(?:ting)?|less|prevent(?:ing)?|avoid(?:ing)?|eliminate)\b/,
    "lower",
  ],
  [
    /^(?:to )?(?:increas(?:e|ed|ing)|rais(?:e|ing)|grow(?:th|ing)?|maximis\w+|more|expand\w*|widen\w*)\b/,
    "higher",
  ],
  [/\bdrop[- ]?ins?\b|\bavailab(?:le|ility)\b/, "higher"],
];

/** Words for what is unwelcome … */
const LOWER =
  /\b(?:complaints?|wait(?:s|ing|ed)?|absen(?:ce|ces|t|tee|tees|teeism)|exclu(?:sions?|ded)|suspen(?:sions?|ded)|neets?|not in (?:education|employment)|truan\w+|vacan(?:cy|cies)|turnover|sickness|errors?|defects?|faults?|incidents?|accidents?|injur\w+|deaths?|mortality|suicides?|self[- ]harm|crimes?|offen[cd]\w+|convictions?|backlogs?|delay(?:s|ed)?|overspend\w*|deficit|debts?|arrears|costs?|unemploy\w+|workless\w*|poverty|homeless\w*|obes\w+|overweight|smok\w+|teenage pregnanc\w+|conceptions|appeals?|tribunals?|drop[- ]?outs?|no[- ]shows?|dnas?|did not attend|non[- ](?:attend\w+|complian\w+|participat\w+|complet\w+)|emissions?|carbon|landfill|residual waste|fly[- ]tip\w*|days? (?:lost|taken)|time (?:from|to|taken|between)|average (?:time|days|weeks|length|cost)|length of stay|durations?|response times?|turnaround|out[- ](?:of[- ])?(?:county|area|authority)|unauthorised|fail(?:s|ed|ure|ures|ing)?|not known|refus\w+|a&e|emergency (?:admissions?|attendances?)|hospital admissions?|falls|downtime|outages?|churn|abandon\w*|voids?|evictions?|inadequate|risks?|breaches|litter|pollution|usage of agency|agency staff)\b/;
/** … and for what is welcome. The first of either in the title decides. */
const HIGHER =
  /\b(?:compliments?|participat\w+|attain\w*|achiev\w+|attend(?:ance|ing|ed)|satisf\w+|happy|rate the|rated? (?:\w+ ){0,3}(?:good|outstanding)|good or (?:better|outstanding)|outstanding or good|pass rates?|progress|complet(?:e|ed|ion|ions|ing)|retention|retained|up-?take|take-?up|coverage|covered|in (?:paid )?(?:education|employment|work)|(?:education|employment)[\w ,&/]{0,30} destinations?|sustained|destinations?|train(?:ed|ing)|qualif\w+|recover(?:ed|y)|recycl\w+|compost\w*|vaccinat\w+|immunis\w+|screen(?:ed|ing)|complian(?:t|ce)|accura\w+|uptime|income|revenue|profit\w*|sales|savings|growth|engage(?:d|ment)|aware\w*|confiden(?:t|ce)|well-?being|quality|success\w*|improv\w+|increase[ds]?|personal (?:health )?budgets?|resolved|met|on track|on target|volunteer\w*|apprentice\w*|affordable homes|homes built|visitors?|members(?:hip)?|healthy|life expectancy|literacy|school read\w+)\b/;

/** "Improve waiting times" wants them shorter. */
const IMPROVE = /^(?:to )?improv\w+\b/;

/**
 * Whether more of a measure is better: by the title's words, else by where the targets point.
 *
 * @returns direction, where it comes from, and the reason for people; "unknown" with nulls when neither says.
 */
export function readDirection(title: string, figures: MeasureFigures): DirectionReading {
  const words = fromWords(title);
  if (words !== null) return words;
  const pointed = fromTargets(figures);
  return pointed ?? { direction: "unknown", from: null, reason: null };
}

function fromWords(title: string): DirectionReading | null {
  const text = title.slice(0, 500).toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim();
  for (const [pattern, direction] of DECIDING) {
    const match = pattern.exec(text);
    if (match) return because(direction, match[0]);
  }
  const lower = LOWER.exec(text);
  const improve = IMPROVE.exec(text);
  if (improve) return lower ? because("lower", lower[0]) : because("higher", improve[0]);
  const higher = HIGHER.exec(text);
  if (lower && (!higher || lower.index <= higher.index)) return because("lower", lower[0]);
  return higher ? because("higher", higher[0]) : null;
}

function because(direction: Known, words: string): DirectionReading {
  return { direction, from: "words", reason: `because of "${words.trim()}"` };
}

/** Only where every step goes the same way, or stands still, and the last is not where it began. */
function fromTargets({ latest, targets }: MeasureFigures): DirectionReading | null {
  const figures = latest === null ? targets : [latest, ...targets];
  const [first] = figures;
  const last = figures.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const steps = figures.slice(1).map((figure, index) => figure - (figures[index] ?? figure));
  const rises = last > first;
  if (steps.some((step) => (rises ? step < 0 : step > 0))) return null;
  const verb = rises ? "rise" : "fall";
  return {
    direction: rises ? "higher" : "lower",
    from: "targets",
    reason: `because the targets ${verb} from ${first} to ${last}`,
  };
}
