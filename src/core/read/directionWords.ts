import type { Direction } from "../model/reading";

export type KnownDirection = Exclude<Direction, "unknown">;

/** Phrases that decide whatever else the title says; tried in order, each with what it is there for. */
export const DECIDING: readonly (readonly [RegExp, KnownDirection])[] = [
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
    /\b(?:within|on[- ]time|timely|timeliness|timescales? met|in under|in less than|(?:less|fewer|no more) than \d+ (?:working )?(?:minute|hour|day|week|month)s?)\b/,
    "higher",
  ],
  [
    /\b(?:complaints?|issues?|cases?|calls?|incidents?|actions?|enquiries|queries|faults?|repairs?|alerts?|vacancies|requests?|backlogs?|findings?|recommendations?)(?: \w+){0,2} (?:resolved|closed|answered|responded to|filled|dealt with|cleared|acknowledged|mended|fixed|repaired|rectified|corrected|burn(?:ed|t) down|worked off)\b/,
    "higher",
  ],
  [
    /\b(?:cash|rents?|council tax|business rates?|debts?|arrears|tax(?:es)?|fees?|fines?) (?:collect\w+|recover\w+)\b/,
    "higher",
  ],
  [/\bfirst[- ](?:contact|call|time|visit)(?: \w+)? (?:resol\w+|fix\w*)\b/, "higher"],
  [
    /\b(?:open|outstanding|unresolved|unanswered) (?:\w+ )?(?:findings?|recommendations?|actions?|issues?|tickets?|bugs?|queries|cases|requests?|invoices?)\b/,
    "lower",
  ],
  [
    /\b(?:findings?|recommendations?|actions?|issues?|tickets?|bugs?|queries|cases) \(?(?:still |remaining )?(?:open|outstanding|unresolved)\b/,
    "lower",
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
export const LOWER =
  /\b(?:complaints?|wait(?:s|ing|ed)?|absen(?:ce|ces|t|tee|tees|teeism)|exclu(?:sions?|ded)|suspen(?:sions?|ded)|neets?|not in (?:education|employment)|truan\w+|vacan(?:cy|cies)|turnover|sickness|errors?|defects?|faults?|incidents?|accidents?|injur\w+|deaths?|mortality|suicides?|self[- ]harm|crimes?|offen[cd]\w+|convictions?|backlogs?|delay(?:s|ed)?|overspend\w*|deficit|debts?|arrears|costs?|unemploy\w+|workless\w*|poverty|homeless\w*|obes\w+|overweight|smok\w+|teenage pregnanc\w+|conceptions|appeals?|tribunals?|drop[- ]?outs?|no[- ]shows?|dnas?|did not attend|non[- ](?:attend\w+|complian\w+|participat\w+|complet\w+)|emissions?|carbon|landfill|residual waste|fly[- ]tip\w*|days? (?:lost|taken)|time (?:from|to|taken|between)|(?:recovery|resolution|restoration|settlement|processing|delivery|lead|cycle|handling|load(?:ing)?|start-?up|execution|query|access|journey|detection|repair|hold|queu(?:e|ing)|set-?up) times?|(?:average|mean|median) (?:time|days|weeks|hours|length|cost)|length of stay|durations?|response times?|turnaround|out[- ](?:of[- ])?(?:county|area|authority)|unauthorised|fail(?:s|ed|ure|ures|ing)?|not known|refus\w+|a&e|emergency (?:admissions?|attendances?)|hospital admissions?|falls|downtime|outages?|churn|abandon\w*|voids?|evictions?|inadequate|risks?|breaches|litter|pollution|latenc(?:y|ies)|temporary accommodation|rough sleep\w*|false (?:positives?|negatives?|alarms?)|time-?outs?|attrition|variances?|losses|leakage|dissatisf\w+|unsatisf\w+|usage of agency|agency staff)\b/;
/** … and for what is welcome. The first of either in the title decides. */
export const HIGHER =
  /\b(?:compliments?|participat\w+|attain\w*|achiev\w+|attend(?:ance|ing|ed)|satisf\w+|happy|rate the|rated? (?:\w+ ){0,3}(?:good|outstanding)|good or (?:better|outstanding)|outstanding or good|pass rates?|progress|complet(?:e|ed|ion|ions|ing)|retention|retained|up-?take|take-?up|coverage|covered|in (?:paid )?(?:education|employment|work)|(?:education|employment)[\w ,&/]{0,30} destinations?|sustained|destinations?|train(?:ed|ing)|qualif\w+|recover(?:ed|y)|recycl\w+|compost\w*|vaccinat\w+|immunis\w+|screen(?:ed|ing)|complian(?:t|ce)|accura\w+|uptime|income|revenue|profit\w*|sales|savings|growth|engage(?:d|ment)|aware\w*|confiden(?:t|ce)|well-?being|quality|success\w*|improv\w+|increase[ds]?|personal (?:health )?budgets?|resolved|met|on track|on target|volunteer\w*|apprentice\w*|affordable homes|homes built|visitors?|members(?:hip)?|nps|net promoter|csat|conversions?|healthy|life expectancy|literacy|school read\w+)\b/;

/** "Improve waiting times" wants them shorter. */
export const IMPROVE = /^(?:to )?improv\w+\b/;

/** What turns a welcome word round, before it or behind it: "non-revenue", "revenue lost". */
export const SPOILED_BEFORE =
  /\b(?:non[- ]?|not (?:yet |being )?|lost |loss(?:es)? (?:of|in) |lack of |poor |without )$/;
export const SPOILED_BEHIND = /^ (?:lost|loss(?:es)?|shortfall|leakage|fore?gone|written[- ]off|at risk)\b/;
/** What turns an unwelcome one round: none of it, or something done about it. */
export const SPARED_BEFORE =
  /\b(?:(?:with|have|has|had|having) no |zero[- ]|free (?:of|from) |without (?:an? |any )?)$/;
export const SPARED_BEHIND =
  /^(?:[- ]free\b|(?: (?!per\b|of\b|for\b|to\b|before\b|until\b|by\b)[\w-]+){0,3} (?:avoided|prevented|averted|saved|recovered|collected|diverted|removed|eliminated|solved|helped|supported|rehoused|moved on)\b)/;
/** What takes time or money is so whoever is helped with it. */
export const SPENT = /^(?:costs?|average|mean|median|durations?|.*times?\b.*|days?.*)$/;

/**
 * Words that stand in the titles of measures of either kind ("cost recovered", "revenue forgone"): targets that go the
 * other way are evidence against them. The rest are evidence against such targets.
 */
export const WEAK =
  /^(?:revenue|income|profit\w*|sales|savings|growth|costs?|quality|success\w*|progress|improv\w+|increase[ds]?|sustained|destinations?|met|risks?|appeals?|carbon|recover\w*|conversions?|variances?|losses|resolved|visitors?|members(?:hip)?|engage\w*|train\w*|accura\w+)$/;
