import type { KpiRole } from "../../../model/plan";
import type { Term } from "../term";

/** Headings over the figures themselves. */
export const ACTUAL_TERMS: readonly Term<KpiRole>[] = [
  [
    "actual",
    1,
    /^((latest|current|actual|most recent|last|previous|prior|reported|year ?end|ytd|final|provisional|annual|quarterly|monthly|achieved|our|local|overall|year to date|cumulative|in-?month|this|rolling|outturn) )*(actuals?|performance|outturns?|results?|ytd|year to date|values?|figures?|positions?|data|scores?|achieved|achievement|reported|rate|to date|outcome)( (to date|ytd|value|values|figure|figures|performance|result|results|data|level|position|achieved|reported|\(.*|against target))*$/,
  ],
  [
    "actual",
    0.95,
    /^(actual(?! (completion|start|end|finish|date|close)).*|latest.*|current( .*)?|.* actuals?|.* outturn|.* performance|performance .*|(?!.*\bplan).* to date|forecast( .*)?|outturn.*|f?(ytd|qtd|mtd|wtd)\b(?!.*\b(?:budget|plan|var|variance)\b).*|last (month|quarter|year|period)|this (month|quarter|year|period)|previous (month|quarter|year|period|figure|value)|prior year|where (we )?are( we)? now)$/,
  ],
  [
    "actual",
    0.9,
    /^(achieved|achievement|accomplishments?|accomplished|attained|attainment|reached|real|reali[sz]ed|obtained|measured|observed|progress|status value|current status|reading|actuals?)( (to date|so far|value|figure))?$/,
  ],
  [
    "actual",
    0.9,
    /^((level|levels|figure|number|value|position|score|rate|result|total|reached|progress) )?(so far|to now|until now|up to now|by now|thus far)$|^where (we|you|they) (have|'ve) got to( so far)?$/,
  ],
  ["actual", 0.9, /^(now|last|last time|today|previous|prior|before|this time)$/],
  ["actual", 0.85, /\bachievements?\b/],
  [
    "actual",
    0.9,
    /^(the )?same (period|month|quarter|week|time|date) (of )?(the )?(last|previous|prior) year$/,
  ],
  ["actual", 0.9, /^(status|position|level|score|result) (in |of |for )?(the )?(previous|prior|last) year$/],
  // Beside those it is compared with.
  [
    "actual",
    0.85,
    /^(this|our|the) (service|trust|council|authority|force|school|academy|college|area|borough|county|department|organisation|organization|company|university|hospital|practice|board|team|charity|landlord|site|plant)$|^(us|ours)$/,
  ],
  // What is left of "To 31 August 2024".
  ["actual", 0.7, /^(as at|as of|at|to|up to|position at|position to)( \d{1,2}(st|nd|rd|th)?)?$/],
  ["actual", 0.75, /^(cumulative|running total)( total)?$/],
  [
    "actual",
    0.8,
    /^(autumn|winter|spring|summer|mid[- ]?year|half[- ]?term|termly) (check|data|point)( point)?$/,
  ],
  [
    "actual",
    0.9,
    /^(last|past|previous|rolling|latest) (\d{1,2}|three|six|twelve) (months?|weeks?|quarters?|years?)$/,
  ],
  [
    "actual",
    0.9,
    /^(delivered|achieved|done|completed|raised|secured|reached|spent) (so far|to date|ytd|this (year|quarter|month))$/,
  ],
  ["actual", 0.85, /^[a-z -]{2,20} forecast$/],
  ["actual", 0.85, /^half[- ]?year(ly)?( (actual|result|figure|position|performance|outturn))?$/],
  [
    "actual",
    0.95,
    /^(last|this|previous|prior|current|latest) (qtr|quarter|mth|month|yr|year|wk|week|period)('s)?( (result|figure|value|actual|outturn))?$/,
  ],
  [
    "actual",
    0.8,
    /^(estimated|measured|audited|unaudited|observed|recorded|reported|provisional)( (score|value|figure|result|level|performance))?$/,
  ],
  [
    "actual",
    0.7,
    /^% (?!.*(change|variance|diff)|of (the )?((annual|yearly|quarterly|monthly|overall|full|year-end|cumulative|total) )?(lop|eop|life|plan|planned|target|goal|budget)\b).{2,30}$/,
  ],
  ["actual", 0.8, /^(?!use of\b).*\b(results?|outturn)\b/],
  [
    "actual",
    0.6,
    /^(value|total|count|number|rate|score|%|percentage|amount|numerator result|overall|average|all|q[1-4]|quarter [1-4])$/,
  ],
  [
    "actual",
    0.92,
    /^((this|last|prior|previous|curr|current|prev) (mth|qtr|wk|yr|month|quarter|week|year)|(prior|curr|prev) (mth|qtr|wk|yr|period)|present (value|position|level|figure)|figure now|value now|we got|we (reached|managed|did|achieved)|how many (did|have) we (reach|reached|do|done|see|seen|help|helped)|answer (today|now)|claimed|counted( (at|on|by) .{2,15})?|perf|observed|monitored( this year)?|(level|value|figure|result|position) (reached|achieved|attained|reported|recorded|in last return|now)( (at|by|in|to) .{2,20})?|reported position( .{2,20})?|reading( (at|on|for) .{2,20})?|most recent (year|month|quarter|value|figure)|kept( in)?|mtd actual|[0-9]+[- ]?(mth|wk|month|week)s?[- ](avg|average))$/,
  ],
  [
    "actual",
    0.88,
    /^(?!.*\b(target|plan|budget|contract(ed)?)\b)[a-z ]{0,25}\b(realised|delivered|achieved|recorded|claimed|reported) (so far|to date|in (the )?(month|quarter|year|period)|this (month|quarter|year|period))$/,
  ],
  [
    "actual",
    0.85,
    /^(# |no |number )(reached|achieved|delivered|done|met)$|^(response|resolution|delivery) (achieved|actual|time achieved)$/,
  ],
  ["actual", 0.8, /^outcome for$|^(results?|outcome|value|figure|reading|survey)( (19|20)\d\d)?$/],
  [
    "actual",
    0.85,
    /^(24h|shift|day|week|month|grand) total$|^(implementation|annual implementation|annual) value$/,
  ],
  ["actual", 0.9, /^(act|[a-z]{3} act|h[12] (achieved|actual|result)|measured at .{3,20})$/],
  ["actual", 0.7, /^(full|whole) year$/],
  ["actual", 0.85, /^(?!.*\b(budget|plan|target|variance|var)\b)(last|previous|prior) year('s)? .{3,20}$/],
  ["actual", 0.8, /^(our |revised |latest )?estimates?$/],
];
