import type { PlanRole } from "../../../model/plan";
import type { Term } from "../term";

/** Headings over days: due, revised, started, completed. */
export const DAY_TERMS: readonly Term<PlanRole>[] = [
  [
    "revisedDue",
    1,
    /^(revised|new|amended|updated|extended|re-?baselined?|rescheduled|latest|re-?forecast)( (due|end|completion|target|finish|delivery|implementation))*( (date|deadline|timescale|due|completion|target|finish))+s?( date)?$/,
  ],
  ["revisedDue", 0.95, /^(revised|re-?dated)$/],
  [
    "revisedDue",
    0.95,
    /^(?!.*\b(last|when|plan|document|record|row|entry)\b)(?=.*\b(completion|due|finish|deadline|delivery|hand-?over|go-?live)\b).{4,40} (revised|re-?forecast|moved to)$/,
  ],
  ["revisedDue", 0.9, /^(requested (date|extension.*)|proposed (new|revised) date|extension requested.*)$/],
  [
    "revisedDue",
    0.97,
    /^current( (due|end|completion|target|finish|delivery|implementation))* (date|deadline|timescale|target|due|finish|completion)s?$/,
  ],
  [
    "revisedDue",
    0.95,
    /^((now|currently) (due|expected|planned|forecast)( (by|for|date))?|due now|(current|latest) forecast( date)?|forecast date)$/,
  ],
  [
    "revisedDue",
    0.95,
    /^(revised (date|due|timescale|deadline|target).*|extension( date)?|extended to|extension (granted|agreed|approved)( (to|until))?|forecast( (completion|end|finish|due))?( date)?|date revised( to)?)$/,
  ],
  ["revisedDue", 0.95, /^(date )?(now|newly) (agreed|due|expected|planned)( (date|for|by))?$/],
  [
    "revisedDue",
    0.9,
    /^(new date (requested|agreed|proposed)|(1st|2nd|3rd|first|second|third|last|latest) (revision|extension))$/,
  ],
  ["revisedDue", 0.95, /^(rev|new|curr) (due|end|finish|completion|target)( date)?$/],
  ["revisedDue", 0.95, /^(f'?cast|re-?planned( (date|quarter|finish|month))?)$/],

  [
    "completedOn",
    1,
    /^(date (completed?|closed|done|achieved|of completion|signed off|resolved|implemented|delivered)|(completed|closed|done|resolved|signed off|achieved|delivered|closure|closing)( (on|date))|actual (completion|end|finish|close|closure|delivery|completed)( date)?|date of (closure|completion)|sign(ed)?[- ]?off date|actual date( (of )?completed?)?|resolution date)$/,
  ],
  ["completedOn", 0.95, /^date (met|passed|fulfilled|closed (by|with) .{2,20})$|^(met|fulfilled) on$/],
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
  ["completedOn", 0.95, /^date (discharged|ticked|fixed|actioned|shipped|cleared|carried out)$/],
  ["completedOn", 0.95, /^(done|shipped|cleared|ticked|fixed|discharged|delivered|carried out) (on|date)$/],
  ["completedOn", 0.62, /^(carried out|shipped|cleared|ticked)$/],
  [
    "completedOn",
    0.9,
    /^(when (we|it|they) (did|was|were) (it|done|finished)|(remedy|repair|work|action) carried out( on)?)$/,
  ],
  ["completedOn", 0.95, /^(put right|made good|sent|returned|cleared|signed) on$/],
  ["completedOn", 0.62, /^date (sent|returned)$/],

  [
    "due",
    1,
    /^(?!completion dates?$)((action|task|target|planned|agreed|expected|proposed|original|estimated|initial|required|anticipated|baseline|scheduled|implementation|overall|projected|current) )*((due|deadline|timescales?|time ?scales?|time ?frames?|timelines?|by when)( dates?)?|(due|completion|end|finish|target|delivery|implementation|deadline|closure|close|milestone) dates?|dates? (due|to complete|for completion|to be completed|of completion|required)|target( (completion|end|finish|due|delivery|implementation|review))? dates?|(to be )?complete[d]? by( date| when)?|completion)$/,
  ],
  [
    "due",
    1,
    /^(by when|when|when by|when will (it|this|we) .*|by|date to complete|date for completion|target for completion|due ?\/ ?review.*|deadline.*|due .{0,20}|timescale.{0,20}|to be (done|completed) by( when)?|start ?\/ ?end|end ?dt|due ?dt)$/,
  ],
  [
    "due",
    1,
    /^(next review|review by)$|^((action|task|planned|agreed|proposed|next|risk) )?review dates?$|^dates? (for|of) (next )?review$/,
  ],
  [
    "due",
    0.85,
    /^(completion dates?|ends?|finish|finishes|projected|delivery schedule|schedule|qtr|quarter|eta|eda|ecd|planned (end|finish|completion)|target (completion|quarter|month|year)|expected (by|completion|end|finish)|month|term|expiry date)$/,
  ],
  // "Comply by", but not "Written by".
  [
    "due",
    0.85,
    /^(?!(done|led|taken|given|written|made|seen|found|held|run|sent|action|actions|task|report|who|drawn|work|paid|stand|close)\b)[a-z]{3,}(?<!ed) by$/,
  ],
  [
    "due",
    0.85,
    /^(carry out|put (right|in place)|sort out|hand over|sign off|set up|roll out|clear up|bring in|follow up|act on (it|this)) by$/,
  ],
  [
    "due",
    0.45,
    /^(?!(lease|contract|year|month|week|front|back|high|low|policy|licence|license|tenancy|term|bid|day|service)\b)[a-z]{3,} (ends?|finish|finishes|completion|completes|concludes)$/,
  ],
  ["due", 0.9, /^(promised|committed|pledged|agreed|wanted|expected) (for|by)$|^back to .{3,25}$/],
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
    "due",
    0.85,
    /^(?!.*\b(start|raised|opened|received)\b)(planned|target|proposed|suggested|agreed|expected|regulators?'?s?|statutory|donor|sla|promised?|compliance|ready|resolution|achievement|next step|rectification|correction) (closing |clos(ure|e) )?(dates?|deadlines?|timing|time ?scales?|time ?frames?|quarter|week|wk|month|term|date limit)$/,
  ],
  [
    "due",
    0.85,
    /^(date|time|time ?scale|deadline) (for|of) (rectification|correction|action|delivery|response|clearance|submission|resolution)$/,
  ],
  [
    "due",
    0.85,
    /^(comply|ready|done|fix|treat|deliver|implement|release|ship|respond|answer|clear|open|close)[- ]by( date)?$/,
  ],
  [
    "due",
    0.85,
    /^(latest by|not later than|no later than|cut-?off( date)?|by end of|to be done (on|by|before).*|must be .{3,20} by|when (it|this|they) (will|should|must) be .{2,20}|scheduled for|programmed( for)?|(aim|hope|expect|plan|due) to (finish|complete|end)|land(ing)? date|horizon|quarter (planned|due|complete)|(finish|completion|delivery|target) (quarter|qtr|q|week|wk|month|term|year|release)|year of (delivery|completion)|wrap-?up|conclusion|time-?bound|answer required|report back (by|on)|to be cleared (by|before)|to be completed within|due for completion|completion due)$/,
  ],
  ["due", 0.6, /^(before|to|by)$/],
  ["due", 0.95, /^(planned|plan) (finish|end|w\/?e)( (date|wk|week))?$/],
  ["due", 0.95, /^orig(inal)? (due|end|finish|completion|target)( date)?$/],
  [
    "due",
    0.85,
    /^(action date|required on|for completion|(provider |contractor )?to (complete|finish) by|day (it|this) must be .{3,12}|bring-?up date|short ?\/ ?medium ?\/ ?long term|start ?[-–] ?finish|[a-z]+ by when|(target|planned|expected|forecast|agreed) finish)$/,
  ],

  [
    "start",
    1,
    /^((planned|actual|proposed|target|provisional|original|estimated) )*(start|starting|begin|beginning|commencement|commence|kick-?off)( (date|on|by))?s?$/,
  ],
  [
    "start",
    0.45,
    /^(?!(lease|contract|year|month|week|policy|licence|license|tenancy|term|late|early|day|service)\b)[a-z]{3,} (starts?|begins?|commences)$/,
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
  ["start", 0.6, /^earliest( date)?$/],
  ["start", 0.95, /^(planned|plan|actual) (start|begin|w\/?c)( (date|wk|week))?$/],
  ["start", 0.9, /^began( on)?$/],
];
