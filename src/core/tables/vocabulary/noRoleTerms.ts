/**
 * Headings of columns that stand in plans and KPI tables and are none of their roles: a column that is known to be one of
 * these is not given a role for its values or its place. In lower case, as for the other terms.
 */
export const NO_ROLE_TERMS: readonly RegExp[] = [
  // Where, and which part of the world or of the market.
  /\b(locations?|sites?|wards?|regions?|districts?|countr(y|ies)|county|area|address|building|floor|postcode|post code|city|town|venue|premises|zone|territory|place|room|sector|segment|market|donor|funder)( focus| names?| code)?$/,
  // What others are called.
  /^(supplier|customer|client|vendor|company|product|file|system|user|school|pupil|student|employee|account|brand|sheet|board|sponsor|group) (names?|no|number|id)$/,
  /^(origin|originating|requesting|raising|sending|referring) (team|unit|department|office|service|body)s?$/,
  // Which sort.
  /^(.{0,25} )?(types?|kind|class|classification|tags?|labels?|method|medium|channel|format|mode|language|nature|sub-?type|gender|sex|ethnicity|age( band| group)?)$/,
  // What it is counted in.
  /^units? of measure(ment)?$/,
  // Money, time and effort.
  /\b(costs?|budget|funding|funded|spend|prices?|fees?|savings?|grant|value for money|invoice|capex|opex|revenue|monetary|£|€|\$|£k|£m)\b|[£€$]/,
  /\b(duration|effort|estimates?|hours|hrs|time spent|lead time|days (late|delayed|open|overdue|taken|remaining|left)|slip(page)?|delay|variance|overrun|age in days|days)( .{0,12})?$/,
  /\b(story points?|points|votes|size|weight(ing)?|complexity|feasibility|ease|rice|roi|confidence interval|sample size)$/,
  // What it hangs on or belongs to.
  /\b(depend(s|ent)? on|dependenc(y|ies)|dependent|predecessors?|successors?|prerequisites?|parent|linked( to)?|links to|related( to)?|relates to|blocks|blocked by|interdependenc(y|ies)|cross[- ]?ref(erence)?|depends)\b/,
  // What is needed for it.
  /\b(resources?|equipment|tools?|materials?|support|training|skills|inputs?|approval|permission|decision|consent)( (is |are )?(needed|required|requirements?|necessary))$/,
  // Who asked, wrote, looked or is asked, and who is told.
  /^(requested|raised|reported|logged|created|entered|identified|submitted|approved|authorised|authorized|verified|checked|reviewed|tested|signed off|modified|updated|changed|added|published|received|proposed|made|recorded|agreed|decided)[ -](by|from)$/,
  /^(requester|requestor|reporter|originator|author|creator|approver|reviewer|verifier|consulted|informed|consultees?|stakeholders?|audience|attendees?|participants?|customer|client|supplier|vendor|beneficiar(y|ies)|e-?mail.*|phone.*|contact details|telephone)$/,
  // When it was last looked at or written down.
  /^(last|date (last|of last)|most recent(ly)?)\b.*\b(update[d]?|modified|changed|checked|reviewed|review|contact|edit(ed)?|change|modification|visit|seen|login|activity|inspection|test)\b|^(updated|modified|edited|last updated|last modified|last reviewed|changed|status date|date of (update|entry|meeting|review|birth|report))( (on|at|date|time))?$/,
  // How it is counted.
  /\b(tolerance|thresholds?|numerator|denominator|formula|calculation|methodology|polarity|good to be|preferred direction|data (source|type|quality|owner)|source( of .*)?|sources|% of target|percent of target|rank|decile|percentile|confidence|lower ci|upper ci|aggregation)( .{0,12})?$/,
  /^(achieved %|% achieved|% of .{1,25}|(change|variance|difference|gap|distance)( (from|to|against|on|in|v|vs) .{1,25})?)$/,
  // Law and standards it comes from.
  /^(act|rule|regulation|legislation|law|clause|article|policy ref|act ?\/ ?rule|standard ref(erence)?|statut(e|ory)( basis)?|authority)$/,
  // What a system adds.
  /^(version|archived|hidden|url|link|hyperlink|file|attachments?|.{0,20} count|colour|icon|sort|order|is .{1,20}|recurring|checklist( .*)?|completed (by|checklist.*)|assignee email|watchers?|board( name)?|sprint|row id|guid|uuid|created (by|date|at|on|time)|modified (by|date|on)|task mode|outline level|wbs level)$/,
  // Why.
  /^(reasons?|rationale|why|reason (if|for|why) .{1,30}|reason if not|justification|background|context|causes?|root causes?|in scope|scope|themes raised|lessons?( learn(ed|t))?)$/,
];
