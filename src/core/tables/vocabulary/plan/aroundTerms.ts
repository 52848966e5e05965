import type { PlanRole } from "../../../model/plan";
import type { Term } from "../term";

/** Headings over what stands around an action: risks and what is done about them, its theme and priority. */
export const AROUND_TERMS: readonly Term<PlanRole>[] = [
  [
    "mitigation",
    1,
    /^((existing|current|planned|further|additional|proposed|risk|key|agreed) )*(mitigations?|mitigating|mitigation)( (actions?|measures?|controls?|plans?|strategy|strategies|in place|required|factors?))*( .*)?$/,
  ],
  // Beside an action; alone it is one.
  ["mitigation", 0.75, /^(recovery|remedial) actions?$/],
  [
    "mitigation",
    0.9,
    /^(recovery plans?.*|recovery actions? .*|actions? to (recover|get back on track|bring back on track).*|if (late|off track|a or r).*)$/,
  ],
  [
    "mitigation",
    0.9,
    /^((existing|current|key|internal|additional|further|planned) )*controls?( (measures?|in place|actions?|required))?$|^(control measures?|contingency( plans?)?|countermeasures?|risk (response|treatment|control)s?|what (is|are) (being done|we doing).*|response plan|treatment)$/,
  ],
  [
    "mitigation",
    0.92,
    /^(recovery measures.*|steps? to get back .*|what (we|they) are doing about (slippage|delay|it|this)|path to green)$/,
  ],
  ["mitigation", 0.9, /^remedial steps?$/],

  ["risk", 0.9, /^what('s| is| has)? (going|gone|went) wrong$/],
  ["risk", 0.7, /^(key )?(issues?|problems?|blockers?)$/],
  [
    "risk",
    1,
    /^((key|main|associated|potential|identified) )?(risks?|risk (descriptions?|events?|titles?|names?|details?|issues?)|risks? (and|\/|&|or) (issues?|barriers?|challenges?|dependencies|mitigations?)|description of (the )?risk|barriers?|challenges?|threats?|risks? to .*|threat ?\/ ?opportunity|risk ?\/ ?issue|issues? (and|\/|&) risks?)$/,
  ],
  [
    "risk",
    0.95,
    /^(if ?[/.…, -]* ?then.*|what could go wrong|event,? cause (and|&) (effect|impact|consequence)|threats? to .*|failure mode)$/,
  ],
  [
    "risk",
    0.75,
    /^((ofsted|audit|inspection|inspectors?'?|review|fire risk assessment|cqc|hmi) )(findings?|issues?|points?)$/,
  ],

  [
    "theme",
    1,
    /^((key|strategic|improvement|plan|priority|work) )*(themes?|work ?streams?|categor(y|ies)|areas?|work ?areas?|pillars?|strands?|sections?|domains?|focus( areas?)?|priority (areas?|themes?)|areas? (of|for) (focus|improvement|development|work|concern)|programmes?|headings?|standards?|outcome areas?|phases?|groups?|sub-?groups?|(core )?capabilit(y|ies)|modules?|components?|key lines? of enquiry|kloe|epics?)$/,
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
  // Where somebody else leads, or it stands over the rows of a group.
  [
    "theme",
    0.45,
    /^((sub-?)?committees?|boards?|forums?|working groups?|task (forces?|groups?)|departments?|divisions?|business units?)$/,
  ],
  [
    "theme",
    0.75,
    /^(quality|national|evaluation|judge?ment|framework) (indicators?|standards?|areas?|criteri(a|on)|questions?)$/,
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
  [
    "theme",
    0.75,
    /^([a-z-]+ )?(goal|result|need|requirement|improvement|focus|priority) areas?$|^areas? of (need|focus|practice)$|^(strategic|well-?being|service|local) (outcome|goal|intent)s?$|^protected characteristics?$/,
  ],
  ["theme", 0.75, /^[a-z-]+ (work ?streams?|pillars?|strands?|themes?|chapters?)$/],
  [
    "theme",
    0.7,
    /^[a-z]+ priority$|^(requirement|master plan|report) (area|chapter|section)$|^(section|part|chapter) of (the )?[a-z]+$|^domains? of .{3,20}$/,
  ],

  ["priority", 1, /^(prio|pri|sev)$/],
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
  [
    "priority",
    0.9,
    /^(urgency( level)?|sev(erity)?( ?\d)?|grade ?a ?\/ ?b ?\/ ?c|(hazard|risk) class|major ?\/ ?minor|minor ?\/ ?major|cvss band|rpn( before| after)?|scope (and|&) severity)$/,
  ],
  ["priority", 0.95, /^(prty|prior|urg)$/],
  ["priority", 0.95, /^(p1 ?[-–] ?p[345]|crit)$/],
];
