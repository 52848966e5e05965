import type { KpiRole } from "../../../model/plan";
import type { Term } from "../term";

/** Headings that say what is measured, by whom, how often and in what. */
export const MEASURE_TERMS: readonly Term<KpiRole>[] = [
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
  ["measure", 0.8, /^(?!resource)(.{1,30} )?(kpi|indicator|measure|metric)s?( [\d.]+)?( \/.{0,15})?$/],
  [
    "measure",
    0.85,
    /^(service levels?( indicators?)?|slis?|critical success factors?|success factors?|key results?|kri|result|standards? measured|expected (results?|outputs?))$/,
  ],
  ["measure", 0.7, /^outputs?$/],
  ["measure", 1, /^performance (criteri(a|on)|items?)$/],
  ["measure", 0.9, /^(performance|service|customer) (commitments?|promises?|pledges?)$/],
  ["measure", 0.9, /^(krs?|key results?( areas?)?)$/],
  ["measure", 0.85, /^(short|long|full|kpi|pi|measure|indicator|metric) (name|title|description)$/],
  ["measure", 0.95, /\bkey performance indicators?\b/],
  ["measure", 0.85, /^(service|customer|performance|quality) standards?$/],
  ["measure", 0.7, /^(?!resource).*\b(kpi|indicator)s?\b/],
  ["measure", 0.9, /^what (is (being )?measured|we measure|we are measuring|we count)$/],
  [
    "measure",
    0.6,
    /^(description|title|name|outcome|outcomes|objective|question|statement|standard|item|detail|performance area|area of performance|subject|service|area|definition|activity|goal|aim)$/,
  ],
  [
    "measure",
    0.85,
    /^(?!.*\b(resource|unit|of measure|measured?|method|frequency|owner|lead|target|value|type|id|no|ref|code|source|status|rag|date|tolerance)\b)(.{2,40} )?(scorecard|dashboard|metric|kpi|kri|indicator|measure|benchmark)s?( (line|tile|element|item|text|title))?( (for|as|by|in|of) .{2,30})?$/,
  ],
  [
    "measure",
    0.9,
    /^(how (we|it is|it's) measured?( it)?|how we measure it|measure(s)? (we|to be) .{3,20}|indicator to be tracked|(monitoring |survey )?questions? we ask( ourselves)?|monitoring question|success looks like|sla description|data item)$/,
  ],
  [
    "measure",
    0.85,
    /^(?!.*\b(met|to be met|owner|lead|ref)\b)([a-z]+ ){1,3}(standard|promise|pledge|commitment)s?( in .{2,25})?$/,
  ],
  [
    "measure",
    0.7,
    /^([a-z]+ )?(disclosure|output area|outcome|public health outcome|performance condition|improvement measure)s?$/,
  ],
  [
    "measure",
    0.85,
    /^(what (the )?numbers show|what is measured|performance question|measurement|(environment|environmental|energy|quality|safety) objective|scorecard)$/,
  ],
  ["measure", 0.85, /^outputs?(,| or | and | ?\/ ?)outcomes?$/],

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
    "lead",
    0.9,
    /^(steward|custodian|who watches( it)?|watched by|kept by|champion|board champion|service head|cell leader|partner in charge|accountable service)$/,
  ],

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
    "frequency",
    0.9,
    /^(periodicity|collected|when (gathered|counted|collected|taken)|counted|gathered|cadence)$/,
  ],

  ["unit", 0.6, /^(measure|measurement|expressed (as|in))$/],
  // Of units, where those stand below it.
  ["unit", 0.3, /^type$/],
  [
    "unit",
    1,
    /^(unit|units|unit of measure(ment)?|uom|measure type|format|data type|value type|type of measure|units? .*)$/,
  ],
  ["unit", 0.95, /^(u ?\/ ?m|measured in|counted in|measure unit|fmt|as a|kwh.{0,15})$/],
];
