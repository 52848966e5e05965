import type { KpiRole, PlanRole } from "../model/plan";

/** How strongly a heading says a role: 1 says it outright, 0.5 may mean it. The first pattern that fits a role counts. */
export type Term<Role> = readonly [role: Role, weight: number, pattern: RegExp];

/*
 * Headings seen in council papers, trackers of companies and agencies, and KPI sheets. They are matched in lower case,
 * with white space folded, end punctuation and bracketed remarks dropped.
 */
export const PLAN_TERMS: readonly Term<PlanRole>[] = [
  ["ref", 1, /^(ref|refs|reference)( ?(no|nr|num|number|id|code))?$/],
  [
    "ref",
    1,
    /^(action|task|item|line|row|rec|recommendation|issue|risk|case|milestone|objective|activity|step|finding|project|plan|ncr|wbs|s|sl|sr|ser|serial|a|audit|log|work ?stream)\.? ?(no|nr|num|number|#|id|ref|reference|code)s?$/,
  ],
  ["ref", 0.85, /^(#|no|nr|nos|num|number|id|ids|s\.? ?no|sno|wbs|code|uid|key|item|proj)$/],

  [
    "action",
    1,
    /^((key|proposed|agreed|required|improvement|planned|specific|main|detailed|corrective|further|priority|smart|preventive|recommended) )*(actions?|tasks?|milestones?|activit(y|ies)|sub-?tasks?|action ?steps?|action ?items?|action ?points?)( (name|title|descriptions?|details?|required|needed|agreed|proposed|to be taken|we will take|to be completed|to complete|planned|plan))?s?$/,
  ],
  [
    "action",
    1,
    /^(description of (the )?)?(actions?|tasks?|activit(y|ies)|milestones?)( (and|\/|or) (actions?|tasks?|milestones?|activit(y|ies)|steps?))?$/,
  ],
  [
    "action",
    1,
    /^(what|how)( (we|you|do|did|will|are|is|needs?|must|has|have|the|school|service|i|going|to|be|plan|planned|should))* (do|done|happen|did|achieve|take|deliver|delivered)( (it|about it|next|this|to get there))?$/,
  ],
  ["action", 0.9, /^(actions?|tasks?|steps?|milestones?) .{0,40}$/],
  [
    "action",
    0.85,
    /^(deliverables?|action steps?|steps?|to ?do|initiatives?|interventions?|work items?|tasks? ?\/ ?milestones?)$/,
  ],
  [
    "action",
    0.8,
    /^(recommendations?|issue descriptions?|findings?|features?|project names?|requirements?|commitments?|(the )?improvements?( required)?)$/,
  ],
  [
    "action",
    0.75,
    /^(description|descriptions|project|projects|issue|issues|activity description|work package|objective|objectives|item|items|details?|what|summary|subject|title|change)$/,
  ],
  ["action", 0.5, /^(name|goal|goals|target|targets|event|concern|problem|aim|aims|scope|measure)$/],
  ["action", 0.8, /^(schemes?|defects?|snags?|benefits?|work ?streams?)$/],
  ["action", 0.55, /\b(description|task|action|activity|milestone|recommendation)s?\b/],

  [
    "revisedDue",
    1,
    /^(revised|new|amended|updated|extended|re-?baselined?|rescheduled|latest|current|re-?forecast)( (due|end|completion|target|finish|delivery|implementation))*( (date|deadline|timescale|due|completion|target|finish))+s?( date)?$/,
  ],
  ["revisedDue", 0.95, /^(revised|re-?dated)$/],
  [
    "revisedDue",
    0.95,
    /^(revised (date|due|timescale|deadline|target).*|extension( date)?|extended to|forecast( (completion|end|finish|due))?( date)?|date revised( to)?)$/,
  ],

  [
    "completedOn",
    1,
    /^(date (completed?|closed|done|achieved|of completion|signed off|resolved|implemented|delivered)|(completed|closed|done|resolved|signed off|achieved|delivered|closure|closing)( (on|date))|actual (completion|end|finish|close|closure|delivery|completed)( date)?|date of (closure|completion)|sign(ed)?[- ]?off date|actual date( (of )?completed?)?|resolution date)$/,
  ],
  ["completedOn", 1, /^(date )?(closed|signed|completed) ?(out|off)( on| date)?$/],
  ["completedOn", 0.62, /^(completion date|completed|date complete|actual date|closed|finish(ed)?)$/],

  [
    "due",
    1,
    /^((action|task|target|planned|agreed|expected|proposed|original|estimated|initial|required|anticipated|baseline|scheduled|implementation|overall|projected|current) )*((due|deadline|timescales?|time ?scales?|time ?frames?|timelines?|by when)( dates?)?|(due|completion|end|finish|target|delivery|implementation|review|deadline|closure|close|milestone) dates?|dates? (due|to complete|for completion|to be completed|of completion|for review|required)|target( (completion|end|finish|due|delivery|implementation|review))? dates?|(to be )?complete[d]? by( date| when)?|completion)$/,
  ],
  [
    "due",
    1,
    /^(by when|when|when by|when will (it|this|we) .*|by|date to complete|date for completion|next review( date)?|review by|date of next review|target for completion|due ?\/ ?review.*|deadline.*|due .{0,20}|timescale.{0,20}|to be (done|completed) by( when)?|start ?\/ ?end|end ?dt|due ?dt)$/,
  ],
  [
    "due",
    0.85,
    /^(end|finish|projected|delivery schedule|schedule|qtr|quarter|eta|eda|ecd|planned (end|finish|completion)|target (completion|quarter|month|year)|expected (by|completion|end|finish)|month|term|expiry date)$/,
  ],
  [
    "due",
    0.6,
    /^(dates?|target|planned|timing|timings|completed? date|year|completion date.{0,15}|date required|review)$/,
  ],
  [
    "due",
    0.9,
    /^((projected|planned|expected|forecast|estimated|target|agreed|anticipated) )+(end|finish|completion|close|closure|delivery|go-?live)?( ?(date|by))?$/,
  ],
  ["due", 0.6, /^(delivery|timings?)$/],
  [
    "due",
    0.55,
    /\b(due|deadline|target date|completion date|timescale|end date|by when|target completion)\b/,
  ],

  [
    "start",
    1,
    /^((planned|actual|proposed|target|provisional|original|estimated) )*(start|starting|begin|beginning|commencement|commence|kick-?off)( (date|on|by))?s?$/,
  ],
  ["start", 1, /^(started|begin|begins|begun|commenced|commences)$/],
  [
    "start",
    0.9,
    /^(date (raised|started|opened|identified|logged|added|assigned|created|reported|issued|agreed|set|commenced)|(raised|opened|logged|assigned|created|reported|issued|added|identified)( on| date)|start date.*|from|start ?dt|open date|issue date)$/,
  ],

  [
    "lead",
    1,
    /^((action|task|risk|plan|project|responsible|lead|accountable|named|key|overall|assigned|delivery|senior|process|issue|service|business|nominated|main) )*(lead|leads|owner|owners|officer|officers|person|people|manager|party|responsible|accountable|assignee|responsib\w*|respons\w*|lead officer|lead person|personnel)(\(?s\)?)?( ?\/ ?(lead|owner|officer|team|responsible|support|agency|organisation|service|department))*$/,
  ],
  [
    "lead",
    1,
    /^(who|by whom|whom|who by|who is responsible|who will (do|lead|be responsible).*|assigned( to)?|allocated to|owned by|led by|(person|persons|people|officer|officers|party|parties|staff|team|those|individual|agency) (responsible|accountable)|responsible (person|party|parties|officer|officers|lead|team|agency|body|manager|department|owner|director|individual|service).*|(lead|key) (personnel|agency|organisation|partner|partners|officer.*|person.*|member|professional|department|service|director|body|role)|responsib\w* .{0,25}|resources? (assigned|allocated|names?)|action by|to be actioned by|raci|sro|r\.?o\.?)$/,
  ],
  [
    "lead",
    0.85,
    /^(resources?|delegated to|champion|sponsor|contact|delivery partners?|resp|respons\w*|agent|assignees?|team|accountability|who\??.*)$/,
  ],
  [
    "lead",
    0.9,
    /^(exec|executive|project|programme|clinical|operational|strategic|nominated|designated|council|partnership|departmental|trust|theme|work ?stream|objective|measure|delivery|assigned|accountable|lead|responsible|kpi|indicator|service) (lead|owner|officer|manager|partner|director|contact)s?$/,
  ],
  ["lead", 0.8, /^(contractors?|sub-?contractors?|trade)$/],
  [
    "lead",
    0.95,
    /^(?!(document|data|budget|policy|system|asset|information|content|page|file|product|original|previous)\b)[a-z -]{2,30} owners?$/,
  ],
  [
    "lead",
    0.5,
    /^(staff|department|service|name|names|role|directorate|organisation|agency|partners?|officers? involved|nominee)$/,
  ],

  [
    "percentComplete",
    1,
    /^(%|percent|percentage|pct) ?(complete|completed|completion|done|progress|achieved|of completion)?$/,
  ],
  [
    "percentComplete",
    1,
    /^(complete|completed|completion|done|progress|work complete)( ?(%|percent|percentage|pct|rate))$/,
  ],

  [
    "status",
    1,
    /^((action|task|current|overall|completion|delivery|project|milestone|progress|latest|risk|implementation|rag|brag|b\.?r\.?a\.?g|r\.?a\.?g|rated|plan|work|issue|item|recommendation) )*(status|rag|brag|bragg|r\.?a\.?g\.?|b\.?r\.?a\.?g\.?|ragb|rygb|rating|ratings|state)( (status|rating|rated|rated progress|progress|colour|score|key|update))*$/,
  ],
  ["status", 1, /^(rag|brag)[- ]?(rated|rating|status|b|score).*$/],
  [
    "status",
    0.9,
    /^(rag rated progress|progress rag|progress rating|progress status|task progress|complete\?|completed\?|completed? ?\(?y ?\/ ?n\)?|done\?|completed y n|open ?\/ ?closed|on track.?|status .{0,20}|.{0,20} status|position|stage)$/,
  ],
  ["status", 0.95, /^(dca|delivery confidence( assessment)?( rating)?|health|confidence)$/],
  [
    "status",
    0.7,
    /^(progress|complete|completed|done|resolution|resolved|achieved|completion|rating|rag.{0,20}|delivered|implemented|colour|traffic lights?|closed|y ?\/ ?n|tick|outcome)$/,
  ],

  [
    "update",
    1,
    /^((latest|progress|status|current|monthly|quarterly|weekly|officer|lead|action|key|recent|general) )*(updates?|comments?|commentary|narrative|remarks?|notes?|progress notes?|progress reports?|progress updates?|commentaries)( (since|on|as at|to date|for|from|against|and|\/|\(|&).*)?$/,
  ],
  [
    "update",
    0.95,
    /^(progress (to date|made|so far|update.*|against.*|since.*|and .*|comments?|report|summary|details|description)|current (position|outcome|progress|situation|state|activity)|where (we are|are we)( now)?|position (as )?(at|statement).*|what has (been|happened).*|comments? .*|notes? .*|update .*|follow[- ]?ups?.*|latest position|status ?[/,-] ?comments?|actions? (taken|completed)( to date| so far)?|response|management (response|comments?)|achievements?( to date)?|summary of progress|journal|log)$/,
  ],
  [
    "update",
    0.6,
    /^(progress|status|activity|observations?|explanation|reason.*|discussion|resolution|feedback|additional info(rmation)?|details?|outcomes?|review|rationale|information|justification|history)$/,
  ],
  ["update", 0.6, /^position$/],
  ["update", 0.55, /\b(comments?|updates?|progress|remarks|notes|commentary|narrative)\b/],

  [
    "outcome",
    1,
    /^((expected|desired|intended|planned|required|key|target|anticipated|actual|measurable|success) )*(outcomes?|impacts?|results?|benefits?)( (for|on|we|and|to|so|expected|desired|achieved|required|\/).*)?$/,
  ],
  [
    "outcome",
    0.9,
    /^(impact.*|outcomes?.*|so what.*|what difference.*|what will (be different|success look like).*|difference (made|will).*|where we were|where (do )?we want to be|end result|benefits?( realised)?)$/,
  ],

  [
    "mitigation",
    1,
    /^((existing|current|planned|further|additional|proposed|risk|key|agreed) )*(mitigations?|mitigating|mitigation)( (actions?|measures?|controls?|plans?|strategy|strategies|in place|required|factors?))*( .*)?$/,
  ],
  [
    "mitigation",
    0.9,
    /^((existing|current|key|internal|additional|further|planned) )*controls?( (measures?|in place|actions?|required))?$|^(control measures?|contingency( plans?)?|countermeasures?|risk (response|treatment|control)s?|remedial actions?|what (is|are) (being done|we doing).*|response plan|treatment)$/,
  ],

  [
    "evidence",
    1,
    /^((source|sources|type|key|supporting|link|links|examples?|proof) (of|to|for) )?(evidence|evidences|proof|verification)( (base|required|of .*|for .*|provided|source|link|log|and .*|to .*|\/.*))?$/,
  ],
  ["evidence", 0.5, /^(deliverables?|outputs?|products?)$/],
  ["evidence", 0.62, /^deliverables?$/],
  [
    "evidence",
    0.9,
    /^(evidence.*|.*\bevidence|means of verification|monitoring( and evaluation)?|assurance|how (will|do) (it|this|we) (be )?(evidenced?|monitor(ed)?|verified|verify).*|documents?|links?)$/,
  ],

  [
    "successMeasure",
    1,
    /^((key|our) )?(success (measures?|criteria|criterion|indicators?|factors?)|measures? of success|(what|how) (will|would|do|does|can|should)?.{0,20}(success|know).*|performance (measures?|indicators?)|kpis?|outcome measures?|impact measures?|indicators? of success|measurable (outcomes?|success).*|milestones? (and|\/) success.*|acceptance criteria|criteria|measures?|definition of done)$/,
  ],
  ["successMeasure", 0.85, /\b(success|measured?|we('ll)? know)\b/],

  ["risk", 0.7, /^(key )?(issues?|problems?|blockers?|dependencies)$/],
  [
    "risk",
    1,
    /^((key|main|associated|potential|identified) )?(risks?|risk (descriptions?|events?|titles?|names?|details?|issues?)|risks? (and|\/|&|or) (issues?|barriers?|challenges?|dependencies|mitigations?)|description of (the )?risk|barriers?|challenges?|threats?|risks? to .*|threat ?\/ ?opportunity|risk ?\/ ?issue|issues? (and|\/|&) risks?)$/,
  ],

  [
    "nextStep",
    1,
    /^((our|key|planned|the) )?(next|future|further|forthcoming|upcoming|outstanding|remaining) (steps?|actions?|activit(y|ies)|tasks?|milestones?|work|plans?)( .*)?$/,
  ],
  [
    "nextStep",
    0.95,
    /^(what('s| is| happens| will happen| do we need to do| are we doing)? next.*|plans? for next .*|planned next .*|actions? for next .*|next)$/,
  ],

  [
    "theme",
    1,
    /^((key|strategic|improvement|plan|priority|work) )*(themes?|work ?streams?|categor(y|ies)|areas?|work ?areas?|pillars?|strands?|sections?|domains?|focus( areas?)?|priority (areas?|themes?)|areas? (of|for) (focus|improvement|development|work|concern)|programmes?|headings?|standards?|outcome areas?|phases?|groups?|sub-?groups?|modules?|components?|key lines? of enquiry|kloe|epics?)$/,
  ],
  [
    "theme",
    0.8,
    /^(wp|work ?packages?|ws|room|site|location|school|ward|directorate|function|audit|source|team|unit)$/,
  ],
  [
    "theme",
    0.7,
    /^((key|strategic|corporate|improvement|our|service|main|overall) )?(objectives?|priorit(y|ies)|goals?|aims?|commitments?|outcomes?|ambitions?|projects?|recommendations?)( (no|ref|number|\d+))?$/,
  ],

  ["priority", 1, /^(prio|pri)$/],
  [
    "priority",
    1,
    /^(priority( (level|rating|rank|ranking|no|number|order|high.*|h ?\/ ?m.*|\(.*))?|importance|urgency|rank|ranking|criticality|severity|moscow|risk (rating|level|score)|priority ?\/ ?.*|level of priority)$/,
  ],
];

export const KPI_TERMS: readonly Term<KpiRole>[] = [
  ["ref", 1, /^(ref|refs|reference)( ?(no|nr|num|number|id|code))?$/],
  [
    "ref",
    1,
    /^(kpi|pi|measure|indicator|metric|item|s|sl|sr|serial|line|target|ni|outcome|objective)\.? ?(no|nr|num|number|#|id|ref|reference|code)s?$/,
  ],
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
  [
    "measure",
    0.6,
    /^(description|title|name|outcome|outcomes|objective|question|statement|standard|item|detail|performance area|area of performance|subject|service|area|definition|activity|goal|aim)$/,
  ],

  [
    "lead",
    1,
    /^((kpi|measure|data|indicator|responsible|lead|accountable|performance|service|named) )*(lead|leads|owner|owners|officer|officers|manager|person|team|responsible|director|responsib\w*)(\(?s\)?)?$/,
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

  [
    "unit",
    1,
    /^(unit|units|unit of measure(ment)?|uom|measure type|format|data type|value type|type of measure|units? .*)$/,
  ],

  [
    "baseline",
    1,
    /^((starting|start|original|our|initial|current) )?(base ?lines?|bench ?mark year|starting (point|position|value|figure)|previous year baseline)( (data|figures?|value|position|performance|year|date|level|score|measure))?$/,
  ],
  ["baseline", 0.85, /\b(base ?line|starting point)\b/],

  [
    "target",
    1,
    /^((annual|year ?end|year|monthly|quarterly|performance|stretch|final|interim|local|agreed|proposed|contract|kpi|our|revised|planned|national|overall|end|next|future|ytd|minimum|in-?year|team|cumulative) )*(targets?|goals?|trajector(y|ies)|ambitions?|aims?|thresholds?|standards?|milestones?|target (value|level|figure|range|performance|score|set|for|by|to))( .{0,20})?$/,
  ],
  [
    "target",
    0.9,
    /^(.{0,30}\b(targets?|goal|trajectory)|to be achieved|planned|plan|aspiration|desired (level|performance|value)|expected( level| performance| value)?|performance measure ?\(?target\)?|budgeted)$/,
  ],
  ["target", 0.85, /\btargets?\b/],

  [
    "comparator",
    1,
    /(\bnational|\bengland\b|\bstat(istical)?\.? ?neighbou?rs?|\bnearest neighbou?rs?|\bneighbou?rs?\b|\bbenchmark|\bcomparators?|\bcompar(ison|ative)|\bregional|\bregion\b|\bpeer\b|\bpeers\b|\buk\b|\bgb\b|\bcipfa\b|\bfamily group|\bnorth (west|east)|\bsouth (west|east)|\bindustry|\bsector|\bquartile|\bmedian\b|\bsimilar (councils|authorities|forces|areas|schools)|\ball (councils|authorities|schools)|\bengland & wales|\blondon\b|\bcounty (average|mean)|\bwales\b|\bscotland\b)/,
  ],
  ["comparator", 0.6, /\baverage\b/],

  [
    "status",
    1,
    /^((kpi|performance|current|overall|target|measure|on) )*(status|rag|brag|r\.?a\.?g\.?|rating|traffic lights?|on target\??|performance rating|assessment|alert|target met\??|met\??|achieved\??)( (status|rating|rag|colour|score))*$/,
  ],
  ["status", 0.95, /^(health|colour|position)$/],
  [
    "status",
    0.9,
    /^(rag.*|brag.*|.* rag|.* rag rating|.* rag status|.* status|status.*|met target\??|target (met|achieved|hit)\??|pass ?\/ ?fail|on track\??)$/,
  ],

  [
    "trend",
    1,
    /^(trend|trends|direction( of travel)?|dot|d\.o\.t\.?|travel|change( (from|since|on|in) .*)?|movement.*|arrow|improving\??|direction.*|trajectory arrow|variation|sparkline|better or worse\??)$/,
  ],
  ["trend", 0.7, /^(variance.*|var|difference|gap( to target)?|\+ ?\/ ?-)$/],
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
    /^((latest|current|actual|most recent|last|previous|prior|reported|year ?end|ytd|final|provisional|annual|quarterly|monthly|achieved|our|local|overall|year to date|cumulative|in-?month|this|rolling|outturn) )*(actuals?|performance|outturns?|results?|ytd|year to date|values?|figures?|positions?|data|scores?|achieved|achievement|reported|month|quarter|period|year|rate|to date|outcome)( (to date|ytd|value|values|figure|figures|performance|result|results|data|level|position|achieved|reported|\(.*|against target))*$/,
  ],
  [
    "actual",
    0.95,
    /^(actual.*|latest.*|current( .*)?|.* actuals?|.* outturn|.* performance|performance .*|.* to date|forecast( .*)?|outturn.*|ytd.*|last (month|quarter|year|period)|this (month|quarter|year|period)|previous (month|quarter|year|period|figure|value)|prior year|where (we )?are( we)? now)$/,
  ],
  [
    "actual",
    0.6,
    /^(value|total|count|number|rate|score|%|percentage|amount|numerator result|overall|average|all|q[1-4]|quarter [1-4])$/,
  ],
];

/** Headings that speak for another kind of table, and the kind they speak for. */
export const OTHER_TERMS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    "a contract register",
    /^(contract (no|number|ref|title|value|start|end)( date)?|annual value|contract value|extension (allowed|options?)|renewal|notice period|supplier( name)?|procurement route)$/,
  ],
  [
    "a budget or price list",
    /^(.*\b)?(cost|costs|price|prices|budget|budgets|amount|invoice|vat|qty|quantity|unit price|unit cost|net|gross|subtotal|variance|spend|expenditure|income|fee|fees|paid|payment|balance|debit|credit|po number|supplier|vendor|stock|reorder.*|sku)( .*)?$/,
  ],
  [
    "a training record",
    /^(course|courses|training|training (course|title|provider|date)|certificate.*|expiry|expires|expiry date|date attended|attended|trainer|cpd.*|renewal date|qualification|modules? completed|refresher.*)$/,
  ],
  [
    "a register of scores",
    /^(likelihood|probability|impact score|inherent.*|residual.*|gross (risk|score).*|net (risk|score).*|risk score|score|scores|l|i|l ?x ?i|consequence)$/,
  ],
  [
    "a list of contacts or staff",
    /^(e-?mail( address)?|telephone|phone|tel|mobile|address|postcode|post code|first name|surname|last name|job title|extension|fte|grade|salary|payroll.*|line manager|start in post|date of birth|dob)$/,
  ],
  [
    "an engagement or meetings log",
    /^(attendees?|attendance|attended by|venue|location|time|start time|end time|meeting|date of (meeting|contact|event|visit)|method of (contact|engagement)|stakeholders?|audience|channel|agenda item|apologies|minutes?|session|room|day|type of (contact|engagement)|hours|duration( .*)?)$/,
  ],
  [
    "an evidence or document log",
    /^(document|document (title|name|owner|type)|file( name)?|folder|version|author|published|date (added|received|published|of document)|received from|format|originator|retention.*|publication.*|url)$/,
  ],
  [
    "survey results",
    /^(strongly agree|agree|neither.*|disagree|strongly disagree|respondents?|responses?|response|question|n|n=|base|don'?t know|very satisfied|satisfied|dissatisfied)$/,
  ],
  [
    "a look-up list",
    /^(code|lookup|look-up|value|values|meaning|definition|definitions|term|terms|abbreviation|acronym|option|options|list|lists|drop ?-?down.*|picklist|pick list|key|legend|colour)$/,
  ],
];
