import type { KpiRole } from "../../model/plan";
import type { Term } from "./term";

/** Headings of KPI tables, matched like those of plans, and once more without the period they name. */
export const KPI_TERMS: readonly Term<KpiRole>[] = [
  ["ref", 1, /^(ref|refs|reference)( ?(no|nr|num|number|id|code))?$/],
  [
    "ref",
    1,
    /^(kpi|pi|measure|indicator|metric|item|s|sl|sr|serial|line|target|ni|outcome|objective)\.? ?(no|nr|num|number|#|id|ref|reference|code)s?$/,
  ],
  ["ref", 0.93, /^[a-z]+ (id|ref|reference|no|nr|number|code|#)$/],
  ["ref", 1, /^s ?\/ ?n$/],
  ["ref", 0.95, /^(query |metric |kpi )?identifier$/],
  ["ref", 0.85, /^(#|no|nr|nos|num|number|id|s\.? ?no|sno|code|key)$/],

  [
    "measure",
    1,
    /^((key|performance|success|outcome|our|headline|local|national|corporate|quality|process|strategic|service|contract|impact|result) )*(measures?|indicators?|kpis?|metrics?|pis?|performance (measures?|indicators?|metrics?))( (names?|descriptions?|titles?|definitions?|of success|text|details))?$/,
  ],
  [
    "measure",
    0.85,
    /^(description of (the )?(measure|indicator|kpi|metric)|what (we|are we|is|do we) (will )?(measur\w*|being measured).*|(measure|indicator|kpi|metric)s? .{0,40}|success (measures?|criteria)|how (will|do) we (measure|know).*)$/,
  ],
  ["measure", 0.8, /^(.{1,30} )?(kpi|indicator|measure|metric)s?( [\d.]+)?( \/.{0,15})?$/],
  [
    "measure",
    0.85,
    /^(service levels?( indicators?)?|slis?|critical success factors?|success factors?|key results?|kri|result|standards? measured|expected (results?|outputs?))$/,
  ],
  ["measure", 0.7, /^outputs?$/],
  ["measure", 0.9, /^(performance|service|customer) (commitments?|promises?|pledges?)$/],
  ["measure", 0.9, /^(krs?|key results?( areas?)?)$/],
  ["measure", 0.85, /^(short|long|full|kpi|pi|measure|indicator|metric) (name|title|description)$/],
  ["measure", 0.95, /\bkey performance indicators?\b/],
  ["measure", 0.85, /^(service|customer|performance|quality) standards?$/],
  ["measure", 0.7, /\b(kpi|indicator)s?\b/],
  ["measure", 0.9, /^what (is (being )?measured|we measure|we are measuring|we count)$/],
  [
    "measure",
    0.6,
    /^(description|title|name|outcome|outcomes|objective|question|statement|standard|item|detail|performance area|area of performance|subject|service|area|definition|activity|goal|aim)$/,
  ],

  [
    "lead",
    1,
    /^((kpi|measure|data|indicator|responsible|lead|accountable|performance|service|named) )*(lead|leads|owner|owners|officer|officers|person|responsible|responsib\w*)(\(?s\)?)?$/,
  ],
  [
    "lead",
    0.95,
    /^(who|by whom|responsible (person|party|officer|officers|lead|team|manager|department).*|(person|officer|manager) (responsible|accountable)|lead (officer|agency|organisation|service|director|partner).*|accountable (officer|person|lead)|provided by|data (provider|supplier|source owner))$/,
  ],
  [
    "lead",
    0.9,
    /^(exec|executive|project|programme|clinical|operational|strategic|nominated|designated|council|partnership|departmental|trust|theme|work ?stream|objective|measure|delivery|assigned|accountable|lead|responsible|kpi|indicator|service) (lead|owner|officer|manager|director|contact)s?$/,
  ],
  [
    "lead",
    0.95,
    /^(?!(document|data|budget|policy|system|asset|information|content|page|file|product|original|previous)\b)[a-z -]{2,30} owners?$/,
  ],
  ["lead", 0.9, /^resp$/],
  ["lead", 0.95, /^accountable( (to|for|body|service|team))?$/],
  ["lead", 0.5, /^(team|director|manager)s?$/],
  ["lead", 0.95, /^(managed by|assigned to|owned by|reported by)$/],
  ["lead", 0.9, /^(dri|(lead|responsible) (directorate|entity|department|agency|unit|team|body))$/],
  ["lead", 0.5, /^(service|directorate|department|organisation|provider|team|agency)$/],

  [
    "frequency",
    1,
    /^((reporting|data|measurement|collection|update|review|monitoring|report) )*(frequency|frequencies|interval|periodicity|cycle|cadence|period|how often.*|timing|freq\.?)( (of .*|reported|collected))?$/,
  ],
  [
    "frequency",
    0.9,
    /^(reported|how often|collected|when (reported|measured|collected)|reporting (schedule|timescale|basis)|frequency.*)$/,
  ],

  ["unit", 0.6, /^(measure|measurement|expressed (as|in))$/],
  // Of units, where those stand below it.
  ["unit", 0.3, /^type$/],
  [
    "unit",
    1,
    /^(unit|units|unit of measure(ment)?|uom|measure type|format|data type|value type|type of measure|units? .*)$/,
  ],

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
    "target",
    1,
    /^(?!target (?:year|date)$)(?!targets? (?:names?|groups?|audiences?|markets?|systems?|species|genes?|proteins?)\b)((annual|year ?end|year|monthly|quarterly|performance|stretch|final|interim|local|agreed|proposed|contract|kpi|our|revised|planned|national|overall|end|next|future|ytd|minimum|in-?year|team|cumulative) )*(targets?|goals?|trajector(y|ies)|ambitions?|aims?|thresholds?|standards?|milestones?|target (value|level|figure|range|performance|score|set|for|by|to))( .{0,20})?$/,
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
    "comparator",
    1,
    /(\bnational|\bengland\b|\bstat(istical)?\.? ?neighbou?rs?|\bnearest neighbou?rs?|\bneighbou?rs?\b|\bbenchmark|\bcomparators?|\bcompar(ison|ative)|\bregional|\bregion (average|mean|figure)|\bpeer\b|\bpeers\b|^sns?\b(?! (no|number|ref))|(?<!\b(?:our|the|this|per|each|by)) region$|\buk\b|\bgb\b|\bcipfa\b|\bfamily group|\bnorth (west|east)|\bsouth (west|east)|\b(industry|sector) (average|mean|median|benchmark|norm)|\bquartile|\bmedian\b|\bsimilar (councils|authorities|forces|areas|schools)|\ball (councils|authorities|schools|districts|counties|boroughs|trusts|forces|providers|areas|colleges|universities)\b|\bengland & wales|\blondon\b|\bcounty (average|mean)|\bwales\b|\bscotland\b)/,
  ],
  ["comparator", 0.6, /\baverage\b/],
  // Over figures: whose they are. They stand in the cells of many tables: too weak to make a row of headings.
  ["comparator", 0.45, /^(region|trust|federation|local authority|lea?|county|borough|district)$/],

  [
    "status",
    1,
    /^((kpi|performance|current|overall|target|measure|on) )*(status|rag|brag|r\.?a\.?g\.?|rating|traffic lights?|on target\??|performance rating|assessment|alert|target met\??|met\??|achieved\??)( (status|rating|rag|colour|score))*$/,
  ],
  ["status", 0.95, /^(health|colour|position)$/],
  // Over words or colours; over figures it is how far they are apart.
  ["status", 0.75, /^(.{1,20} )?(performance )?(against|vs?\.?|versus) (the )?(target|goal|plan|standard)$/],
  ["status", 0.9, /^(verdict|judgement|judgment|pass(ed)?\??)$/],
  [
    "status",
    0.9,
    /^(rag.*|brag.*|.* rag|.* rag rating|.* rag status|.* status|status.*|target (met|achieved|hit)\??|pass ?\/ ?fail|on (track|course|schedule)\??)$/,
  ],
  [
    "status",
    0.9,
    /^(is |are )?(we )?(meets?|met|meeting|hits?|hitting|achieves?|achieved|achieving|reached) (the |our )?(targets?|goals?|standards?|aims?|thresholds?)\??$/,
  ],

  [
    "trend",
    1,
    /^(trend|trends|direction( of travel)?|dot|d\.o\.t\.?|travel|change( (from|since|on|in) .*)?|movement.*|arrow|improving\??|direction.*|trajectory arrow|variation|sparkline|better or worse\??)$/,
  ],
  ["trend", 0.7, /^(variance.*|var|difference|gap( to target)?|\+ ?\/ ?-)$/],
  ["trend", 0.95, /\b(dot|direction of travel|trend)\b/],
  ["trend", 0.8, /^v(s|\.)? .{3,30}$/],
  ["trend", 0.85, /\b(trend|direction of travel)\b/],

  [
    "notes",
    1,
    /^((officer|performance|latest|key|general|management|exception|data|service) )*(comments?|commentary|notes?|narrative|remarks?|explanations?|updates?|observations?|caveats?|rationale|summary)( .*)?$/,
  ],
  [
    "notes",
    0.9,
    /^(reason.*|what (is|are|does) .*|analysis|context|source|data source|source of data|source .*|definition|actions?( .*)?|corrective action|why.*|progress.*|supporting information|further information|additional information|methodology|how (measured|calculated).*|evidence)$/,
  ],

  [
    "actual",
    1,
    /^((latest|current|actual|most recent|last|previous|prior|reported|year ?end|ytd|final|provisional|annual|quarterly|monthly|achieved|our|local|overall|year to date|cumulative|in-?month|this|rolling|outturn) )*(actuals?|performance|outturns?|results?|ytd|year to date|values?|figures?|positions?|data|scores?|achieved|achievement|reported|rate|to date|outcome)( (to date|ytd|value|values|figure|figures|performance|result|results|data|level|position|achieved|reported|\(.*|against target))*$/,
  ],
  [
    "actual",
    0.95,
    /^(actual(?! (completion|start|end|finish|date|close)).*|latest.*|current( .*)?|.* actuals?|.* outturn|.* performance|performance .*|(?!.*\bplan).* to date|forecast( .*)?|outturn.*|(ytd|qtd|mtd|wtd).*|last (month|quarter|year|period)|this (month|quarter|year|period)|previous (month|quarter|year|period|figure|value)|prior year|where (we )?are( we)? now)$/,
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
];
