import type { PlanRole } from "../../model/plan";
import type { Term } from "./term";

/*
 * Headings seen in council papers, trackers of companies and agencies, and KPI sheets. They are matched in lower case,
 * with white space folded, end punctuation and bracketed remarks dropped.
 */
export const PLAN_TERMS: readonly Term<PlanRole>[] = [
  ["ref", 1, /^(ref|refs|reference|rec)( ?(no|nr|num|number|id|code))?$/],
  [
    "ref",
    1,
    /^(action|task|item|line|row|rec|recommendation|issue|risk|case|milestone|objective|activity|step|finding|project|plan|ncr|wbs|s|sl|sr|ser|serial|a|audit|log|work ?stream)\.? ?(no|nr|num|number|#|id|ref|reference|code)s?$/,
  ],
  ["ref", 0.93, /^[a-z]+ (id|ref|reference|no|nr|number|code|#)$/],
  // What the rows are known by, where each has a line number too.
  ["ref", 1, /^(wbs|outline (no|number))$/],
  ["ref", 0.85, /^(sl|sr|ser|seq|step|line|row)$/],
  ["ref", 1, /^s ?\/ ?n$/],
  ["ref", 0.95, /^(seq|sequence)( ?\/? ?(#|no|number))?$/],
  ["ref", 0.85, /^(minute|min)( (ref|no|number))?$/],
  ["ref", 1, /^(issue|task|ticket|card|story|query|request|work item) (key|identifier|id|no|number)$/],
  ["ref", 0.9, /^(para|paragraph|clause)( (no|ref|number))?$/],
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
    /^(?!.*\b(?:have|has)(?: been)? done\b)(what|how)( (we|you|do|did|will|are|is|needs?|must|has|have|the|school|service|i|going|to|be|plan|planned|should))* (do|done|happen|did|achieve|take|deliver|delivered)( (it|about it|next|this|to get there))?$/,
  ],
  [
    "action",
    0.9,
    /^(?!steps? to reproduce|actions? taken(?: to date| so far)?$)(actions?|tasks?|steps?|milestones?) .{0,40}$/,
  ],
  [
    "action",
    0.9,
    /^what (we|i|you|they|it|will|is|are|must|needs?|do|said|has to|have to)\b.{0,30}\b(do|deliver|achieve|take|happen)$/,
  ],
  [
    "action",
    0.8,
    /^(bug|issue|defect|incident|problem|ticket|fault|request|change|work|item|story|case|snag|job|nonconformity|non-conformance|query|observation) (summary|desc|description|statement|details?|text|wording)$/,
  ],
  ["action", 0.8, /^(short |brief |full |long )?(descr|desc|descriptn|descrip)$/],
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
  [
    "action",
    0.8,
    /^(?!.*\b(next|future|last|previous|mitigating|number|total|type|date|no|of|per|any|other|risk|parent|related|linked|all|closed|open)\b)([a-z'-]+ ){1,3}(actions?|tasks?|activit(y|ies)|milestones?|steps?|initiatives?|deliverables?)$/,
  ],
  [
    "action",
    0.7,
    /^(?!.*\b(next|last|previous|number|total|type|date|no|of|per|any|other|risk|known)\b)([a-z'-]+ ){1,3}(recommendations?|findings?|issues?|defects?|commitments?|resolutions?)$/,
  ],
  [
    "action",
    0.8,
    /^(recommended|proposed|agreed|required|planned|suggested|needed) (changes?|improvements?|fix|fixes|solutions?|responses?|interventions?|works?|remed(y|ies)|treatments?|developments?)$/,
  ],
  ["action", 0.85, /^(job|jobs|what needs? (to happen|doing|to be done)|work items?)$/],
  [
    "action",
    0.75,
    /^(?!(resources?|funding|support|training|budget|approval|date|evidence|skills?|response|staff|equipment|time|information|materials?|if|as|not|no|none|cost|decision)\b)[a-z][a-z' -]{2,20} (required|needed)$/,
  ],
  ["action", 0.75, /^(fix|fixes|solutions?|remedy|remedies|response)$/],
  ["action", 0.75, /^(blocker|impediment|obstacle|bottleneck|problem)s?$/],
  [
    "action",
    0.9,
    /^((proposed|planned|agreed|required|permanent|interim|immediate|recommended|specific|key|preventive|remedial) )*(corrective|preventive|preventative|remedial|improvement|recommended|proposed|planned) measures?$/,
  ],
  ["action", 0.5, /^(name|goal|goals|target|targets|event|concern|problem|aim|aims|scope|measure)$/],
  ["action", 0.8, /^(schemes?|defects?|snags?|benefits?|work ?streams?)$/],
  [
    "action",
    0.9,
    /^((planned|proposed|agreed|recommended) )?(remediations?|remedial work|remedy|countermeasures?|resolution plan|treatment plan)( (plan|action|steps?))?$/,
  ],
  [
    "action",
    0.8,
    /^(user )?(stor(y|ies)|improvement plan items?|work to be done|scope of work|activities \/ .*)$/,
  ],
  ["action", 0.7, /^(agreed )?management (response|action)s?( (and|\/) .*)?$/],
  ["action", 0.65, /^(issue|finding|observation|audit|point|topic) (title|name|heading)$/],
  [
    "action",
    0.85,
    /^(measures? to be taken|summary of .{0,20}actions?.{0,20}|(urgent|immediate|agreed|key) actions?.{0,25})$/,
  ],
  ["action", 0.8, /^measures?$/],
  ["action", 0.6, /^actions? taken( to date| so far)?$/],
  ["action", 0.6, /^(agreed|decision|resolved|matter|matters arising)$/],
  ["action", 0.6, /^name$/],
  [
    "action",
    0.78,
    /^(?!(risk|system|file|supplier|customer|client|product|user|school|company|organi[sz]ation|site|sheet|list|board|epic|plan|bucket|sponsor|owner|lead|group|team|department|service|vendor|server|tag|application)\b)[a-z]+ (name|title)$/,
  ],
  [
    "action",
    0.9,
    /\bremediation (plan|action)s?\b|^(measures?|actions?|steps?) (agreed|decided|required|to take|and .{0,20})$|\bmeasures and actions?\b/,
  ],
  ["action", 0.7, /^(council |committee |board )?resolutions?$/],
  ["action", 0.75, /^(our )?(jobs?|commitments?|pledges?|promises?)$/],
  ["action", 0.55, /\b(description|task|action|activity|milestone|recommendation)s?\b/],

  [
    "revisedDue",
    1,
    /^(revised|new|amended|updated|extended|re-?baselined?|rescheduled|latest|re-?forecast)( (due|end|completion|target|finish|delivery|implementation))*( (date|deadline|timescale|due|completion|target|finish))+s?( date)?$/,
  ],
  ["revisedDue", 0.95, /^(revised|re-?dated)$/],
  ["revisedDue", 0.9, /^(requested (date|extension.*)|proposed (new|revised) date|extension requested.*)$/],
  [
    "revisedDue",
    0.97,
    /^current( (due|end|completion|target|finish|delivery|implementation))* (date|deadline|timescale|target)s?$/,
  ],
  ["revisedDue", 0.95, /^(now due|due now|(current|latest) forecast( date)?|forecast date)$/],
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
  [
    "completedOn",
    1,
    /^(resolved|closed|completed|actual|resolution|closure|done|finished|implemented|actual (close|finish|end|completion)) (date|on|at|dt)$/,
  ],
  ["completedOn", 0.95, /^(done on|completed (at|by date)|finished on|closed at|resolved at)$/],
  ["completedOn", 0.62, /^actual$/],
  [
    "completedOn",
    0.8,
    /^(?!(added|raised|opened|logged|created|reported|assigned|issued|identified|received|requested|started|updated|entered|submitted|agreed|hired|published|ordered|booked)\b)[a-z]{3,}ed on$/,
  ],
  [
    "completedOn",
    0.62,
    /^(completion date|completed|date complete|actual date|closed|finish(ed)?|delivered|resolved|implemented|done|achieved|fixed|corrected|actioned|filed|signed off|close-?out)$/,
  ],

  [
    "due",
    1,
    /^(?!completion dates?$)((action|task|target|planned|agreed|expected|proposed|original|estimated|initial|required|anticipated|baseline|scheduled|implementation|overall|projected|current) )*((due|deadline|timescales?|time ?scales?|time ?frames?|timelines?|by when)( dates?)?|(due|completion|end|finish|target|delivery|implementation|review|deadline|closure|close|milestone) dates?|dates? (due|to complete|for completion|to be completed|of completion|for review|required)|target( (completion|end|finish|due|delivery|implementation|review))? dates?|(to be )?complete[d]? by( date| when)?|completion)$/,
  ],
  [
    "due",
    1,
    /^(by when|when|when by|when will (it|this|we) .*|by|date to complete|date for completion|next review( date)?|review by|date of next review|target for completion|due ?\/ ?review.*|deadline.*|due .{0,20}|timescale.{0,20}|to be (done|completed) by( when)?|start ?\/ ?end|end ?dt|due ?dt)$/,
  ],
  [
    "due",
    0.85,
    /^(completion dates?|end|finish|projected|delivery schedule|schedule|qtr|quarter|eta|eda|ecd|planned (end|finish|completion)|target (completion|quarter|month|year)|expected (by|completion|end|finish)|month|term|expiry date)$/,
  ],
  // "Comply by", but not "Written by".
  [
    "due",
    0.85,
    /^(?!(done|led|taken|given|written|made|seen|found|held|run|sent|action|actions|task|report|who|drawn|work|paid|stand|close)\b)[a-z]{3,}(?<!ed) by$/,
  ],
  [
    "due",
    0.45,
    /^(?!(lease|contract|year|month|week|front|back|high|low|policy|licence|license|tenancy|term|bid|day|service)\b)[a-z]{3,} (end|finish|completion)$/,
  ],
  ["due", 0.9, /^to be .{2,30} by$|^(needed|required|wanted|due|in place) (by|for)$/],
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
  [
    "due",
    0.6,
    /^(delivery|timings?|launch|cut-?over|go-?live|planning|target release|implementation period)$/,
  ],
  [
    "due",
    1,
    /^((planned|target|agreed|proposed|expected|estimated|required|original) )?(time ?periods?|time ?frame|dead ?lines?|due|finish by|complete by|completion by|deliver(y|ed)? by|required by|needed by)( date)?$/,
  ],
  [
    "due",
    0.9,
    /^(expected|expected (date|by)|go-?live( date)?|planned date|scheduled( date)?|schedule(d)? (date|completion|finish)|period|target period|estimated (completion|finish|end)( date)?|forecast (date|end))$/,
  ],
  [
    "due",
    0.8,
    /\b(completion (year|month|date)|agreed timescale|timescale for|year of completion|implementation (date|year))\b/,
  ],
  ["due", 0.9, /^(to be (completed|done|finished)( by.*)?|timetable|time ?line|delivery dates?)$/],
  [
    "due",
    0.95,
    /^(until|est\.? completion( date)?|estimated completion( date)?|scheduled completion( date)?)$/,
  ],
  ["due", 0.95, /^(originally due|original due( date)?|milestone dates?)$/],
  ["due", 0.8, /^(hand ?over|handover date|baseline|baseline date)$/],
  ["due", 0.7, /\b(due|deadline|target date|completion date|timescale|end date|by when|target completion)\b/],

  [
    "start",
    1,
    /^((planned|actual|proposed|target|provisional|original|estimated) )*(start|starting|begin|beginning|commencement|commence|kick-?off)( (date|on|by))?s?$/,
  ],
  [
    "start",
    0.45,
    /^(?!(lease|contract|year|month|week|policy|licence|license|tenancy|term|late|early|day|service)\b)[a-z]{3,} (start|begin)$/,
  ],
  ["start", 1, /^date started$/],
  ["start", 1, /^(started|begin|begins|begun|commenced|commences)$/],
  [
    "start",
    0.9,
    /^(created|opened|raised|logged|reported|requested|registered|submitted|entered|identified)( (date|on|at))?$/,
  ],
  ["start", 0.9, /^(created (at|date)|original detection date|detected( on)?|submission date|meeting date)$/],
  ["start", 0.85, /^(start )?on site( date)?$/],
  [
    "start",
    0.9,
    /^(date (raised|started|opened|identified|logged|added|assigned|created|reported|issued|agreed|set|commenced)|(raised|opened|logged|assigned|created|reported|issued|added|identified)( on| date)|start date.*|from|start ?dt|open date|issue date)$/,
  ],

  [
    "lead",
    1,
    /^((action|task|risk|plan|project|responsible|lead|accountable|named|key|overall|assigned|delivery|senior|process|issue|service|business|nominated|main) )*(lead|leads|owner|owners|officer|officers|person|people|manager|party|responsible|assignee|responsib\w*|respons\w*|lead officer|lead person|personnel)(\(?s\)?)?( ?\/ ?(lead|owner|officer|team|responsible|support|agency|organisation|service|department))*$/,
  ],
  [
    "lead",
    1,
    /^(who|by whom|whom|who by|who is responsible|who will (do|lead|be responsible).*|assigned( to)?|allocated to|owned by|led by|(person|persons|people|officer|officers|party|parties|staff|team|those|individual|agency) (responsible|accountable)|responsible (person|party|parties|officer|officers|lead|team|agency|body|manager|department|owner|director|individual|service).*|(lead|key) (personnel|agency|organisation|partner|partners|officer.*|person.*|professional|department|service|director|body|role)|responsib\w* .{0,25}|resources? (assigned|allocated|names?)|action by|to be actioned by|raci|sro|r\.?o\.?)$/,
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
  ["lead", 0.95, /^by who$/],
  ["lead", 0.62, /^((now|sits|currently|action|is) )?with( whom)?$/],
  // Job titles stand in the cells of many tables: too weak to make a row of headings.
  [
    "lead",
    0.45,
    /^(?!(document|data|budget|policy|press|previous|original|returning|case)\b)[a-z][a-z' -]{2,25} (leads?|officers?)$/,
  ],
  [
    "lead",
    0.45,
    /^(?!(line|hiring|contract|account|relationship|store|branch|bank|data|asset|document|current|previous)\b)[a-z][a-z' -]{2,25} (managers?|directors?|coordinators?|champions?)$/,
  ],
  ["lead", 0.95, /^who (will|is|are|does|do|should|to|must|needs? to)\b.{0,30}$/],
  ["lead", 0.6, /^(by|developer|engineer|engineers|office|analyst|coder)$/],
  ["lead", 0.55, /^((lead|cabinet|executive) members?|portfolio holders?)$/],
  ["lead", 0.8, /^(contractors?|sub-?contractors?|trade)$/],
  [
    "lead",
    0.95,
    /^(?!(document|data|budget|policy|system|asset|information|content|page|file|product|original|previous)\b)[a-z -]{2,30} owners?$/,
  ],
  [
    "lead",
    1,
    /^((person|persons|people|officer|staff|teacher|unit|department|office)s? )(in[- ]?charge|concerned|involved|responsible)$/,
  ],
  [
    "lead",
    0.9,
    /^(from whom|assigned|assigned (person|owner|team|resource|user)|handled by|actioned by|taken by|done by|implemented by|in charge|incharge|pic)$/,
  ],
  ["lead", 0.85, /^organi[sz]ations? (involved|responsible|leading)$|^(lead|leading) organi[sz]ations?$/],
  [
    "lead",
    0.65,
    /^(?!.*\b(document|data|risk score|contact)\b).{0,40}\b(responsible|accountable|accountability|responsibility)\b.{0,30}$/,
  ],
  ["lead", 0.9, /^(accountable|managed by|handled by|whose job)$/],
  [
    "lead",
    0.9,
    /^(point of contact|poc|dri|receiving team|members|(lead|responsible) (directorate|entity|department|agency|unit|team|body)|to be done by|assigned team)$/,
  ],
  [
    "lead",
    0.9,
    /^((exec|executive|programme|project|board|strategic) )?sponsors?$|^action on$|^whose action$/,
  ],
  [
    "lead",
    0.5,
    /^(staff|department|service|name|names|role|directorate|organisation|agency|partners?|officers? involved|nominee)$/,
  ],

  [
    "percentComplete",
    1,
    /^(%|percent|percentage|pct) ?(complete|completed|completion|done|progress|achieved|of completion)$/,
  ],
  [
    "percentComplete",
    1,
    /^[a-z ]{2,20} (% ?|per ?cent |percentage )(complete|completed|completion|done|progress)$/,
  ],
  ["percentComplete", 0.4, /^(%|percent|percentage|pct)$/],
  ["percentComplete", 0.65, /^(progress|completion|complete|done)$/],
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
    /^(rag rated progress|progress rag|progress rating|progress status|task progress|complete\?|completed\?|completed? ?\(?y ?\/ ?n\)?|done\?|completed y n|open ?\/ ?closed|on (track|course|target|schedule).?|status .{0,20}|.{0,20} status|position)$/,
  ],
  [
    "status",
    0.9,
    /^((current|overall|latest|project|delivery|general|task|action|implementation) )+(state|health|condition|position|stage|rating)$/,
  ],
  [
    "status",
    0.7,
    /^(ready|compliant|accepted|in place|met|actioned|resolved|fixed|received|dealt with|✔|✓|☑|√|tick)$/,
  ],
  ["status", 0.95, /^(dca|delivery confidence( assessment)?( rating)?|health|confidence)$/],
  ["status", 0.7, /^progress (against|towards?|on) .{0,60}$/],
  [
    "status",
    0.66,
    /^(overall|section ?\/ ?column|column|list name|list|bucket( name)?|lane|board column|swim ?lane)$/,
  ],
  ["status", 0.75, /^where (are we|we are)( now)?$/],
  [
    "status",
    0.7,
    /^(progress|complete|completed|done|resolution|resolved|achieved|completion|rating|rag.{0,20}|delivered|implemented|colour|traffic lights?|closed|y ?\/ ?n|tick|outcome|stage|level of (implementation|completion|progress))$/,
  ],

  [
    "update",
    1,
    /^((latest|progress|status|current|monthly|quarterly|weekly|officer|lead|action|key|recent|general) )*(updates?|comments?|commentary|narrative|remarks?|notes?|progress notes?|progress reports?|progress updates?|commentaries)( (since|on|as at|to date|for|from|against|and|\/|\(|&).*)?$/,
  ],
  [
    "update",
    0.95,
    /^(progress (to date|made|so far|update.*|against.*|since.*|and .*|comments?|report|summary|details|description)|current (position|outcome|progress|situation|state|activity)|where (we are|are we)( now)?|position (as )?(at|statement).*|what has (been|happened).*|comments? .*|notes? .*|update .*|follow[- ]?ups?.*|latest position|status ?[/,-] ?comments?|actions? (taken|completed)( to date| so far)?|management comments?|achievements?( to date)?|summary of progress|journal|log)$/,
  ],
  [
    "update",
    0.6,
    /^(progress|status|activity|observations?|explanation|reason.*|discussion|resolution|feedback|additional info(rmation)?|details?|outcomes?|review|information|history)$/,
  ],
  ["update", 0.6, /^position$/],
  ["update", 0.9, /^(executive|status|progress|weekly|monthly|latest|overall) summary$/],
  [
    "update",
    0.9,
    /^(what (we|they|i)('ve| have)? done( so far)?|what has been done|done so far|achieved so far|steps taken|work (done|completed)( to date| so far)?)$/,
  ],
  ["update", 0.5, /^before$/],
  ["update", 0.62, /^(management )?responses?$/],
  ["update", 0.9, /^(report back|reported back|feedback to .*)$/],
  ["update", 0.55, /\b(comments?|updates?|progress|remarks?|notes?|commentary|narrative)\b/],

  [
    "outcome",
    1,
    /^((expected|desired|intended|planned|required|key|target|anticipated|actual|measurable|success) )*(outcomes?|impacts?|results?|benefits?)( (for|on|we|and|to|so|expected|desired|achieved|required|\/).*)?$/,
  ],
  ["outcome", 0.6, /^after$/],
  [
    "outcome",
    0.9,
    /^(impacts?( (on|for|of|so far|to date).*)?|outcomes?.*|so what.*|what difference.*|what will (be different|success look like).*|difference (made|will).*|where we were|where (do )?we want to be|end result|benefits?( realised)?)$/,
  ],

  [
    "mitigation",
    1,
    /^((existing|current|planned|further|additional|proposed|risk|key|agreed) )*(mitigations?|mitigating|mitigation)( (actions?|measures?|controls?|plans?|strategy|strategies|in place|required|factors?))*( .*)?$/,
  ],
  ["mitigation", 0.9, /^(recovery (plan|action)s?.*|if (late|off track|a or r).*)$/],
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
  [
    "evidence",
    0.9,
    /^how (will |do |can |are )?(we|it|you|they|this)( will| be| to| can)?( be)? (evidenc|prov|show|demonstrat|verif)\w*( it| this)?$/,
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
    /^((key|our) )?(success (measures?|criteria|criterion|indicators?|factors?)|measures? of success|(what|how) (will|would|do|does|can|should)?.{0,20}(success|know).*|performance (measures?|indicators?)|kpis?|outcome measures?|impact measures?|indicators? of success|measurable (outcomes?|success).*|milestones? (and|\/) success.*|acceptance criteria|criteria|definition of done)$/,
  ],
  ["successMeasure", 0.75, /^measures?$/],
  ["successMeasure", 0.55, /^targets?$/],
  ["successMeasure", 0.85, /\b(success|we('ll)? know)\b/],

  ["risk", 0.7, /^(key )?(issues?|problems?|blockers?)$/],
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
    /^(portfolios?|wp|work ?packages?|ws|room|site|location|school|ward|directorate|function|audit|source|team|unit)$/,
  ],
  ["theme", 0.8, /^(lane|swim ?lane|track|stream|domain|topic|key area|function area|horizon)$/],
  [
    "theme",
    0.75,
    /^(stage|phase|section|part|wave|tranche|sprint|family|project phase|sdlc phase|project stage)$/,
  ],
  [
    "theme",
    0.7,
    /^[a-z]+ (objective|theme|pillar|strand)$|^(council|corporate|strategic|trust|school|plan|partnership|national|local|business) (priority|objective|theme|pillar|goal|outcome|ambition|aim)s?$/,
  ],
  [
    "theme",
    0.7,
    /^((key|strategic|corporate|improvement|our|service|main|overall) )?(objectives?|priorit(y|ies)|goals?|aims?|commitments?|outcomes?|ambitions?|projects?|recommendations?)( (no|ref|number|\d+))?$/,
  ],

  ["priority", 1, /^(prio|pri)$/],
  [
    "priority",
    0.6,
    /^(risk|impact|severity level|criticality|level|grade|high ?\/ ?medium ?\/ ?low|h ?\/ ?m ?\/ ?l)$/,
  ],
  [
    "priority",
    1,
    /^(priority( \d.*)?( (level|rating|rank|ranking|no|number|order|high.*|h ?\/ ?m.*|\(.*))?|importance|urgency|rank|ranking|criticality|severity|moscow|risk (rating|level|score)|priority ?\/ ?.*|level of priority)$/,
  ],
];
