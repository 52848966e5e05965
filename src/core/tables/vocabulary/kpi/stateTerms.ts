import type { KpiRole } from "../../../model/plan";
import type { Term } from "../term";

/** Headings over how a measure stands, which way it goes, and what is said of it. */
export const STATE_TERMS: readonly Term<KpiRole>[] = [
  [
    "status",
    1,
    /^((kpi|performance|current|overall|target|measure|on) )*(status|rag|brag|r\.?a\.?g\.?|rating|traffic lights?|on target\??|performance rating|assessment|alert|target met\??|met\??|achieved\??)( (status|rating|rag|colour|score))*$/,
  ],
  ["status", 0.95, /^(health|colour|position)$/],
  // Beside the variation, whether the process will meet its target: "Passing", "Failing", "Hit and miss".
  ["status", 0.9, /^assurance( icon| rating)?$/],
  // Over words; over figures it is the actual.
  ["status", 0.6, /^(performance|results?)$/],
  // Over words or colours; over figures it is how far they are apart.
  ["status", 0.75, /^(.{1,20} )?(performance )?(against|vs?\.?|versus) (the )?(target|goal|plan|standard)$/],
  ["status", 0.9, /^(verdict|judgement|judgment|pass(ed)?\??)$/],
  [
    "status",
    0.9,
    /^(rag.*|brag.*|.* rag|.* rag rating|.* rag status|.* status|status.*|(target|standard|goal|aim|threshold|level) (met|achieved|hit|reached)\??|pass ?\/ ?fail|on (track|course|schedule|trajectory|plan|profile)\??)$/,
  ],
  [
    "status",
    0.9,
    /^(is |are )?(we )?(meets?|met|meeting|hits?|hitting|achieves?|achieved|achieving|reached) (the |our )?(targets?|goals?|standards?|aims?|thresholds?)\??$/,
  ],
  [
    "status",
    0.8,
    /^(happy|did we (keep|meet|make|hit|reach|manage) it|zone|eval|evaluation|smiley|flag|light|state|view|concern( level)?|confidence|breach|breached|where it sits|how are we doing|how (is|are) (it|we|they) (going|doing)|(h[12]|q[1-4]|half [12]|main|[a-z]{3,9}) colou?r|colou?r|(aut|spr|sum|autumn|spring|summer) on track|trajectory|vesting view|judge?ment)$/,
  ],
  ["status", 0.9, /^[●○◉⬤■▲🔴🟢🟡]$/u],
  ["status", 0.75, /^(hit|exception|likely to be (met|reached|achieved)|smiley( rating)?)$/],
  ["status", 0.75, /^(against|compared (with|to)) .{3,25}$/],

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
    "trend",
    0.9,
    /^(since (last|the last) (time|month|quarter|year|report)|moving|up ?\/ ?(dn|down)|dn ?\/ ?up|\d[- ]?(mth|month|wk|week|qtr|quarter)s? trend|which way|going|spc( trend)?)$/,
  ],

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
    "notes",
    0.9,
    /^(what (this|it) tells us|so what|why|what we are doing( about it)?|[a-z]+'s comments?|data quality notes?|lessons|learning|if (n|no|not),? .{3,15})$/,
  ],
];
