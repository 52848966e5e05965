import type { KpiRole } from "../../../model/plan";
import type { Term } from "../term";

/** Headings over what figures are held against: where it began, what is aimed at, and others. */
export const AIM_TERMS: readonly Term<KpiRole>[] = [
  [
    "baseline",
    1,
    /^((starting|start|original|our|initial|current) )?(base ?lines?|bench ?mark year|starting (point|position|value|figure)|previous year baseline)( (data|figures?|value|position|performance|level|score|measure))?$/,
  ],
  ["baseline", 0.9, /^where (we|you|they) (started|were|began)( from)?$/],
  ["baseline", 0.9, /^base( ?year)?( value| figure| level)?$/],
  [
    "baseline",
    0.9,
    /^((level|levels|figure|number|value|position|score|rate|result|situation|how many|how it was) )?(at|before|when) (the |our |we )?(start|outset|beginning|launch|entry|started|began)( of .{3,25})?$/,
  ],
  ["baseline", 0.7, /^(start|from|opening|initial)( (value|figure|level|point))?$/],
  ["baseline", 0.85, /\b(base ?line|starting point)\b/],
  [
    "baseline",
    0.95,
    /^(at (the )?(award|start|outset|baseline|launch)|where we (started|began|set out)( from)?|(value|figure|level|position) at (the )?(start|outset|award|beginning|launch)|ref(erence)? year( value)?|adoption year|enb|(median|mean|average|level) before( (the )?(change|project|start))?|base ?year( value| figure)?)$/,
  ],
  [
    "baseline",
    0.95,
    /^(as-?is|pre-[a-z]+( (value|figure|level))?|before (the )?(project|programme|scheme|change|launch))$/,
  ],

  [
    "target",
    1,
    /^(?!target (?:year|date)$)(?!targets? (?:names?|groups?|audiences?|markets?|systems?|species|genes?|proteins?)\b)((annual|budget|year ?end|year|monthly|quarterly|performance|stretch|final|interim|local|agreed|proposed|contract|kpi|our|revised|planned|national|overall|end|next|future|ytd|minimum|in-?year|team|cumulative) )*(targets?|goals?|trajector(y|ies)|ambitions?|aims?|thresholds?|standards?|milestones?|target (value|level|figure|range|performance|score|set|for|by|to))( .{0,20})?$/,
  ],
  [
    "target",
    0.9,
    /^((?!.*(%|per ?cent|variance|against|\bvs\b|gap)).{0,30}\b(targets?|goal|trajectory)|to be achieved|planned|plan|aspiration|desired (level|performance|value)|expected( level| performance| value)?|performance measure ?\(?target\)?|budgeted)$/,
  ],
  [
    "target",
    0.9,
    /^(slas?|slos?|service level (agreement|objective)s?|required( level)?|norm|minimum( acceptable)?|benchmark target|plan value|planned (value|figure|level))$/,
  ],
  [
    "target",
    0.9,
    /^((yearly|annual|quarterly|monthly|half[- ]?yearly|agreed|approved) )+plan(s|ned)?( .{0,15})?$/,
  ],
  ["target", 0.9, /^((full|whole)[- ]?year )?(plan|planned)( (to date|ytd|for (the )?year|year to date))?$/],
  [
    "target",
    0.9,
    /^(exit|end|final|required|agreed|pass|de-?escalation) (level|criteri(a|on)|threshold|position|mark)$/,
  ],
  ["target", 0.9, /^(full|whole)[- ]?year (plan|target|goal)$|^planned to date$/],
  // What is to be reached when it is over; "at the end" alone may be what was found then.
  [
    "target",
    0.85,
    /^((level|levels|figure|number|value|position|score|rate|result|total) )?by (the )?end( of .{3,25})?$|^((level|figure|number|value|position|score|rate) at )?(the )?end of (the |our )?(grant|project|programme|program|plan|funding|award|contract|strategy)( (level|value|figure))?$/,
  ],
  // "Year 1 2026/27": a year of the plan, not one gone by.
  [
    "target",
    0.8,
    /^(y|yr|year) ?[1-9]( (?!(actuals?|real|achieved|reached|results?|outturn|done|spent)$).{0,12})?$/,
  ],
  ["target", 0.9, /^where (we|you|they) (want|need|aim|plan|hope) to (be|get)( to)?$/],
  ["target", 0.85, /^(promised?|pledged?|commitment|expected|aimed for)( (for|by|this|in) .{2,20})?$/],
  [
    "target",
    0.9,
    /^(acceptable level|contract level|standard to reach|level required|required standard|profile|aim|aim .{0,15}|ambition .{0,15})$/,
  ],
  [
    "target",
    0.85,
    /^(?!.*(%|per ?cent|variance|against|\bvs\b|met\b|gap|achieved))(?!.*\btargets? (?:names?|groups?|audiences?|markets?|systems?|species|genes?|proteins?)\b).*\btargets?\b/,
  ],
  [
    "target",
    0.9,
    /^((full|whole|per|per-)?[- ]?(year|yr|month|shift|term|quarter|annual|end[- ]of[- ]year|programme|contract|local|our|mtd|ytd|fy) )?(tgts?|targets?( value)?|ambition|norm|expectation|objective|obj|projection|projected|projected (value|figure|position)|foreseen|bud ?\/ ?target|profile|promise|promised|requirement|goal|standard|std|ceiling|cap)( %| foreseen)?$/,
  ],
  [
    "target",
    0.9,
    /^(what |where )?(we|you|they) (aim|hope|want|plan|need|aspire|expect) (for|to (be|reach|get|have)|at)$|^(how many|what|how much) (did|do) we (promise|aim for|plan|expect|want)$|^(hoped|aimed|wanted|planned|asked|looked) for( (by|in|for) .{2,15})?$|^(aspire|aim|aiming) to$|^(answer|level|figure|value) (we )?(hoped?|aimed?|wanted?|agreed|sought|intended|required)( (for|by|with) .{2,20})?$|^(should|must|ought to) (be|hit|reach|have)$|^must hit$|^intended (level|value|figure|result)( (by|for|in))?$/,
  ],
  [
    "target",
    0.88,
    /^(value|figure|level) (sought|foreseen|planned|intended|aimed for|agreed|expected)( (at|by|for) .{2,20})?$|^(destination|stretch|commitment|objective|upper limit|ceiling)$/,
  ],
  [
    "target",
    0.9,
    /^(?!.*\b(index|average|met|stock|lead)\b)(tolerable|acceptable|tolerance|permitted|allowed|agreed|contracted|promised) (level|limit|value|figure|volume|volumes|rate|range)( .{0,15})?$|^(response|resolution|delivery|answer) target$/,
  ],
  ["target", 0.75, /^(green|met|passed|good) (if|when|at)$/],
  [
    "target",
    0.9,
    /^benchmark (we|they) (set|agreed|chose)( ourselves| themselves)?$|^((the )?[a-z ]{3,30} )?(target|tgt)( ?\/ ?(est|estimate|budget))$/,
  ],
  ["target", 0.9, /^forecast in .{3,25}$|^.{3,20} forecast in (the )?business case$/],
  ["target", 0.85, /^(mtd|ytd|qtd|month|period|year to date) budget$/],
  [
    "target",
    0.85,
    /^(to-?be|fy budget|(ytd |annual |monthly )?limit|h[12] objective|green (at|from|if) .{0,15}|benchmark set( by .{3,20})?|forecast benefit|benefit forecast)$/,
  ],
  // Over figures; over words it is what is measured.
  ["target", 0.75, /^service levels?$/],
  [
    "target",
    0.9,
    /^(government|statutory|national|regulatory|legal|minimum|contract|sla) (threshold|limit|requirement|minimum|standard)$/,
  ],

  [
    "comparator",
    1,
    /^(?!.*\b(?:targets?|goals?|thresholds?|requirements?|comments?|notes?)$).*(\bnational|\bengland\b|\bstat(istical)?\.? ?neighbou?rs?|\bnearest neighbou?rs?|\bneighbou?rs?\b|\bbenchmark|\bcomparators?|\bcompar(ison|ative)|\bregional|\bregion (average|mean|figure)|\bpeer\b|\bpeers\b|^sns?\b(?! (no|number|ref))|(?<!\b(?:our|the|this|per|each|by)) region$|\buk\b|\bgb\b|\bcipfa\b|\bfamily group|\bnorth (west|east)|\bsouth (west|east)|\b(industry|sector) (average|mean|median|benchmark|norm)|\bquartile|\bmedian\b|\bsimilar (councils|authorities|forces|areas|schools)|\ball (councils|authorities|schools|districts|counties|boroughs|trusts|forces|providers|areas|colleges|universities)\b|\bengland & wales|\blondon\b|\bcounty (average|mean)|\bwales\b|\bscotland\b)/,
  ],
  ["comparator", 0.6, /\baverage\b/],
  // Over figures: whose they are. They stand in the cells of many tables: too weak to make a row of headings.
  ["comparator", 0.45, /^(region|trust|federation|local authority|lea?|county|borough|district)$/],
  [
    "comparator",
    0.95,
    /^(russell group|sector|best in class|network (avg|average)|group (avg|average)|[a-z ]{3,20} (avg|average) of (all|others)|best|upper quartile)$/,
  ],
];
