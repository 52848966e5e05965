import type { PlanRole } from "../../../model/plan";
import type { Term } from "../term";

/** Headings that say which action a row is: its ref and its words. */
export const WHAT_TERMS: readonly Term<PlanRole>[] = [
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
  ["ref", 0.85, /^serial$/],

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
    /^(?!steps? to reproduce|actions? taken(?: to date| so far)?$|\w+ (?:owners?|leads?|officers?|managers?|by|status|rag|priority|type|category|log|updates?|comments?)$)(actions?|tasks?|steps?|milestones?) .{0,40}$/,
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
    /^(recommendations?|issue descriptions?|features?|project names?|requirements?|commitments?|(the )?improvements?( required)?)$/,
  ],
  [
    "action",
    0.75,
    /^(findings?|description|descriptions|project|projects|issue|issues|activity description|work package|objective|objectives|item|items|details?|what|summary|subject|title|change)$/,
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
  // What the office does about it, beside what was found.
  [
    "action",
    0.85,
    /^(what|how) (we|we're|you|they|(the|our) [a-z]+)( (are|is|re))? (doing|going to do|putting in place|putting right|responding)( about (it|this|that))?$/,
  ],
  ["action", 0.95, /^what (was|has been|had been) done( about (it|this))?$/],
  [
    "action",
    0.95,
    /^what (we|the [a-z]+) (have|has|had)? ?(agreed|promised|decided|committed|undertaken) to do$/,
  ],
  ["action", 0.95, /^(we|(the )?[a-z]+) will( do)?$/],
  [
    "action",
    0.9,
    /^(decisions?|resolutions?|requests?) (or|and|\/|&) (decisions?|resolutions?|requests?|actions?)$/,
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
  ["action", 0.8, /^(schemes?|tactics?|defects?|snags?|benefits?|work ?streams?)$/],
  [
    "action",
    0.9,
    /^((planned|proposed|agreed|recommended) )?(remediations?|remedial work|remedy|countermeasures?|resolution plan|treatment plan)( (plan|action|steps?))?$/,
  ],
  [
    "action",
    0.8,
    /^(user )?(stor(y|ies)|improvement plan items?|(works?|jobs?|things?) to (do|be done)|scope of work|activities \/ .*)$/,
  ],
  ["action", 0.83, /^agreed (management )?actions?( (and|\/) .*)?$/],
  ["action", 0.7, /^(agreed )?management (response|action)s?( (and|\/) .*)?$/],
  ["action", 0.65, /^(issue|finding|observation|audit|point|topic) (title|name|heading)$/],
  [
    "action",
    0.85,
    /^(measures? to be taken|summary of .{0,20}actions?.{0,20}|(urgent|immediate|agreed|key) actions?.{0,25})$/,
  ],
  ["action", 0.8, /^measures?$/],
  ["action", 0.85, /^(savings?|budget|efficiency|transformation|investment) (proposal|measure|scheme)s?$/],
  // What is tried out before it is done everywhere.
  [
    "action",
    0.85,
    /^(((change|improvement|project|efficiency|new) )?ideas?( (to|for) (test|try|trial|change|improvement)| tested)?|(small |rapid )?tests? of change|experiments?|pilots?|trials?|change (concept|package)s?|what (we|you|i) (will|are going to|want to|plan to) (test|try|trial|change|pilot))$/,
  ],
  ["action", 0.6, /^actions? taken( to date| so far)?$/],
  ["action", 0.6, /^(agreed|decision|resolved|matter|matters arising)$/],
  ["action", 0.6, /^name$/],
  [
    "action",
    0.78,
    /^(?!(risk|report|system|file|supplier|customer|client|product|user|school|company|organi[sz]ation|site|sheet|list|board|epic|plan|bucket|sponsor|owner|lead|group|team|department|service|vendor|server|tag|application)\b)[a-z]+ (name|title)$/,
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
    "action",
    0.88,
    /^(?!.*\b(date|evidence|resources?|people|staff|report|refer|link|linked|attached|next) to\b).{3,60} to (be )?(carry out|carried out|put in place|do|done|meet|fulfil|take|taken|apply|applied|implement|implemented|deliver|delivered|complete|completed)$/,
  ],
  [
    "action",
    0.9,
    /^(we said we (would|will)|we did|resolved( that)?|what (we|was|were) (resolved|agreed)|how (we|it) (will|are going to|can) (put|make|set) (it|this|things) right)$/,
  ],
  [
    "action",
    0.9,
    /^what (we|they)('ll| will| must| need to| still need to) (change|do|do about it|test|improve)( .{2,20})?$/,
  ],
  ["action", 0.88, /^recommendations? (of|by|from|made|accepted|agreed).{0,40}$/],
  [
    "action",
    0.85,
    /^((agreed|key|targeted|planned|follow-?up) )?(actions?|activit(y|ies)|improvements?|steps?|works?|objectives?|deliverables?) (agreed|arising|during|in|for|under|within|requested|of|planned) .{2,30}$/,
  ],
  [
    "action",
    0.85,
    /^((our|agreed|key|the|remediation|land care|workplan|plan) )?(steps?|undertakings?|pledges?|quick wins?|big bets?|initiatives?|follow-?up (needed|required)|countermeasures?|changes? to (practice|process))$/,
  ],
  [
    "action",
    0.8,
    /^(description|details?) of (the )?(works?|jobs?|improvements?|changes?|steps?|remed(y|ies)|services?)$/,
  ],
  [
    "action",
    0.8,
    /^(plan of (correction|action|improvement)|(kaizen|improvement) ideas?|checklist (entry|item)|workplan (line|item)|items? for action|action arising|(?:[a-z-]+ )?process changes?)$/,
  ],
  [
    "action",
    0.85,
    /^(follow-?ups? (from|needed|required|to) .{2,30}|how (we|they|you) (fix|will fix|put it right|address it)( it)?|commitment made.*|(preparedness|prevention|control|protective|safety) measures?|(recommended|phas?) recommendation|instructions?|directions? of (the )?(council|cabinet|board|court|committee))$/,
  ],
  [
    "action",
    0.85,
    /^(works?( ?\/ ?follow-?up)? (needed|required)|.{3,40} what we (will|are going to) do|(tasks?|actions?|items?) outstanding|critical actions? .{3,20}|requirements? of (the )?.{3,40}|how (will|do|shall) we do (it|this)|.{3,40} and what we will (put in place|do))$/,
  ],
  [
    "action",
    0.85,
    /^(full )?(text|wording) of (the )?(direction|recommendation|action|decision|commitment)$/,
  ],
  ["action", 0.83, /^management actions?$/],
  ["action", 0.82, /^(rectification|remedial|recovery|corrective action|improvement action) plan$/],
  ["action", 0.85, /^(what the [a-z]+ asks?( for)?|items? requested( by .{2,15})?)$/],
];
