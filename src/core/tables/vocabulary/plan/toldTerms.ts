import type { PlanRole } from "../../../model/plan";
import type { Term } from "../term";

/** Headings over what else is told of an action: updates, outcomes, evidence, what success is and what comes next. */
export const TOLD_TERMS: readonly Term<PlanRole>[] = [
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
  [
    "update",
    0.6,
    /^((termly|autumn|spring|summer|mid-?year|interim|final|first|second|third|governors?'?) )?review( ?\d)?$/,
  ],
  ["update", 0.9, /^(executive|status|progress|weekly|monthly|latest|overall) summary$/],
  [
    "update",
    0.9,
    /^(what (we|they|i)('ve| have)? done( so far)?|what has been done|done so far|achieved so far|so far|steps taken|work (done|completed)( to date| so far)?)$/,
  ],
  ["update", 0.85, /^(milestone|schedule|timetable|programme|scope) changes?$/],
  // Over a narrative; over words or days of their own they are statuses and days of completion.
  ["update", 0.5, /^(before|completed?|done|actioned|achieved)$/],
  ["update", 0.62, /^(management )?responses?$/],
  ["update", 0.6, /^lessons (learned|learnt)( so far)?$/],
  ["update", 0.85, /^(what('s| has)? changed|why\b.{0,12}\bwhat (we|is|are|will)\b.{0,30})$/],
  ["update", 0.9, /^(report back|reported back|feedback to .*)$/],
  ["update", 0.55, /\b(comments?|updates?|progress|remarks?|notes?|commentary|narrative)\b/],
  [
    "update",
    0.9,
    /^((the )?story so far|so far we have|trail of updates|position statement|present position|our reply|(termly|final|mid-?term|termly impact) evaluation|check-?in notes?|explanations? (by|from|of) .{3,25}|.{3,25}('s|s') (case )?(notes?|explanation|update|comments?).*|exception report|[a-z']+ response so far|milestone changes)$/,
  ],
  ["update", 0.85, /^highlights?( (last|this|of) .{3,20})?$/],
  [
    "update",
    0.8,
    /^(how far (have|has|are) .{2,20}|how (is|are) (it|we|they|things) (going|doing)|where (we|it|they) (have )?got to|steps taken( to date| so far)?|latest|impact and progress|what was achieved)$/,
  ],
  ["update", 0.9, /^latest (word|news|note)s?$/],
  ["update", 0.85, /^what (we|they) (did|have done) .{3,20}$/],
  ["update", 0.8, /^(what was achieved( (in|during|by))?|progress (in|during|at|after|by)) .{2,15}$/],

  [
    "outcome",
    1,
    /^(?!(expected|desired|intended|planned|required|target|anticipated) \w+$|\w+ (we|you|they) (expect|want|intend|hope|plan|need)\b)((expected|desired|intended|planned|required|key|target|anticipated|actual|measurable|success) )*(outcomes?|impacts?|results?|benefits?)( (for|on|we|and|to|so|expected|desired|achieved|required|\/).*)?$/,
  ],
  ["outcome", 0.6, /^after$/],
  ["outcome", 0.9, /^what('s| is| has| are)? (now )?(different|better|improved)( now| as a result)?$/],
  [
    "outcome",
    0.9,
    /^(impacts?( (on|for|of|so far|to date).*)?|outcomes?.*|so what.*|what difference.*|what will (be different|success look like).*|difference (made|will).*|where we were|where (do )?we want to be|end result|benefits?( realised)?)$/,
  ],
  [
    "outcome",
    0.9,
    /^(what (it|this) (gets|gives|brings) us|(what )?difference (has it |it has |it )?made.*|benefits? seen|results? seen( to date)?|effects? on .{3,30})$/,
  ],
  ["outcome", 0.85, /^(so that|results? (obtained|achieved))$/],
  ["outcome", 0.85, /^what (has|'s) changed for .{3,20}$/],
  ["outcome", 0.8, /^why (we are|are we|we're|we) (doing|do) (it|this)$/],

  [
    "evidence",
    1,
    /^(?!evidence of success$)((source|sources|type|key|supporting|link|links|examples?|proof) (of|to|for) )?(evidence|evidences|proof|verification)( (base|required|of .*|for .*|provided|source|link|log|and .*|to .*|\/.*))?$/,
  ],
  [
    "evidence",
    0.9,
    /^how (will |do |can |are )?(we|it|you|they|this)( will| be| to| can)?( be)? (evidenc|prov|show|demonstrat|verif)\w*( it| this)?$/,
  ],
  ["evidence", 0.9, /^where('s| is)? (the |our )?(proof|evidence)( kept| held| filed)?$/],
  // Said of now: what shows it. "How we will know" is what will.
  ["evidence", 0.9, /^how (do )?(we|you|they) know( (this|it|that))?$/],
  ["evidence", 0.5, /^(deliverables?|outputs?|products?)$/],
  ["evidence", 0.62, /^deliverables?$/],
  [
    "evidence",
    0.9,
    /^(?!evidence of success$)(evidence.*|.*\bevidence|means of verification|monitoring( and evaluation)?|assurance|how (will|do) (it|this|we) (be )?(evidenced?|monitor(ed)?|verified|verify).*|documents?|links?)$/,
  ],
  [
    "evidence",
    0.9,
    /^(where the (evidence|proof) is.*|documents? (seen|uploaded|attached|provided)|proof( attached)?|artifacts?|artefacts?|exhibits?( no)?|links? to (documents?|evidence)|(certificate|photo)( or (certificate|photo))?( ref)?)$/,
  ],
  [
    "evidence",
    0.9,
    /^(where is (it|this) evidenced|what evidence (do|have) (we|you) .{2,10}|effectiveness check|what we will show .{3,25})$/,
  ],
  ["evidence", 0.85, /^assurance (held|in place|received)$/],

  [
    "successMeasure",
    1,
    /^((key|our) )?(success (measures?|criteria|criterion|indicators?|factors?)|measures? of success|(what|how) (will|would|do|does|can|should)?.{0,20}success.*|how (will|would|can|should) .{0,20}know.*|how (i|we|you|they)( will| would|'ll) .{0,20}know.*|performance (measures?|indicators?)|kpis?|outcome measures?|impact measures?|indicators? of success|measurable (outcomes?|success).*|milestones? (and|\/) success.*|acceptance criteria|criteria|definition of done)$/,
  ],
  // What is aimed at; an outcome alone may be what came of it.
  [
    "successMeasure",
    1,
    // An expected result stands beside an actual one where bugs are told of.
    /^(?!expected result$)(expected|desired|intended|planned|required|target|anticipated) (outcomes?|outputs?|impacts?|results?|benefits?|effects?|difference)$|^((the )?(outcomes?|impacts?|results?|difference) )(we|you|they) (expect|want|intend|hope|plan|need)( (for|to see|to make|it to make))?$/,
  ],
  // What will show that it has worked.
  [
    "successMeasure",
    0.95,
    /^(evidence|signs?|proof) (of success|that (it|we|this) (has|have) (worked|succeeded))$/,
  ],
  ["successMeasure", 0.75, /^measures?$/],
  ["successMeasure", 0.55, /^targets?$/],
  ["successMeasure", 0.85, /\b(success|(i|we)( will|'ll) know)\b/],
  [
    "successMeasure",
    0.95,
    /^what (a )?(good|success|excellence|excellent|better|done|finished) (will |would |should )?looks? like$/,
  ],
  [
    "successMeasure",
    0.9,
    /^(measurable|yardstick|outputs? (kpi|indicator)s?|measures? ?\/ ?milestones?|how (we|it) (will|are going to) (be )?(measured?|shown?|show it)|(result|impact|effect|difference|attainment|outcome)s? (expected|aimed at|we expect|intended|hoped for).*)$/,
  ],
  ["successMeasure", 0.49, /^((measurable|planned) )?outputs?$/],

  [
    "nextStep",
    1,
    /^((our|key|planned|the) )?(next|future|further|forthcoming|upcoming|outstanding|remaining) (steps?|actions?|activit(y|ies)|tasks?|milestones?|work|plans?)( .*)?$/,
  ],
  [
    "nextStep",
    0.95,
    /^(what('s| is)? (still|left|yet) (to do|to be done|to come)|what('s| is| happens| will happen| do we need to do| are we doing)? next.*|plans? for next .*|planned next .*|actions? for next .*|next)$/,
  ],
  [
    "nextStep",
    0.95,
    /^(up next|(immediate )?next thing( to do)?|to do (before|by) next .{3,20}|what happens next|key activities next .{3,15}|plans? for the next .{3,15})$/,
  ],
  [
    "nextStep",
    0.9,
    /^(planned for (q[1-4]|next .{3,15})|(activity|work|actions?) next .{3,15}|still to (do|come|be done))$/,
  ],
  [
    "nextStep",
    0.95,
    /^(next (\d{1,2}|thirty|sixty|ninety|two|three|six|few) (days|weeks|months)|looking (forward|ahead)|plans? ahead)$/,
  ],
];
