import type { PlanRole } from "../../../model/plan";
import type { Term } from "../term";

/** Headings that say who leads an action and how far it has come. */
export const PROGRESS_TERMS: readonly Term<PlanRole>[] = [
  [
    "lead",
    1,
    /^((action|task|risk|plan|project|responsible|lead|accountable|named|key|overall|assigned|delivery|senior|process|issue|service|business|nominated|main) )*(lead|leads|owner|owners|officer|officers|person|people|manager|party|responsible|assignee|responsib\w*|respons(?!es?\b)\w*|lead officer|lead person|personnel)(\(?s\)?)?( ?\/ ?(lead|owner|officer|team|responsible|support|agency|organisation|service|department))*$/,
  ],
  [
    "lead",
    1,
    /^(who|by whom|whom|who by|who is responsible|who will (do|lead|be responsible).*|dri|assigned( to)?|allocated to|owned by|led by|(person|persons|people|officer|officers|party|parties|staff|team|those|individual|agency) (responsible|accountable)|responsible (person|party|parties|officer|officers|lead|team|agency|body|manager|department|owner|director|individual|service).*|(lead|key) (personnel|agency|organisation|partner|partners|officer.*|person.*|professional|department|service|director|body|role)|responsib\w* .{0,25}|resources? (assigned|allocated|names?)|action by|to be actioned by|raci|sro|r\.?o\.?)$/,
  ],
  [
    "lead",
    0.85,
    /^(resources?|delegated to|champion|sponsor|delivery partners?|resp|respons(?!es?\b)\w*|agent|assignees?|team|accountability|who\??.*)$/,
  ],
  [
    "lead",
    0.9,
    /^(exec|executive|project|programme|clinical|operational|strategic|nominated|designated|council|partnership|departmental|trust|theme|work ?stream|objective|measure|delivery|assigned|accountable|lead|responsible|kpi|indicator|service) (lead|owner|officer|manager|partner|director|contact)s?$/,
  ],
  // Whom to ask, in a list of orders as well as in a plan.
  ["lead", 0.5, /^contacts?$/],
  ["lead", 0.95, /^by who$/],
  ["lead", 0.62, /^((now|sits|currently|action|is) )?with( whom)?$|^for( whom)?$/],
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
  // Who helps; the lead where nobody else is named.
  ["lead", 0.4, /^partners?$/],
  [
    "lead",
    0.5,
    /^(staff|department|service|name|names|role|directorate|organisation|agency|officers? involved|nominee)$/,
  ],
  ["lead", 0.9, /^((action|task|post|risk|undertaking|measure) ?)?holders?$|^ball in court$/],
  [
    "lead",
    0.9,
    /^(officer|person|post|staff|team|trustee|governor|manager|member)s?( of staff)? (tasked|leading|responsible|assigned|with oversight|to action|to lead|actioning)$/,
  ],
  ["lead", 0.9, /^who('s| is)? (on it|picking (this|it) up|doing (this|it)|leading( on it)?|responsible)$/],
  ["lead", 0.85, /^(allotted|falls|referred|tasked|delegated|passed|given|entrusted|directed) to$/],
  [
    "lead",
    0.85,
    /^(implementer|auditee|executed by|carried out by|rectified by|rectification by|made good by|to be made good by|action party|focal (person|point)|point person|competent body|process steward|steward|crew|squad|task ?force|dept head|initials)$/,
  ],
  ["lead", 0.93, /^accountable [a-z][a-z ]{1,20}$/],
  [
    "lead",
    0.9,
    /^(head of service|senior officer|staff member|tradesperson|officer|manager)( ?\/ ?| or )(manager|officer|team|head of service|responsible|tradesperson)$/,
  ],
  [
    "lead",
    0.85,
    /^(budget holder|(supplier|contractor|provider) lead|who reports (it|this)|(one |the )?(accountable|responsible) (person|staff|colleague)|case officer)$/,
  ],
  ["lead", 0.62, /^(provided|prepared|supplied) by$/],

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
  ["percentComplete", 0.65, /^(physical|works?|construction|site|actual|overall) progress$/],
  [
    "percentComplete",
    1,
    /^(complete|completed|completion|done|progress|work complete)( ?(%|percent|percentage|pct|rate))$/,
  ],
  ["percentComplete", 0.95, /^(how complete|how much is done|pct|prog)$/],
  ["percentComplete", 0.9, /^(%|percent)age$|^σ progress$|^%age( complete| done)?$/],
  ["percentComplete", 0.9, /^implemented %$/],

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
    "status",
    0.85,
    /^(state of (play|implementation|progress|completion)|how far (have|has|are) .{2,20}|where (we|it|they) (have )?got to|(are|is) (we|it|they) (there|done|finished)( yet)?|judged to be|(self-?)?assessed progress|(implementation|deployment|maturity|completion|deploy) level|stage (reached|of completion|of implementation)|harvey balls?|pdca|disposition|(overall |current )?standing|(current|present|latest|self-?)[- ]?(grading|rating)|fulfil?ment|loop closed|signed off|kept|adopted|implemented|finished|ok|action taken|discharged|happy|due complete)$/,
  ],
  [
    "status",
    0.7,
    /^(done|finished|complete|completed|implemented|closed|signed off) (y ?\/ ?n|yes ?\/ ?no( ?\/ ?partly)?)$/,
  ],
  ["status", 0.9, /^(r ?[/-] ?a ?[/-] ?g( ?[/-] ?b)?|r ?\/ ?y ?\/ ?g( ?\/ ?b)?|ryg|ragg?y?)$/],
  ["status", 0.62, /^(compliance|assessment|conf|condition|present position|position (at|on) .{3,15})$/],
  ["status", 0.6, /^([a-z]+ )(state|result)$/],
  [
    "status",
    0.75,
    /^(assessment of progress|compliance position|[a-z]+ validation|kanban|hit|exception|likely to be (met|achieved)|smiley( rating)?|adopt ?\/ ?adapt ?\/ ?abandon|confidence .{0,12}or done|.{3,20}: ?conclusion)$/,
  ],
  ["status", 0.7, /^(progress|position) (at|after|by|in) .{2,25}$/],
  ["status", 0.62, /^grad(e|ing)$/],
];
